using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using static DashboardCreator.Testing.Options.Contracts;

namespace DashboardCreator.Testing.Options;

/// <summary>The small invented book that the description of the service shows.</summary>
public static class ExampleBook
{
    private const string April = "2026-04-17";

    public static OptionsDraft Draft { get; } = new()
    {
        Executions =
        [
            Open("5b0c7f0a", "SPY", [
                Leg("P", 640, April, -1, 3.10m) with { ContractId = 744000011, FillTime = Utc.At("2026-03-05 15:29:10") },
                Leg("P", 630, April, 1, 2.15m) with { ContractId = 744000012, FillTime = Utc.At("2026-03-05 15:29:10") },
            ]) with { StrategyId = "418200113", StrategyType = "vertical_spread", EntryTime = Utc.At("2026-03-05 15:28:49"), FillTime = Utc.At("2026-03-05 15:29:10"), RecordedPremium = 0.95m, RecordedMaxLoss = 905 },
            Open("9d3e1c44", "ACME", Leg("C", 110, April, 1, 2)) with { StrategyType = "long_call" },
            Closed("c41a77e0", "SPY", "2026-03-03 18:00", 120.50m) with { StrategyType = "iron_condor", EntryTime = Utc.At("2026-02-05 15:00") },
        ],
        Snapshots =
        [
            Quote("SPY", "P", 640, April, 2.65m, 2.75m, 688, 0.2) with { Greeks = new(-0.16, 0.005, -0.12, 0.54, -0.11), VolatilityRange = (0.1, 0.3) },
            Quote("SPY", "P", 630, April, 1.90m, 2.00m, 688, 0.21) with { Greeks = new(-0.13, 0.004, -0.11, 0.45, -0.09), VolatilityRange = (0.11, 0.31) },
        ],
        Holdings =
        [
            Holding(744000011, 640, -2),
            Holding(744000012, 630, 1),
        ],
        Bars = [("SPY", HandMadeAccount.Ramp(71, 618, 1))],
        History = [new OptionsDay(Utc.Day("2026-03-05"), Utc.At("2026-03-05 21:00"), 12.5m, [new("5b0c7f0a", 12.5m)])],
    };

    private static OptionHolding Holding(long id, double strike, decimal quantity) => new()
    {
        ContractId = id, Symbol = "SPY", Right = Analytics.Options.OptionRight.Put, Strike = strike, Expiry = Utc.Day(April), Quantity = quantity, At = Utc.At("2026-03-06 19:30"),
    };
}
