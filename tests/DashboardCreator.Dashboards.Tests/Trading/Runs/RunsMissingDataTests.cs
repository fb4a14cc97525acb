using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Runs;

/// <summary>What is unknown is null and has its reason.</summary>
public sealed class RunsMissingDataTests
{
    private static readonly RunsDraft Draft = HandMadeRuns.Draft;

    [Fact]
    public void Run_NoRunsAtAll_IsNullAndSaysWhy()
    {
        var document = new RunsDraft { Runs = new RunRecords { Warnings = [new("source_missing", "runs", "There is no table of sessions.")] } }.Run();

        Assert.Equal(JsonValueKind.Null, document.At("subject").ValueKind);
        Assert.Equal(JsonValueKind.Null, document.At("run").ValueKind);
        Assert.Equal(0, document.At("runs").GetArrayLength());
        Assert.Equal(["insufficient_data run", "insufficient_data runs", "source_missing runs"], Warnings(document));
    }

    // Half of tide's 80, 10, 10 and 0.3 of ember's 100; gone has not answered: 40 + 5 + 5 + 30 = 80.
    [Fact]
    public void TargetAllocation_NoMergedSignal_IsComputedFromTheAnswersAndSaysSo()
    {
        var document = Draft.WithSessions(session => session with { Merged = null, MergedJson = null }).Run(HandMadeRuns.Whole);

        Assert.Equal(80, document.Number("run.target_allocation.total_pct"));
        Assert.Equal(("under", "partials"), (document.Text("run.target_allocation.status"), document.Text("run.target_allocation.basis")));
        Assert.Equal(
            [("TQQQ", 40), ("GLD", 30), ("AGG", 5), ("BIL", 5)],
            document.At("run.target_allocation.targets").EnumerateArray().Select(target => (target.Text("symbol")!, target.Number("weight_pct")!.Value)));
        Assert.True(document.At("run.target_allocation.is_partial").GetBoolean()); // 2 of 3
        Assert.Contains("source_missing run.target_allocation", Warnings(document));
    }

    [Fact]
    public void TargetAllocation_MergedSignalWithoutTargets_IsComputedFromTheAnswers()
    {
        var document = Draft.WithSessions(session => session with { Merged = new MergedSignal(null, false, null) }).Run(HandMadeRuns.Whole);

        Assert.Equal("partials", document.Text("run.target_allocation.basis"));
        Assert.False(document.At("run.target_allocation.is_partial").GetBoolean());
    }

    [Fact]
    public void TargetAllocation_NothingAnswered_IsNull()
    {
        var document = Draft.Run(HandMadeRuns.Waiting);

        Assert.Null(document.Number("run.target_allocation.total_pct"));
        Assert.Equal(JsonValueKind.Null, document.At("run.target_allocation.status").ValueKind);
        Assert.Contains("insufficient_data run.target_allocation", Warnings(document));
    }

    [Fact]
    public void TargetAllocation_UnreadableWeight_IsInNoTotal()
    {
        var document = Draft.WithSessions(session => session with { Merged = new MergedSignal([new("TQQQ", 1m), new("BIL", null)], null, null) }).Run(HandMadeRuns.Whole);

        Assert.Equal((100, "balanced"), (document.Number("run.target_allocation.total_pct"), document.Text("run.target_allocation.status")));
        Assert.Null(document.Number("run.target_allocation.targets[1].weight_pct"));
        Assert.Contains("missing_values run.target_allocation.targets[].weight_pct", Warnings(document));
    }

    [Fact]
    public void TargetAllocation_NoReadableWeight_IsNull()
    {
        var document = Draft.WithSessions(session => session with { Merged = new MergedSignal([new("BIL", null)], null, null) }).Run(HandMadeRuns.Whole);

        Assert.Null(document.Number("run.target_allocation.total_pct"));
        Assert.Contains("insufficient_data run.target_allocation.total_pct", Warnings(document));
    }

