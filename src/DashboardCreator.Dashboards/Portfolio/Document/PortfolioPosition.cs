namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>One open position. Prices per unit, unrounded; money in cents.</summary>
public sealed record PortfolioPosition
{
    /// <summary>The account that holds it.</summary>
    public required string Account { get; init; }

    /// <summary>The broker's symbol.</summary>
    public required string Symbol { get; init; }

    /// <summary>Such as <c>us_equity</c>, <c>us_option</c>, <c>crypto</c>.</summary>
    public string? AssetClass { get; init; }

    /// <summary><c>long</c> or <c>short</c>: by the quantity, without one as the broker states it.</summary>
    public string? Side { get; init; }

    /// <summary>Signed units, negative when short.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>Average price paid or received.</summary>
    public decimal? AvgEntryPrice { get; init; }

    /// <summary>Price now.</summary>
    public decimal? CurrentPrice { get; init; }

    /// <summary>Negative when short.</summary>
    public decimal? MarketValue { get; init; }

    /// <summary>Signed like the market value.</summary>
    public decimal? CostBasis { get; init; }

    /// <summary>Profit of the open position.</summary>
    public decimal? UnrealizedPnl { get; init; }

    /// <summary>Profit over the size of the cost basis.</summary>
    public double? UnrealizedPnlPct { get; init; }

    /// <summary>Market value over equity, negative when short.</summary>
    public double? WeightPct { get; init; }

    /// <summary>Change of the price since the last close.</summary>
    public double? ChangeTodayPct { get; init; }
}

/// <summary>Sums over the open positions, money in cents; null where none of the parts is known.</summary>
/// <param name="Positions">How many; null, as every sum, when the broker did not tell them.</param>
/// <param name="MarketValue">Net.</param>
/// <param name="LongMarketValue">Long positions.</param>
/// <param name="ShortMarketValue">Short positions, negative.</param>
/// <param name="CostBasis">Net.</param>
/// <param name="UnrealizedPnl">Profit.</param>
/// <param name="UnrealizedPnlPct">Profit over the sizes of the cost bases.</param>
public sealed record PortfolioPositionTotals(
    int? Positions,
    decimal? MarketValue,
    decimal? LongMarketValue,
    decimal? ShortMarketValue,
    decimal? CostBasis,
    decimal? UnrealizedPnl,
    double? UnrealizedPnlPct);
