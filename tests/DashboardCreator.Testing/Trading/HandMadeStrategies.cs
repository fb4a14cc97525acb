using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing.Funds;

namespace DashboardCreator.Testing.Trading;

/// <summary>Two strategies that trade and one that does not, small enough to be worked out by hand, with most of what goes wrong.</summary>
public static class HandMadeStrategies
{
    public static StrategyLedger Draft { get; } = new()
    {
        Trades = Trades(),
        Lots = [.. Tide(), .. Ember()],
        Profiles =
        [
            new StrategyProfile("tide", "Tide Rotation", "https://example.invalid/tide", "tide.clj", ["ACME", "BOLT"], ["SPY"], Utc.Day("2026-01-20")),
            new StrategyProfile("quiet", null, null, null, [], [], null),
        ],
        Broker = new TradingBroker
        {
            Equity = 10_000,
            Positions = [new BrokerHolding { Symbol = "ACME", Quantity = 3, CurrentPrice = 120 }, new BrokerHolding { Symbol = "BOLT", Quantity = 2, CurrentPrice = 55 }],
            Sources = [new SourceStatus("alpaca/positions", SourceStatus.Ok, null, null, "positions", 2)],
        },
    };

    private static DraftTrade[] Trades() =>
    [
        new("o1", "2026-02-26 15:00", "ACME", true, 10, 100)
        {
            Strategies = [("tide", 0.6m), ("ember", 0.4m)], ExpectedPrice = 99.9m, Bid = 99.9m, Ask = 100.1m, TimeToFillMs = 0, Steps = 1,
        },
        new("o2", "2026-02-27 15:00", "BOLT", true, 5, 50)
        {
            Strategies = [("tide", 1)], SlippageBps = -4, SlippagePerShare = -0.02m, Bid = 49.99m, Ask = 50.01m, TimeToFillMs = 1000, Steps = 2,
        },
        new("o3", "2026-02-27 16:00", "ACME", false, 4, 110) { Strategies = [("tide", 1)], ExpectedPrice = 110.22m, Bid = 0, Ask = 110, TimeToFillMs = 3000, Steps = 2 },
        new("o4", "2026-03-02 15:00", "ACME", false, 6, 95) { SlippageBps = 0, Bid = 96, Ask = 95 },
        new("o5", "2026-03-05 15:00", "CASK", true, 2, 30) { TimeToFillMs = -5 },
        new("o6", "2025-10-01 15:00", "ACME", true, 100, 10) { SlippageBps = 5_000, SlippagePerShare = 5, Bid = 9, Ask = 11, TimeToFillMs = 1e6, Steps = 4 },
    ];

    private static StrategyLot[] Tide() =>
    [
        StrategyLedger.Lot("t1", 10, StrategyLedger.Exit("2026-02-27 15:00", 4, 110), StrategyLedger.Exit("2026-03-02 15:00", 6, 95)),

        // Sold after the close of the 3rd at what it cost; two shares are left, whatever the flag says.
        StrategyLedger.Lot("t2", 5, StrategyLedger.Exit("2026-03-03 22:00", 3, 50)) with { Symbol = "BOLT", EntryPrice = 50, IsOpen = false },

        // No exit price: the stored profit of the exit counts, the lot's own never does.
        StrategyLedger.Lot("t3", 8, new LotExit { At = Utc.At("2026-03-05 15:00"), Quantity = 8, StoredPnl = -12.345m }) with
        {
            Symbol = "CASK", EntryPrice = 20, RemainingQuantity = null, StoredPnl = 999, FullyClosedAt = Utc.At("2026-03-05 15:01"),
        },
    ];

    private static StrategyLot[] Ember() =>
    [
        // Sold on a Saturday.
        StrategyLedger.Lot("m1", 4, StrategyLedger.Exit("2026-02-28 15:00", 4, 30)) with { Strategy = "ember", Symbol = "DUNE", EntryPrice = 25 },
        StrategyLedger.Lot("m2", 3) with { Strategy = "ember", EntryPrice = 90 },
    ];
}
