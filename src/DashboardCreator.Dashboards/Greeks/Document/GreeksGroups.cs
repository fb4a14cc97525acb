using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Open positions that have something in common.</summary>
public abstract record GreeksGroup
{
    /// <summary>Open positions.</summary>
    [JsonPropertyOrder(1)]
    public int Positions { get; init; }

    /// <summary>Shares.</summary>
    [JsonPropertyOrder(1)]
    public double? Delta { get; init; }

    /// <summary>Shares per 1.00 of the underlying.</summary>
    [JsonPropertyOrder(1)]
    public double? Gamma { get; init; }

    /// <summary>Currency per calendar day.</summary>
    [JsonPropertyOrder(1)]
    public double? Theta { get; init; }

    /// <summary>Currency per volatility point.</summary>
    [JsonPropertyOrder(1)]
    public double? Vega { get; init; }

    /// <summary>Currency per 1 % of rate.</summary>
    [JsonPropertyOrder(1)]
    public double? Rho { get; init; }

    /// <summary>Of the positions whose every leg is marked.</summary>
    [JsonPropertyOrder(1)]
    public decimal? UnrealizedPnl { get; init; }

    /// <summary>Strike times shares, whatever the side.</summary>
    [JsonPropertyOrder(1)]
    public decimal? GrossNotional { get; init; }
}

/// <summary>The open positions on one underlying.</summary>
public sealed record GreeksBySymbol : GreeksGroup
{
    /// <summary>The underlying; null for executions that name none.</summary>
    public string? Symbol { get; init; }

    /// <summary>Delta times the price of the underlying.</summary>
    [JsonPropertyOrder(2)]
    public decimal? DollarDelta { get; init; }

    /// <summary>Shares of the benchmark that move as much.</summary>
    [JsonPropertyOrder(2)]
    public double? BetaWeightedDelta { get; init; }

    /// <summary>Against the benchmark.</summary>
    [JsonPropertyOrder(2)]
    public double? Beta { get; init; }

    /// <summary>Newest known price, currency per share.</summary>
    [JsonPropertyOrder(2)]
    public double? UnderlyingPrice { get; init; }

    /// <summary><c>snapshot</c> or <c>bar</c>.</summary>
    [JsonPropertyOrder(2)]
    public string? UnderlyingPriceSource { get; init; }

    /// <summary>When the underlying had that price.</summary>
    [JsonPropertyOrder(2)]
    public DateTimeOffset? UnderlyingPriceAt { get; init; }

    /// <summary>Share of the book's gross notional, per cent.</summary>
    [JsonPropertyOrder(2)]
    public double? ShareOfNotionalPct { get; init; }
}

/// <summary>The open positions of one strategy type.</summary>
public sealed record GreeksByStrategyType : GreeksGroup
{
    /// <summary>As stored; null for executions that name none.</summary>
    public string? StrategyType { get; init; }
}

/// <summary>The held legs on one underlying with one strike and one time to expiry.</summary>
public sealed record GreeksHeat
{
    /// <summary>The underlying.</summary>
    public required string Symbol { get; init; }

    /// <summary>Currency per share.</summary>
    public required double Strike { get; init; }

    /// <summary>Days to expiry.</summary>
    public required int Dte { get; init; }

    /// <summary>One of <c>expired</c>, <c>0-7</c>, <c>8-14</c>, <c>15-30</c>, <c>31-45</c>, <c>46-60</c>, <c>61-90</c>, <c>90+</c>.</summary>
    public required string DteBin { get; init; }

    /// <summary>Shares.</summary>
    public required double Delta { get; init; }

    /// <summary>Shares per 1.00 of the underlying.</summary>
    public required double Gamma { get; init; }

    /// <summary>Currency per calendar day.</summary>
    public required double Theta { get; init; }

    /// <summary>Currency per volatility point.</summary>
    public required double Vega { get; init; }

    /// <summary>Currency per 1 % of rate.</summary>
    public double? Rho { get; init; }
}