    [Fact]
    public void Counts_NotStored_AreCounted()
    {
        var document = Draft.WithSessions(session => session with { TotalStrategies = null, CompletedStrategies = null }).Run(HandMadeRuns.Whole);
        Assert.Equal((2, 3), (document.Number("run.completed_strategies"), document.Number("run.total_strategies")));
    }

    [Fact]
    public void TotalStrategies_NothingTold_IsNullAndWhetherStrategiesAreMissingToo()
    {
        var document = Draft.WithSessions(session => session with { TotalStrategies = null, Strategies = [], Merged = null }).Run(HandMadeRuns.Whole);

        Assert.Null(document.Number("run.total_strategies"));
        Assert.Equal(JsonValueKind.Null, document.At("run.target_allocation.is_partial").ValueKind);
        Assert.Contains("missing_values run.total_strategies", Warnings(document));
        Assert.Contains("insufficient_data run.target_allocation.is_partial", Warnings(document));
        Assert.Equal(["ember", "tide"], document.At("run.strategies").EnumerateArray().Select(row => row.Text("strategy")));
    }

    [Fact]
    public void Strategy_AnswerWithoutWeightsAndFreshness_HasNullsAndNoTargets()
    {
        var document = Draft
            .WithSessions(session => session with { Partials = [new RunPartial { File = "tide.clj", CompletedAt = Utc.At("2026-02-03 14:31") }] })
            .Run(HandMadeRuns.Whole);

        Assert.Equal(JsonValueKind.Null, document.At("run.strategies[0].data_freshness").ValueKind);
        Assert.Null(document.Number("run.strategies[0].signal_count"));
        Assert.Equal(0, document.At("run.strategies[0].targets").GetArrayLength());
        Assert.Superset(
            new HashSet<string>
            {
                "missing_values run.strategies[].data_freshness", "missing_values run.strategies[].signal_count", "missing_values run.strategies[].targets",
            },
            Warnings(document).ToHashSet());
    }

    [Fact]
    public void Duration_NothingAfterTheBeginning_IsNull()
    {
        var document = Draft.Run(HandMadeRuns.Waiting);

        Assert.Null(document.Number("run.duration_seconds"));
        Assert.Contains("missing_values run.duration_seconds", Warnings(document));
    }

    [Fact]
    public void Plan_Absent_IsNullAndNothingIsHeldAgainstIt()
    {
        var document = (Draft with { Runs = Draft.Runs with { Plans = [] } }).Run(HandMadeRuns.Whole);

        Assert.Equal(JsonValueKind.Null, document.At("run.plan").ValueKind);
        Assert.Equal(0, document.At("run.executions.plan_versus_execution").GetArrayLength());
        Assert.Equal(3, document.Number("run.executions.trades"));
        Assert.Contains("insufficient_data run.plan", Warnings(document));
    }

    [Fact]
    public void Plan_UnreadableItems_HasNoCountsAndUnknownPlannedAmounts()
    {
        var document = Draft.WithPlans(plan => plan with { Items = null }).Run(HandMadeRuns.Whole);

        Assert.Null(document.Number("run.plan.buys"));
        Assert.Null(document.Number("run.executions.plan_versus_execution[0].planned_amount"));
        Assert.Null(document.Number("run.executions.plan_versus_execution[0].difference"));
        Assert.Equal(-7_515, document.Number("run.executions.plan_versus_execution[0].executed_amount"));
        Assert.Superset(
            new HashSet<string> { "missing_values run.plan.items", "missing_values run.executions.plan_versus_execution[].planned_amount" }, Warnings(document).ToHashSet());
    }

