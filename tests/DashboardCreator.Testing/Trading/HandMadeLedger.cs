using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing.Funds;

namespace DashboardCreator.Testing.Trading;

/// <summary>Seven trades whose every figure can be checked by hand.</summary>
public static class HandMadeLedger
{
    public static LedgerDraft Draft { get; } = new()
    {
        Fills =
        [
            // Before the usual 90 days.
            Fill("o1", "2025-10-01 14:30", "AAPL", isBuy: true, 10, 100, ("tide", 1)),
            Fill("o2", "2026-01-05 15:00", "AAPL", isBuy: true, 5.5m, 110, ("tide", 0.6m), ("ember", 0.4m)) with { ExpectedPrice = 109.5m },
            Fill("o3", "2026-01-06 15:00:00.104567", "AAPL", isBuy: false, 12, 120, ("tide", 1)) with { SlippageBps = 2.50m },

            // 23:30 of the day before in New York; nobody bought any before.
            Fill("o4", "2026-02-03 04:30", "MSFT", isBuy: false, 3, 50) with { ExpectedPrice = 50 },
            Fill("o5", "2026-02-03 15:00", "MSFT", isBuy: true, 4, 40.125m, ("ember", 1), ("tide", 1), ("fin", 1)) with { OrderType = null },

            // The same instant: the sell comes first by its id, and must not take what is bought after it.
            Fill("o7", "2026-03-05 15:00", "AAPL", isBuy: true, 2, 125, ("ember", 2)),
            Fill("o6", "2026-03-05 15:00", "AAPL", isBuy: false, 5, 130) with { CorrelationId = null },
        ],
        Lots =
        [
            new StrategyLot
            {
                Id = "lot-1",
                Strategy = "tide",
                Symbol = "AAPL",
                EntryPrice = 100,
                EntryQuantity = 10,
                RemainingQuantity = 0,
                Exits =
                [
                    new LotExit { At = Utc.At("2026-01-06 15:00"), Quantity = 7, Price = 120, StoredPnl = 1 },
                    new LotExit { At = Utc.At("2026-01-07 15:00"), Quantity = 2, StoredPnl = 15.55m },
                    new LotExit { At = Utc.At("2026-01-08 15:00") },
                    new LotExit { At = Utc.At("2026-04-01 15:00"), Quantity = 1, Price = 500 },
                ],
            },
            new StrategyLot { Id = "lot-2", Strategy = "lone", Symbol = "AAPL", EntryPrice = 10, Exits = [new LotExit { Quantity = 1, Price = 9 }] },
        ],
        Broker = new TradingBroker
        {
            Positions =
            [
                new BrokerHolding { Symbol = "AAPL", Quantity = 2, AverageEntryPrice = 125, CurrentPrice = 131, MarketValue = 262, UnrealizedPnl = 12 },
                new BrokerHolding { Symbol = "GOLD", Quantity = -3, AverageEntryPrice = 20.5m, MarketValue = -60, UnrealizedPnl = 1.5m },
            ],
            Sources = [new SourceStatus("memory/positions", SourceStatus.Ok, Utc.At("2026-03-06 20:00"), null, "positions", 2)],
        },
    };

    private static DraftFill Fill(
        string id, string at, string symbol, bool isBuy, decimal quantity, decimal price, params (string Name, decimal Weight)[] strategies) =>
        new(id, Utc.At(at), symbol, isBuy, quantity, price) { Strategies = strategies, OrderType = "LIMIT", CorrelationId = "run-1" };
}
