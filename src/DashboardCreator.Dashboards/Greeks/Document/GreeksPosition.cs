using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>One execution with its legs. Money in the account's currency.</summary>
public sealed record GreeksPosition
{
    /// <summary>The execution.</summary>
    public required string ExecutionId { get; init; }

    /// <summary>As stored, as text.</summary>
    public string? StrategyId { get; init; }

    /// <summary>The underlying.</summary>
    public string? Symbol { get; init; }

    /// <summary>As stored.</summary>
    public string? StrategyType { get; init; }

    /// <summary>Found from the held legs, such as <c>iron_condor</c>.</summary>
    public string? Structure { get; init; }

    /// <summary><c>open</c>, <c>closed</c> or <c>pending</c>; null when the stored word is none we know.</summary>
    public string? Status { get; init; }

    /// <summary>The status as stored.</summary>
    public string? StoredStatus { get; init; }

    /// <summary>When it was entered.</summary>
    public DateTimeOffset? EntryTime { get; init; }

    /// <summary>When it was filled; null while it is not.</summary>
    public DateTimeOffset? FillTime { get; init; }

    /// <summary>When it was closed; null while it is not, and for a closing after the as-of instant.</summary>
    public DateTimeOffset? CloseTime { get; init; }

    /// <summary>Days to the nearest expiry, New York dates; negative after it.</summary>
    public int? Dte { get; init; }

    /// <summary>Mean of the held legs' volatilities, weighted by the size of their vegas.</summary>
    public double? Iv { get; init; }

    /// <summary>Mean of the legs' ranks, weighted in the same way, 0 to 100.</summary>
    public double? IvRank { get; init; }

    /// <summary>Shares.</summary>
    public double? Delta { get; init; }

    /// <summary>Shares per 1.00 of the underlying.</summary>
    public double? Gamma { get; init; }

    /// <summary>Currency per calendar day.</summary>
    public double? Theta { get; init; }

    /// <summary>Currency per volatility point.</summary>
    public double? Vega { get; init; }

    /// <summary>Currency per 1 % of rate.</summary>
    public double? Rho { get; init; }

    /// <summary>Delta times the price of the underlying.</summary>
    public decimal? DollarDelta { get; init; }

    /// <summary>Newest known price of the underlying, currency per share; of open and pending positions alone, null for others.</summary>
    public double? UnderlyingPrice { get; init; }

    /// <summary>Of an open position; null unless every held leg is marked and has a fill price.</summary>
    public decimal? UnrealizedPnl { get; init; }

    /// <summary>Over the size of the premiums of its legs, per cent.</summary>
    public double? UnrealizedPnlPct { get; init; }

    /// <summary>Over the credit received, per cent; null for a debit.</summary>
    public double? PnlToCreditPct { get; init; }

    /// <summary>Over the largest loss, per cent.</summary>
    public double? PnlToMaxLossPct { get; init; }

    /// <summary>Of a closed position.</summary>
    public decimal? RealizedPnl { get; init; }

    /// <summary>Received (positive) or paid (negative) for the held legs.</summary>
    public decimal? NetPremium { get; init; }

    /// <summary>At expiry, positive; null where the risk is not defined.</summary>
    public decimal? MaxLoss { get; init; }

    /// <summary>At expiry; null where it has no bound.</summary>
    public decimal? MaxProfit { get; init; }

    /// <summary>Prices of the underlying at expiry at which it begins or ceases to earn nothing, ascending: of a stretch without profit or loss both edges.</summary>
    public required IReadOnlyList<decimal> Breakevens { get; init; }

    /// <summary>Credit (positive) or debit (negative) at entry as the strategy recorded it, currency per share.</summary>
    public decimal? RecordedPremium { get; init; }

    /// <summary>As the strategy recorded it, positive.</summary>
    public decimal? RecordedMaxLoss { get; init; }

    /// <summary>Strike times shares of the held legs, whatever their side.</summary>
    public decimal? GrossNotional { get; init; }

    /// <summary>All legs, in stored order.</summary>
    public required IReadOnlyList<GreeksLeg> Legs { get; init; }

    /// <summary>Unrealised profit on the last seven days that the service has seen it.</summary>
    public required IReadOnlyList<ChartPoint> PnlHistory { get; init; }
}

/// <summary>One leg.</summary>
public sealed record GreeksLeg
{
    /// <summary>As stored.</summary>
    public string? LegId { get; init; }

    /// <summary>The broker's id of the contract; null when unknown.</summary>
    public long? Conid { get; init; }

    /// <summary><c>call</c> or <c>put</c>.</summary>
    public string? Right { get; init; }

    /// <summary>Currency per share.</summary>
    public double? Strike { get; init; }

    /// <summary>The last day, in New York.</summary>
    public DateOnly? Expiry { get; init; }

    /// <summary>Days to expiry, New York dates; negative after it.</summary>
    public int? Dte { get; init; }

    /// <summary><c>buy</c> or <c>sell</c>.</summary>
    public string? Action { get; init; }

    /// <summary>Contracts, positive.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>As stored.</summary>
    public string? Status { get; init; }

    /// <summary>True when it counts: filled, of an open execution.</summary>
    public required bool Held { get; init; }

    /// <summary>Currency per share.</summary>
    public decimal? FillPrice { get; init; }

    /// <summary>When it was filled.</summary>
    public DateTimeOffset? FillTime { get; init; }

    /// <summary>What it is worth, currency per share.</summary>
    public decimal? Mark { get; init; }

    /// <summary><c>mid</c>, <c>last</c>, <c>leg</c>, <c>model</c> or <c>settlement</c>; null without a mark.</summary>
    public string? MarkSource { get; init; }

    /// <summary>When it was worth that; null for the model.</summary>
    public DateTimeOffset? MarkAt { get; init; }

    /// <summary>Annual volatility, a fraction.</summary>
    public double? Iv { get; init; }

    /// <summary><c>snapshot</c>, <c>leg</c> or <c>implied</c>; null without a volatility.</summary>
    public string? IvSource { get; init; }

    /// <summary>Where it stands between the contract's lowest (0) and highest (100) of the year before.</summary>
    public double? IvRank { get; init; }

    /// <summary>Currency; null unless it is held, marked and has a fill price.</summary>
    public decimal? UnrealizedPnl { get; init; }

    /// <summary><c>leg</c>, <c>snapshot</c>, <c>model</c> or <c>none</c>.</summary>
    public required string GreeksSource { get; init; }

    /// <summary>Of one share of a contract held long.</summary>
    public required GreeksValues Contract { get; init; }

    /// <summary>Of the leg, signed; nulls when it is not held or in no total.</summary>
    public required GreeksValues Position { get; init; }
}

/// <summary>Five Greeks; null where unknown.</summary>
public sealed record GreeksValues(double? Delta, double? Gamma, double? Theta, double? Vega, double? Rho);
