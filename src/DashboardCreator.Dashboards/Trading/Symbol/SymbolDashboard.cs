using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>One symbol: what the broker holds of it, and what the whole ledger says of it.</summary>
public sealed record SymbolDashboard : DashboardDocument
{
    /// <summary>Upper case.</summary>
    public required string Symbol { get; init; }

    /// <summary>The broker's; null when it holds none or nobody tells.</summary>
    public SymbolPosition? Position { get; init; }

    /// <summary>Of the whole ledger. All null where nobody tells the trades, and until it is read whole.</summary>
    public required SymbolMetrics Metrics { get; init; }

    /// <summary>What FIFO leaves, oldest first; none until the ledger is read whole.</summary>
    public required IReadOnlyList<SymbolLot> OpenLots { get; init; }

    /// <summary>By strategy, in alphabetical order; none until the ledger is read whole.</summary>
    public required IReadOnlyList<SymbolByStrategy> ByStrategy { get; init; }

    /// <summary>Newest first, ties by order id; at most 500, the rest by the document <c>trades</c>.</summary>
    public required IReadOnlyList<TradeItem> Trades { get; init; }

    /// <summary>One point for each trade, ascending.</summary>
    public required SymbolCharts Charts { get; init; }
}

/// <summary>The broker's position.</summary>
public sealed record SymbolPosition
{
    /// <summary>Signed shares, negative when short; null when not told.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>Money per share; null when not told.</summary>
    public decimal? AvgEntryPrice { get; init; }

    /// <summary>Money per share; null when not told.</summary>
    public decimal? CurrentPrice { get; init; }

    /// <summary>Signed money; null without a current price.</summary>
    public decimal? MarketValue { get; init; }

    /// <summary>Money; null without a current price.</summary>
    public decimal? UnrealizedPnl { get; init; }
}

/// <summary>Shares that were bought at once and are still there.</summary>
public sealed record SymbolLot
{
    /// <summary>Shares left.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>What they were bought for, money per share.</summary>
    public required decimal Price { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The order that bought them.</summary>
    public required string OrderId { get; init; }

    /// <summary>At the broker's current price, money; null without one.</summary>
    public decimal? UnrealizedPnl { get; init; }
}

/// <summary>What a strategy did with the symbol.</summary>
public sealed record SymbolByStrategy
{
    /// <summary>Its name.</summary>
    public required string Strategy { get; init; }

    /// <summary>Number of trades that name it.</summary>
    public required int Trades { get; init; }

    /// <summary>Value times weight, money.</summary>
    public required decimal Value { get; init; }

    /// <summary>Sum over the exit records of its lots in the symbol, money; 0 without exits, null when the profit of none is known.</summary>
    public decimal? RealizedPnl { get; init; }
}
