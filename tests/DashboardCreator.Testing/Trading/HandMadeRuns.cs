using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;

namespace DashboardCreator.Testing.Trading;

/// <summary>Three invented runs, small enough to be computed by hand: a whole one, one that is pending, one that only its plan tells of.</summary>
public static class HandMadeRuns
{
    public const string Whole = "wf-7f3a";
    public const string Waiting = "wf-8b00";
    public const string Old = "wf-0001";

    public static RunsDraft Draft { get; } = new()
    {
        Runs = new RunRecords
        {
            Sessions = [Session, Pending],
            Plans = [EarlierPlan, Plan, OldPlan],
            Sources = [new SourceStatus("dynamodb/aggregation-sessions", SourceStatus.Ok, null, null, "runs", 2)],
            NewestRecordAt = Utc.At("2026-02-03 14:59"),
        },
        Ledger = new LedgerRecords
        {
            Trades = FilledOrder.Book(
                new FilledOrder("ord-1", Whole, "TQQQ", 98.5m, 76.14m, "2026-02-03 14:31:20") { Strategies = [("tide", 0.6m), ("ember", 0.4m)], Expected = 76.12m },
                new FilledOrder("ord-3", Whole, "GLD", -30, 250.5m, "2026-02-03 14:31:22.104") { Strategies = [("ember", 1)], Expected = 250.6m },
                new FilledOrder("ord-2", Whole, "XLE", 2, 80, "2026-02-03 14:31:22.104") { Strategies = [("tide", 1)], Expected = 80 },
                new FilledOrder("ord-0", "wf-other", "TQQQ", 5, 70, "2026-02-02 15:00")),
            Sources = [new SourceStatus("dynamodb/trade-ledger", SourceStatus.Ok, null, null, "trades", 4)],
            NewestRecordAt = Utc.At("2026-02-03 14:31:22.104"),
        },
    };

    private static RunSession Session => new()
    {
        Id = Whole,
        CorrelationId = Whole,
        Status = "COMPLETED",
        CreatedAt = Utc.At("2026-02-03 14:30:02.104"),
        TimeoutAt = Utc.At("2026-02-03 14:40:02.104"),
        TotalStrategies = 3,
        CompletedStrategies = 2,
        Strategies = [new RunStrategy("tide.clj", 0.5m), new RunStrategy("gone.clj", 0.2m), new RunStrategy("ember.clj", 0.3m)],
        Partials =
        [
            new RunPartial
            {
                File = "ember.clj",
                Allocation = 0.3m,
                CompletedAt = Utc.At("2026-02-03 14:30:25"),
                SignalCount = 1,
                Targets = [new SymbolWeight("GLD", 1)],
                LatestTimestamp = Utc.At("2026-02-02 21:00"),
                AgeDays = 1,
                GateStatus = "WARN",
            },
            new RunPartial
            {
                File = "tide.clj",
                Allocation = 0.5m,
                CompletedAt = Utc.At("2026-02-03 14:30:20.004"),
                SignalCount = 3,
                Targets = [new SymbolWeight("BIL", 0.1m), new SymbolWeight("TQQQ", 0.8m), new SymbolWeight("AGG", 0.1m)],
                LatestTimestamp = Utc.At("2026-02-03 14:00"),
                AgeDays = 0,
                GateStatus = "PASS",
            },
        ],
        Merged = new MergedSignal([new SymbolWeight("TQQQ", 0.4m), new SymbolWeight("BIL", 0.55m)], IsPartial: true, Utc.At("2026-02-03 14:30:41")),
        MergedJson = """{"target_allocations":{"TQQQ":"0.40","BIL":"0.55"},"is_partial":true}""",
    };

    private static RunSession Pending => new()
    {
        Id = Waiting,
        CorrelationId = Waiting,
        Status = "PENDING",
        CreatedAt = Utc.At("2026-02-03 14:59"),
        TimeoutAt = Utc.At("2026-02-03 15:09"),
        Strategies = [new RunStrategy("tide.clj", 1)],
    };

    private static RebalancePlan Plan => new()
    {
        Id = "pl-9c21",
        CorrelationId = Whole,
        CreatedAt = Utc.At("2026-02-03 14:31:00.912"),
        PortfolioValue = 50_000m,
        CashBalance = 30_000.125m,
        TotalTradeValue = 16_000.005m,
        Urgency = "NORMAL",
        Items =
        [
            Item("TQQQ", "BUY", 0.25m, 0.4m, 12_500, 20_000, 7_500) with { Priority = 2 },
            Item("GLD", "SELL", 0.15m, 0, 7_500, 0, -7_500) with { Priority = 1 },
            Item("BIL", "HOLD", 0.55m, 0.55m, 27_500, 27_500, 0) with { Priority = 5 },
            Item("SPY", "BUY", 0, 0.02m, 0, 1_000.005m, 1_000.005m) with { Priority = 3 },
        ],
        Json = """{"plan_id":"pl-9c21","items":[]}""",
    };

    private static RebalancePlan EarlierPlan => Plan with { Id = "pl-9c20", CreatedAt = Utc.At("2026-02-03 14:30:50"), Items = [], Json = null };

    private static RebalancePlan OldPlan => Plan with { Id = "pl-0001", CorrelationId = Old, CreatedAt = Utc.At("2026-01-05 14:31"), Json = null };

    private static PlanItem Item(string symbol, string action, decimal current, decimal target, decimal currentValue, decimal targetValue, decimal amount) => new()
    {
        Symbol = symbol,
        Action = action,
        CurrentWeight = current,
        TargetWeight = target,
        CurrentValue = currentValue,
        TargetValue = targetValue,
        TradeAmount = amount,
    };
}
