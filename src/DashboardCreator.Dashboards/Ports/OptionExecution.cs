using DashboardCreator.Analytics.Options;

namespace DashboardCreator.Dashboards.Ports;

/// <summary>One execution of an options strategy.</summary>
public sealed record OptionExecution
{
    /// <summary>The execution's id.</summary>
    public required string Id { get; init; }

    /// <summary>The strategy's id as text, whatever type it is stored as; null when not stored.</summary>
    public string? StrategyId { get; init; }

    /// <summary>The underlying; null when not stored.</summary>
    public string? Symbol { get; init; }

    /// <summary>Such as <c>iron_condor</c>, as stored.</summary>
    public string? StrategyType { get; init; }

    /// <summary>As stored.</summary>
    public string? Status { get; init; }

    /// <summary>When it was entered.</summary>
    public DateTimeOffset? EntryTime { get; init; }

    /// <summary>When it was filled; the year 2000, which stands for "not yet", is null.</summary>
    public DateTimeOffset? FillTime { get; init; }

    /// <summary>When it was closed; the year 2000, which stands for "not yet", is null.</summary>
    public DateTimeOffset? CloseTime { get; init; }

    /// <summary>Price of the underlying at entry.</summary>
    public double? EntryUnderlyingPrice { get; init; }

    /// <summary>Credit (positive) or debit (negative) at entry as the strategy recorded it, currency per share.</summary>
    public decimal? RecordedPremium { get; init; }

    /// <summary>Largest loss as the strategy recorded it, currency, positive.</summary>
    public decimal? RecordedMaxLoss { get; init; }

    /// <summary>Realised profit as the strategy recorded it, currency; null when not recorded.</summary>
    public decimal? RecordedPnl { get; init; }

    /// <summary>Its legs, in stored order.</summary>
    public IReadOnlyList<OptionLeg> Legs { get; init; } = [];
}

/// <summary>One leg of an execution.</summary>
public sealed record OptionLeg
{
    /// <summary>The leg's id; null when not stored.</summary>
    public string? Id { get; init; }

    /// <summary>The broker's id of the contract; 0, which stands for "unknown", is null.</summary>
    public long? ContractId { get; init; }

    /// <summary>Call or put; null when unreadable.</summary>
    public OptionRight? Right { get; init; }

    /// <summary>Strike, currency per share.</summary>
    public double? Strike { get; init; }

    /// <summary>The last day, in the exchange's zone.</summary>
    public DateOnly? Expiry { get; init; }

    /// <summary>True when bought, false when sold; null when unreadable.</summary>
    public bool? IsBuy { get; init; }

    /// <summary>Contracts, positive.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>As stored, such as <c>filled</c>; null when not stored.</summary>
    public string? Status { get; init; }

    /// <summary>Price it was filled at, currency per share.</summary>
    public decimal? FillPrice { get; init; }

    /// <summary>Price it was closed at, currency per share; null while it is held or when not stored.</summary>
    public decimal? ExitPrice { get; init; }

    /// <summary>When it was filled.</summary>
    public DateTimeOffset? FillTime { get; init; }

    /// <summary>The premium that its writer saw last, currency per share; null when not stored.</summary>
    public decimal? CurrentPremium { get; init; }

    /// <summary>Annual volatility stored with the leg, a fraction; 0 is null.</summary>
    public double? ImpliedVolatility { get; init; }

    /// <summary>The Greeks stored with the leg.</summary>
    public StoredGreeks Greeks { get; init; }
}

/// <summary>Greeks of one contract held long, per share: theta per calendar day, vega per volatility point, rho per 1 %. Null where not stored.</summary>
/// <param name="Delta">Per 1.00 of the underlying.</param>
/// <param name="Gamma">Change of delta per 1.00 of the underlying.</param>
/// <param name="Theta">Per calendar day.</param>
/// <param name="Vega">Per volatility point.</param>
/// <param name="Rho">Per 1 % of rate.</param>
public readonly record struct StoredGreeks(double? Delta, double? Gamma, double? Theta, double? Vega, double? Rho)
{
    /// <summary>True when delta, gamma, theta and vega are all there.</summary>
    public bool IsComplete => Delta is not null && Gamma is not null && Theta is not null && Vega is not null;

    /// <summary>True when nothing is there.</summary>
    public bool IsEmpty => Delta is null && Gamma is null && Theta is null && Vega is null && Rho is null;
}
