using DashboardCreator.Analytics.Options;

namespace DashboardCreator.Dashboards.Ports;

/// <summary>Quotes and Greeks of one contract at one instant.</summary>
public sealed record OptionSnapshot
{
    /// <summary>The underlying.</summary>
    public required string Symbol { get; init; }

    /// <summary>Strike, currency per share.</summary>
    public required double Strike { get; init; }

    /// <summary>The last day, in the exchange's zone.</summary>
    public required DateOnly Expiry { get; init; }

    /// <summary>Call or put.</summary>
    public required OptionRight Right { get; init; }

    /// <summary>When it was taken.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The execution it was taken for; null when not stored.</summary>
    public string? ExecutionId { get; init; }

    /// <summary>The broker's id of the contract; 0 is null.</summary>
    public long? ContractId { get; init; }

    /// <summary>Currency per share; −1 and 0, which stand for "no quote", are null.</summary>
    public decimal? Bid { get; init; }

    /// <summary>Currency per share; −1 and 0, which stand for "no quote", are null.</summary>
    public decimal? Ask { get; init; }

    /// <summary>The last trade's price, currency per share; −1 and 0 are null.</summary>
    public decimal? Last { get; init; }

    /// <summary>The mid price where its writer stored one itself; −1 and 0 are null.</summary>
    public decimal? Mid { get; init; }

    /// <summary>Price of the underlying at that instant; 0 and below are null.</summary>
    public double? UnderlyingPrice { get; init; }

    /// <summary>Annual, a fraction; 0, which stands for "missing", is null.</summary>
    public double? ImpliedVolatility { get; init; }

    /// <summary>The lowest and highest volatility recorded for the contract in the 365 days before the as-of; null when none was.</summary>
    public (double Low, double High)? VolatilityRange { get; init; }

    /// <summary>The Greeks stored with it; all zero, which stands for "missing", is none.</summary>
    public StoredGreeks Greeks { get; init; }
}
