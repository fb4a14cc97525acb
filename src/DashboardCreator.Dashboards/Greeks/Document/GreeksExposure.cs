namespace DashboardCreator.Dashboards.Greeks;

/// <summary>How large the open book is and how much of it hangs on one thing. Money in the account's currency.</summary>
public sealed record GreeksExposure
{
    /// <summary>Strike times shares, whatever the side.</summary>
    public decimal? GrossNotional { get; init; }

    /// <summary>The same with sold legs negative.</summary>
    public decimal? NetNotional { get; init; }

    /// <summary>Largest losses of the positions of defined risk, added up.</summary>
    public decimal? DefinedRiskMaxLoss { get; init; }

    /// <summary>Open positions whose largest loss has no bound, or cannot be told from their legs.</summary>
    public required int PositionsWithoutMaxLoss { get; init; }

    /// <summary>The position with the largest notional; null without one.</summary>
    public string? LargestPosition { get; init; }

    /// <summary>Its share of the gross notional, per cent.</summary>
    public double? LargestPositionPct { get; init; }

    /// <summary>The underlying with the largest notional; null without one.</summary>
    public string? LargestSymbol { get; init; }

    /// <summary>Its share of the gross notional, per cent.</summary>
    public double? LargestSymbolPct { get; init; }
}

/// <summary>The open positions on one underlying.</summary>
public sealed record GreeksBySymbol
{
    /// <summary>The underlying; null for executions that name none.</summary>
    public string? Symbol { get; init; }

    /// <summary>Open positions.</summary>
    public required int Positions { get; init; }

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

    /// <summary>Shares of the benchmark that move as much.</summary>
    public double? BetaWeightedDelta { get; init; }

    /// <summary>Against the benchmark.</summary>
    public double? Beta { get; init; }

    /// <summary>Newest known price, currency per share.</summary>
    public double? UnderlyingPrice { get; init; }

    /// <summary><c>snapshot</c> or <c>bar</c>.</summary>
    public string? UnderlyingPriceSource { get; init; }

    /// <summary>When the underlying had that price.</summary>
    public DateTimeOffset? UnderlyingPriceAt { get; init; }

    /// <summary>Of the positions whose every leg is marked.</summary>
    public decimal? UnrealizedPnl { get; init; }

    /// <summary>Strike times shares, whatever the side.</summary>
    public decimal? GrossNotional { get; init; }

    /// <summary>Share of the book's gross notional, per cent.</summary>
    public double? ShareOfNotionalPct { get; init; }
}

/// <summary>The open positions of one strategy type.</summary>
public sealed record GreeksByStrategyType
{
    /// <summary>As stored; null for executions that name none.</summary>
    public string? StrategyType { get; init; }

    /// <summary>Open positions.</summary>
    public required int Positions { get; init; }

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

    /// <summary>Of the positions whose every leg is marked.</summary>
    public decimal? UnrealizedPnl { get; init; }

    /// <summary>Strike times shares, whatever the side.</summary>
    public decimal? GrossNotional { get; init; }
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
