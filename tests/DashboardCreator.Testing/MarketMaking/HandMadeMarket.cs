using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using static DashboardCreator.Testing.MarketMaking.MarketItems;

namespace DashboardCreator.Testing.MarketMaking;

/// <summary>A market whose every figure can be checked by hand, as of 6 February 2026, 15:05.</summary>
public static class HandMadeMarket
{
    public const string Rain = "KXRAIN-26FEB10-T1";

    /// <summary>Listed, and nothing else is known of it.</summary>
    public const string Silent = "KXSNOW-26FEB10-T2";

    public static MarketDraft Draft { get; } = new()
    {
        Configs = [Config(Rain, eventTicker: "KXRAIN-26FEB10") with { FairValue = 0.45m, ToxicityScore = 0.1m }, Config(Silent, enabled: false)],
        Positions = [new StoredPosition(Rain, -15, 0.45m, 0.5m, 2.7659375m)],
        Orders = new OrderBookState([Order("o-5", Rain, 10, 0.43m, filled: 4), Order("o-6", Rain, -10, 0.48m, status: "cancelled"), Order("o-7", Rain, 5, 0.41m)], Utc.At("2026-02-06 15:04:30")),
        Fills =
        [
            // Before the window; its fee is the bot's.
            Fill("1", "2026-01-10 10:00", Rain, 10, 0.40m, 0.042m),
            Fill("2", "2026-02-03 12:00", Rain, 10, 0.50m),
            Fill("3", "2026-02-05 09:00", Rain, -25, 0.60m, 0.105m),
            Fill("4", "2026-02-06 15:01:11.204567", Rain, -10, 0.45m),
        ],
        Decisions =
        [
            Decision("2026-01-31 10:00", Rain, 0.40m, 0.50m),
            Decision("2026-02-03 11:59", Rain, 0.48m, 0.52m, Bid(0.50m)) with { Inventory = 10 },
            Decision("2026-02-05 08:00", Rain, null, 0.60m, Ask(0.60m)) with { Inventory = 20, Mid = null },
            Decision("2026-02-05 08:59:59", Rain, 0.55m, null) with { Inventory = 20, Mid = null },
            Latest,
        ],
        Executions =
        [
            Event("1", "2026-02-05 08:00:01", "ORDER_PLACE", "2026-02-05 08:00") with { Price = 0.60m, Size = 25, IsBid = false, OrderId = "o-3", ClientOrderId = "c-3" },
            Event("2", "2026-02-05 08:00:01.143", "ORDER_RESULT", "2026-02-05 08:00") with { Status = "ACCEPTED", LatencyMs = 143, IsBid = false, OrderId = "o-3" },
            // The fill came an hour and a decision later, of the order of 08:00.
            Event("3", "2026-02-05 09:00:00.1", "FILL", "2026-02-05 08:00") with { Price = 0.60m, Size = 25, IsBid = false, OrderId = "o-3", FillId = "f-3" },
            Event("4", "2026-02-06 15:04:59", "ORDER_RESULT", "2026-02-06 15:04:58.731204") with { Status = "REJECTED", LatencyMs = 0, Error = "post only" },
            Event("5", "2026-02-06 15:04:59.5", "ORDER_CANCEL", "2026-02-06 15:04:58.731204") with { Status = "CANCELLED", LatencyMs = 50.5m },
            Event("6", "2026-02-06 14:00", "ORDER_RESULT", "2026-02-06 15:04:58.731204") with { LatencyMs = 9_000, ExpiresAt = Utc.At("2026-02-06 15:05") },
            Event("7", "2026-02-06 14:00", "ORDER_RESULT", "2026-02-06 15:04:58.731204") with { LatencyMs = 5_000, ExpiresAt = Utc.At("2026-02-06 15:05:01") },
        ],
    };

    private static MarketDecision Latest => Decision("2026-02-06 15:04:58.731204", Rain, 0.42m, 0.49m, Ask(0.48m), Bid(0.42m, 5), Bid(0.43m)) with
    {
        BotVersion = "4f1c2d",
        Inventory = -15,
        TopBids = [new BookLevel(0.42m, 120), new BookLevel(0.41m, 30.5m)],
        TopAsks = [new BookLevel(0.49m, 80)],
        RecentTrades = [new MarketTrade(Utc.At("2026-02-06 15:03"), 0.45m, 7)],
        Pricing = new PriceReasoning
        {
            FairValue = 0.452m,
            FairValueSource = "wma",
            Skew = -0.004m,
            Logic = "weighted average of trades",
            TradeStdDev = 0.0125m,
            WmaPrice = 0.4519m,
            WmaTrades = 20,
            WmaTradeAt = Utc.At("2026-02-06 15:03"),
            LastTradePrice = 0.45m,
            LastTradeAt = Utc.At("2026-02-06 15:03"),
            FairValueBid = 0.44m,
            FairValueAsk = 0.46m,
        },
    };

    /// <param name="key">What tells it apart.</param>
    /// <param name="at">As <see cref="Utc.At"/> reads it.</param>
    /// <param name="type">Such as <c>FILL</c>.</param>
    /// <param name="decidedAt">When its decision was made, written as the decision's id has it.</param>
    public static ExecutionEvent Event(string key, string at, string type, string? decidedAt = null) => new()
    {
        At = Utc.At(at),
        MarketId = Rain,
        Type = type,
        Key = key,
        DecisionId = decidedAt is null ? null : $"run:{Rain}:{decidedAt}",
    };
}
