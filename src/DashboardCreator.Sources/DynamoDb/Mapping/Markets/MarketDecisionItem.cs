using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>An item of <c>dora_decision_log</c>: what the bot saw and wanted. Its instant is written with and without a zone.</summary>
internal static class MarketDecisionItem
{
    private const string Targets = "target_quotes";

    public static IReadOnlyList<string> Fields { get; } =
    [
        "date", "timestamp", "market_id", "decision_id", "bot_run_id", "bot_version", "order_book_snapshot", "recent_trades", "inventory", "price_calc",
        Targets, "num_targets", "reason", "halt_reason",
    ];

    /// <exception cref="ItemException">It tells not when.</exception>
    public static MarketDecision Read(ItemFields item)
    {
        var book = item.Map("order_book_snapshot") ?? ItemFields.Empty;
        var (bid, ask) = (book.Number("best_bid"), book.Number("best_ask"));
        var targets = ReadTargets(item);
        return new MarketDecision
        {
            At = item.Instant("timestamp") ?? throw new ItemException("the decision has no readable instant"),
            MarketId = MarketWords.Market(item.Text("market_id")),
            Id = MarketWords.Id(item.Text("decision_id")),
            RunId = MarketWords.Id(item.Text("bot_run_id")),
            BotVersion = MarketWords.Id(item.Text("bot_version")),
            BestBid = bid,
            BestAsk = ask,
            Mid = book.Number("mid") ?? (bid + ask) / 2,
            TopBids = Levels(book, "top_bids"),
            TopAsks = Levels(book, "top_asks"),
            RecentTrades = Trades(item),
            Inventory = item.Map("inventory") is { } inventory ? inventory.Number("net_yes_qty") : item.Number("inventory"),
            Pricing = item.Map("price_calc") is { } pricing ? PriceMap.Read(pricing) : PriceReasoning.None,
            Targets = targets,
            TargetCount = targets?.Count ?? item.Whole("num_targets"),
            Reason = MarketWords.Shown(item.Text("reason")),
            HaltReason = MarketWords.Shown(item.Text("halt_reason")),
        };
    }

    private static BookLevel[] Levels(ItemFields book, string name) =>
        [.. book.Maps(name).Select(level => new BookLevel(level.Number("price"), level.Number("size")))];

    private static MarketTrade[] Trades(ItemFields item) =>
        [.. item.Maps("recent_trades").Select(trade => new MarketTrade(trade.Instant("timestamp"), trade.Number("price"), trade.Number("size")))];

    /// <summary>Null where there is no such list; a quote on no side would stand nowhere.</summary>
    private static List<TargetQuote>? ReadTargets(ItemFields item)
    {
        if (!item.IsList(Targets)) return null;
        var targets = new List<TargetQuote>();
        foreach (var quote in item.Maps(Targets))
        {
            if (MarketWords.IsBid(quote.Text("side")) is { } isBid) targets.Add(new TargetQuote(isBid, quote.Number("price"), quote.Number("size")));
        }

        return targets;
    }
}
