using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using static DashboardCreator.Testing.Options.Contracts;

namespace DashboardCreator.Testing.Options;

/// <summary>
/// A book with one of nearly everything, seen on Friday, 6 March 2026, an hour before the close: the tests of the document show the arithmetic.
/// </summary>
public static class HandMadeBook
{
    private const string April = "2026-04-17"; // in 42 days

    public static OptionsDraft Draft { get; } = new()
    {
        Executions =
        [
            Open("condor", "SPY", [
                Leg("P", 640, April, -1, 3.10m) with { ContractId = 11 },
                Leg("P", 630, April, 1, 2.15m) with { ContractId = 12 },
                Leg("C", 730, April, -1, 2.50m) with { ContractId = 13 },
                Leg("C", 740, April, 1, 1.10m) with { ContractId = 14 },
            ]) with { StrategyType = "iron_condor", RecordedMaxLoss = 765, RecordedPremium = 2.35m, EntryTime = Utc.At("2026-03-05 15:00") },
            Open("spread", "ACME", [
                Leg("C", 100, April, 2, 4) with { Greeks = new(0.5, 0.04, -0.05, 0.12, null), ImpliedVolatility = 0.25, CurrentPremium = 5 },
                Leg("C", 110, April, -2, 1.50m) with { Greeks = new(0.2, 0.03, -0.03, 0.08, null), ImpliedVolatility = 0.25, CurrentPremium = 1 },
            ]) with { StrategyType = "vertical_spread", EntryTime = Utc.At("2026-03-04 15:00") },
            Open("call", "ACME", Leg("C", 105, "2026-03-20", 1, 2)) with { StrategyType = "long_call", EntryTime = Utc.At("2026-03-03 15:00") },
            Open("today", "BOLT", Leg("P", 52, "2026-03-06", -1, 1)) with { StrategyType = "short_put" },
            Open("expired", "BOLT", Leg("C", 45, "2026-03-05", 1, 6)) with { StrategyType = "long_call", EntryTime = Utc.At("2026-02-03 15:00") },
            Open("quoteless", "CASK", Leg("C", 20, April, 1, 1) with { ContractId = 99 }, Leg("C", 25, April, -1, 0.40m) with { Status = "pending" }) with
            {
                StrategyType = "vertical_spread", EntryTime = Utc.At("2026-02-02 15:00"),
            },
            Open("ordered", "SPY", Leg("P", 640, April, -1)) with { StrategyType = "short_put", Status = "PENDING", EntryTime = Utc.At("2026-03-06 19:00"), FillTime = null },
            Open("cancelled", "SPY", Leg("P", 600, April, -1) with { Status = "cancelled" }) with { Status = "Cancelled", EntryTime = Utc.At("2026-02-20 15:00") },
            Closed("won", "SPY", "2026-03-03 18:00", 120.50m) with { EntryTime = Utc.At("2026-01-05 15:00") },
            Closed("lost", "ACME", "2026-01-20 18:00", null, Leg("C", 100, "2026-01-23", 1, 3) with { ExitPrice = 1 }) with { EntryTime = Utc.At("2026-01-04 15:00") },
            Closed("lossless", "ACME", "2026-02-10 18:00", null, Leg("C", 100, "2026-02-20", 1, 3)) with { EntryTime = Utc.At("2026-01-03 15:00") },
            Open("strange", "ACME") with { Status = "rolling", EntryTime = Utc.At("2026-01-02 15:00") },
        ],
        Snapshots =
        [
            Quote("SPY", "P", 640, April, 3.05m, 3.15m, 688, 0.2) with { Greeks = new(-0.16, 0.005, -0.12, 0.54, -0.11), VolatilityRange = (0.1, 0.3) },
            Quote("SPY", "P", 630, April, 2.10m, 2.20m, 688, 0.21) with { Greeks = new(-0.13, 0.004, -0.11, 0.45, -0.09) },
            Quote("SPY", "C", 730, April, 1.95m, 2.05m, 688, 0.14) with { Greeks = new(0.12, 0.004, -0.10, 0.42, 0.08) },
            Quote("SPY", "C", 740, April, 0.90m, 1.10m, 688, 0.13) with { Greeks = new(0.07, 0.003, -0.07, 0.28, 0.05) },
            Quote("ACME", "C", 105, "2026-03-20", 2.40m, 2.60m, 104, null),
            Quote("BOLT", "P", 52, "2026-03-06", 1.90m, 2.10m, 50, 0.4),
        ],
        Holdings =
        [
            new OptionHolding { ContractId = 11, Symbol = "SPY", Right = Analytics.Options.OptionRight.Put, Strike = 640, Expiry = Utc.Day(April), Quantity = -2, At = Utc.At("2026-03-06 19:30") },
            new OptionHolding { ContractId = 12, Symbol = "SPY", Right = Analytics.Options.OptionRight.Put, Strike = 630, Expiry = Utc.Day(April), Quantity = 1, At = Utc.At("2026-03-06 19:30") },
        ],
        Bars = [("ACME", UpToYesterday(70, 33)), ("BOLT", UpToYesterday(3, 47)), ("SPY", UpToYesterday(70, 618))], // 102, 49 and 687 at the last close
        History =
        [
            Day("2026-03-04", ("spread", 10), ("condor", null)),
            Day("2026-03-05", ("spread", 20.5m), ("condor", -5)),
            Day("2026-03-06", ("spread", 99_999)),
        ],
    };

    private static IReadOnlyList<DailyBar> UpToYesterday(int count, double first) => [.. HandMadeAccount.Ramp(count + 1, first, 1).SkipLast(1)];

    private static OptionsDay Day(string session, params (string Id, decimal? Pnl)[] positions) => new(
        Utc.Day(session),
        Utc.At(session + " 21:00"),
        positions.Sum(position => position.Pnl),
        [.. positions.Select(position => new OptionsDayPosition(position.Id, position.Pnl))]);
}
