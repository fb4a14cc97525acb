using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>
/// The trades of a ledger that the filters let through. Everything but the page of <see cref="Trades"/> speaks of all of them, and is null or
/// empty until the ledger is read whole.
/// </summary>
public sealed record TradesDashboard : DashboardDocument
{
    /// <summary>What was asked for.</summary>
    public required TradesFilterEcho Filter { get; init; }

    /// <summary>Sums, each trade once and whole.</summary>
    public required TradesTotals Totals { get; init; }

    /// <summary>By strategy, in alphabetical order; trades without strategies are in no row.</summary>
    public required IReadOnlyList<TradesByStrategy> ByStrategy { get; init; }

    /// <summary>By symbol, in alphabetical order.</summary>
    public required IReadOnlyList<TradesBySymbol> BySymbol { get; init; }

    /// <summary>By New York day of the fill, ascending; days with trades only.</summary>
    public required IReadOnlyList<TradesByDay> ByDay { get; init; }

    /// <summary>Newest first, ties by order id; at most 500, the rest by <c>cursor</c>.</summary>
    public required IReadOnlyList<TradeItem> Trades { get; init; }

    /// <summary>Gives the next page of trades; null on the last one.</summary>
    public string? NextCursor { get; init; }
}

/// <summary>The filters that a document was made with.</summary>
public sealed record TradesFilterEcho
{
    /// <summary>The first instant, or the first New York day.</summary>
    public required string From { get; init; }

    /// <summary>The last instant, or the last New York day.</summary>
    public required string To { get; init; }

    /// <summary>Upper case; empty for all.</summary>
    public required IReadOnlyList<string> Symbols { get; init; }

    /// <summary>As given; empty for all.</summary>
    public required IReadOnlyList<string> Strategies { get; init; }

    /// <summary><c>BUY</c> or <c>SELL</c>; null for both.</summary>
    public string? Side { get; init; }
}

/// <summary>Sums of the matching trades. All null where nobody tells the trades, and until the ledger is read whole.</summary>
public sealed record TradesTotals
{
    /// <summary>Number of trades.</summary>
    public int? Trades { get; init; }

    /// <summary>Number of buys.</summary>
    public int? Buys { get; init; }

    /// <summary>Number of sells.</summary>
    public int? Sells { get; init; }

    /// <summary>Bought and sold, money.</summary>
    public decimal? Value { get; init; }

    /// <summary>Bought, money.</summary>
    public decimal? BuyValue { get; init; }

    /// <summary>Sold, money.</summary>
    public decimal? SellValue { get; init; }

    /// <summary>Number of different symbols.</summary>
    public int? UniqueSymbols { get; init; }

    /// <summary>FIFO profit of the sells, money; 0 without sells, null when no share of any of them was bought before.</summary>
    public decimal? RealizedPnl { get; init; }
}