    [Fact]
    public void Plan_ItemsWithoutValues_AreNullAndNamed()
    {
        var document = Draft
            .WithPlans(plan => plan with { Items = [new PlanItem { Symbol = "TQQQ", Action = "BUY" }, new PlanItem { Symbol = "XLE" }], Urgency = null })
            .Run(HandMadeRuns.Whole);

        Assert.Equal((1, 0, 0), (document.Number("run.plan.buys"), document.Number("run.plan.sells"), document.Number("run.plan.holds")));
        Assert.Null(document.Number("run.plan.items[0].trade_amount"));
        Assert.Null(document.Number("run.executions.plan_versus_execution[1].planned_amount"));
        Assert.Equal("XLE", document.Text("run.executions.plan_versus_execution[2].symbol"));
        Assert.Null(document.Number("run.executions.plan_versus_execution[2].planned_amount")); // no action: the plan may have wanted anything
        string[] fields = ["action", "current_weight_pct", "target_weight_pct", "current_value", "target_value", "trade_amount", "priority"];
        Assert.Superset(fields.Select(field => $"missing_values run.plan.items[].{field}").ToHashSet(), Warnings(document).ToHashSet());
        Assert.Contains("missing_values run.plan.urgency", Warnings(document));
    }

    [Fact]
    public void Plan_SaleStoredAsPositive_IsNegative()
    {
        var document = Draft.WithPlans(plan => plan with { Items = [new PlanItem { Symbol = "GLD", Action = "SELL", TradeAmount = 100 }] }).Run(HandMadeRuns.Whole);

        Assert.Equal(-100, document.Number("run.plan.items[0].trade_amount"));
        Assert.Contains("inconsistent run.plan.items[].trade_amount", Warnings(document));
    }

    [Fact]
    public void Executions_NobodyTellsTrades_AreUnknownAndNotZero()
    {
        var document = (Draft with { Ledger = new LedgerRecords { IsKnown = false } }).Run(HandMadeRuns.Whole);

        Assert.Null(document.Number("run.executions.trades"));
        Assert.Null(document.Number("run.executions.total_value"));
        Assert.Null(document.Number("runs[0].trades"));
        Assert.Null(document.Number("run.executions.plan_versus_execution[0].executed_amount"));
        Assert.Equal(-7_500, document.Number("run.executions.plan_versus_execution[0].planned_amount"));
        Assert.Superset(new HashSet<string> { "source_missing runs[].trades", "source_missing run.executions" }, Warnings(document).ToHashSet());
    }

    [Fact]
    public void Executions_LedgerReadForTheFirstTime_ListTradesAndAddNothingUp()
    {
        var (whole, document) = (Draft.Run(HandMadeRuns.Whole), (Draft with { Ledger = Draft.Ledger with { IsPartial = true } }).Run(HandMadeRuns.Whole));

        Assert.All(["trades", "buys", "sells", "total_value", "buy_value", "sell_value"], field => Assert.Null(document.Number($"run.executions.{field}")));
        Assert.All(["runs[0].trades", "run.duration_seconds"], path => Assert.Null(document.Number(path)));
        Assert.All(
            document.At("run.executions.plan_versus_execution").EnumerateArray(), row => Assert.Equal((null, null), (row.Number("executed_amount"), row.Number("difference"))));
        Assert.Equal(whole.At("run.executions.items").GetRawText(), document.At("run.executions.items").GetRawText());
        Assert.NotEqual(0, document.At("run.executions.items").GetArrayLength());
        Assert.Superset(
            new HashSet<string> { "source_missing ", "source_missing runs[].trades", "source_missing run.executions", "source_missing run.duration_seconds" },
            Warnings(document).ToHashSet());
    }

    [Fact]
    public void Executions_WithoutTrades_AreZero()
    {
        var document = Draft.Run(HandMadeRuns.Old);
        Assert.Equal((0, 0), (document.Number("run.executions.trades"), document.Number("run.executions.total_value")));
    }

    [Fact]
    public void Document_OfTheSamples_SaysThatItIsInvented() =>
        Assert.Contains("sample_data ", Warnings((Draft with { Options = new() { IsSample = true } }).Run(HandMadeRuns.Whole)));

    private static IEnumerable<string> Warnings(JsonElement document) =>
        document.At("warnings").EnumerateArray().Select(warning => $"{warning.Text("code")} {warning.Text("path")}").Distinct().Order(StringComparer.Ordinal);
}
