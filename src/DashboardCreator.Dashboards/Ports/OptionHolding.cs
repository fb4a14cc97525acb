using DashboardCreator.Analytics.Options;

namespace DashboardCreator.Dashboards.Ports;

/// <summary>A contract that the broker holds for the account.</summary>
public sealed record OptionHolding
{
    /// <summary>The broker's id of the contract; null when not stored.</summary>
    public long? ContractId { get; init; }

    /// <summary>The underlying; null when not stored.</summary>
    public string? Symbol { get; init; }

    /// <summary>Call or put; null when unreadable.</summary>
    public OptionRight? Right { get; init; }

    /// <summary>Strike, currency per share.</summary>
    public double? Strike { get; init; }

    /// <summary>The last day, in the exchange's zone.</summary>
    public DateOnly? Expiry { get; init; }

    /// <summary>Contracts, negative when short; null when unreadable.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>Currency per share.</summary>
    public decimal? MarketPrice { get; init; }

    /// <summary>Currency, negative when short.</summary>
    public decimal? MarketValue { get; init; }

    /// <summary>Average cost as stored: some rows are per share, some per contract.</summary>
    public decimal? AverageCost { get; init; }

    /// <summary>Currency.</summary>
    public decimal? UnrealizedPnl { get; init; }

    /// <summary>When the broker said so.</summary>
    public DateTimeOffset? At { get; init; }
}
