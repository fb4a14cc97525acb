namespace DashboardCreator.Dashboards.Trading;

/// <summary>Figures of a symbol's trades.</summary>
public sealed record SymbolMetrics
{
    /// <summary>Number of trades.</summary>
    public int? Trades { get; init; }

    /// <summary>Number of buys.</summary>
    public int? Buys { get; init; }

    /// <summary>Number of sells.</summary>
    public int? Sells { get; init; }

    /// <summary>Shares.</summary>
    public decimal? BoughtQuantity { get; init; }

    /// <summary>Shares.</summary>
    public decimal? SoldQuantity { get; init; }

    /// <summary>Shares bought less shares sold.</summary>
    public decimal? NetQuantity { get; init; }

    /// <summary>Weighted by quantity, money per share; null without buys.</summary>
    public decimal? AvgBuyPrice { get; init; }

    /// <summary>Weighted by quantity, money per share; null without sells.</summary>
    public decimal? AvgSellPrice { get; init; }

    /// <summary>Bought, money.</summary>
    public decimal? BuyValue { get; init; }

    /// <summary>Sold, money.</summary>
    public decimal? SellValue { get; init; }

    /// <summary>FIFO profit of the sells, money; 0 without sells, null when no share of any of them was bought before.</summary>
    public decimal? RealizedPnl { get; init; }

    /// <summary>Sum over the open lots, money; 0 without open lots, null without a current price.</summary>
    public decimal? UnrealizedPnl { get; init; }

    /// <summary>UTC; null without trades.</summary>
    public DateTimeOffset? FirstTradeAt { get; init; }

    /// <summary>UTC; null without trades.</summary>
    public DateTimeOffset? LastTradeAt { get; init; }
}
