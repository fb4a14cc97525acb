using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Runs;

/// <summary>Every figure of the hand-made runs, with its arithmetic.</summary>
public sealed class RunsDocumentTests
{
    private static readonly JsonElement Document = HandMadeRuns.Draft.Run(HandMadeRuns.Whole);

    [Fact]
    public void Document_OfTheHandMadeRun_IsTheApprovedOne() => ApprovedFile.Check(
        HandMadeRuns.Draft.RunBytes(HandMadeRuns.Whole), "tests", "DashboardCreator.Dashboards.Tests", "Trading", "Runs", "Approved", "hand-made-run.json");

    // Tide and ember answered, gone did not. Merged 40 + 55 = 95, which is under 99.
    // 14:30:02.104 to the last fill at 14:31:22.104: 80 seconds; the answers ended at :25, the plan at 31:00.912.
    [Theory]
    [InlineData("total_runs", 3)]
    [InlineData("run.duration_seconds", 80)]
    [InlineData("run.completed_strategies", 2)]
    [InlineData("run.total_strategies", 3)]
    [InlineData("run.strategies[0].allocation_pct", 50)]
    [InlineData("run.strategies[0].signal_count", 3)]
    [InlineData("run.strategies[0].data_freshness.age_days", 0)]
    [InlineData("run.strategies[0].targets[0].weight_pct", 80)]
    [InlineData("run.strategies[1].allocation_pct", 20)]
    [InlineData("run.strategies[2].targets[0].weight_pct", 100)]
    [InlineData("run.target_allocation.total_pct", 95)]
    [InlineData("run.target_allocation.targets[0].weight_pct", 55)]
    [InlineData("run.plans", 2)]
    public void Signals_EveryFigure_IsTheHandComputedOne(string path, double expected) => Assert.Equal(expected, Document.Number(path));

    [Theory]
    [InlineData("run.plan.portfolio_value", 50_000)]
    [InlineData("run.plan.cash_balance", 30_000.13)] // half a cent away from zero
    [InlineData("run.plan.total_trade_value", 16_000.01)]
    [InlineData("run.plan.buys", 2)]
    [InlineData("run.plan.sells", 1)]
    [InlineData("run.plan.holds", 1)]
    [InlineData("run.plan.items[0].current_weight_pct", 25)]
    [InlineData("run.plan.items[0].target_weight_pct", 40)]
    [InlineData("run.plan.items[1].trade_amount", -7_500)]
    [InlineData("run.plan.items[3].target_value", 1_000.01)]
    [InlineData("run.executions.trades", 3)]
    [InlineData("run.executions.buys", 2)]
    [InlineData("run.executions.sells", 1)]
    [InlineData("run.executions.total_value", 15_174.79)] // 98.5 x 76.14 = 7,499.79 + 30 x 250.5 = 7,515 + 2 x 80 = 160
    [InlineData("run.executions.buy_value", 7_659.79)]
    [InlineData("run.executions.sell_value", 7_515)]
    public void Plan_EveryFigure_IsTheHandComputedOne(string path, double expected) => Assert.Equal(expected, Document.Number(path));

    // By symbol. BIL is held by the plan and was not traded; SPY was planned and not traded; XLE the other way round.
    [Theory]
    [InlineData(0, "GLD", -7_500, -7_515, -15)]
    [InlineData(1, "SPY", 1_000.01, 0, -1_000.01)]
    [InlineData(2, "TQQQ", 7_500, 7_499.79, -0.21)]
    [InlineData(3, "XLE", 0, 160, 160)]
    public void PlanVersusExecution_EachSymbol_IsExecutedLessPlanned(int row, string symbol, double planned, double executed, double difference)
    {
        var found = Document.At($"run.executions.plan_versus_execution[{row}]");

        Assert.Equal(
            (symbol, planned, executed, difference),
            (found.Text("symbol"), found.Number("planned_amount"), found.Number("executed_amount"), found.Number("difference")));
        Assert.Equal(4, Document.At("run.executions.plan_versus_execution").GetArrayLength());
    }

    [Fact]
    public void Lists_Order_IsTheContracts()
    {
        Assert.Equal([HandMadeRuns.Waiting, HandMadeRuns.Whole, HandMadeRuns.Old], Texts("runs", "run_id"));
        Assert.Equal(["tide", "gone", "ember"], Texts("run.strategies", "strategy"));
        Assert.Equal(["TQQQ", "AGG", "BIL"], Texts("run.strategies[0].targets", "symbol"));
        Assert.Equal(["TQQQ", "GLD", "BIL", "SPY"], Texts("run.plan.items", "symbol"));
        Assert.Equal(["ord-2", "ord-3", "ord-1"], Texts("run.executions.items", "order_id"));
    }

    [Fact]
    public void Words_OfTheRun_AreTheOnesStored()
    {
        Assert.Equal(("COMPLETED", "under", "merged_signal"), (Document.Text("run.status"), Document.Text("run.target_allocation.status"), Document.Text("run.target_allocation.basis")));
        Assert.Equal(("pl-9c21", "NORMAL"), (Document.Text("run.plan.plan_id"), Document.Text("run.plan.urgency")));
        Assert.Equal(("PASS", "2026-02-03T14:00:00Z"), (Document.Text("run.strategies[0].data_freshness.gate_status"), Document.Text("run.strategies[0].data_freshness.latest_timestamp")));
        Assert.True(Document.At("run.target_allocation.is_partial").GetBoolean());
    }

    [Fact]
    public void Rows_OfAllRuns_TellTradesAndStuckSessions()
    {
        Assert.Equal([0, 3, 0], Document.At("runs").EnumerateArray().Select(row => row.Number("trades")!.Value));
        Assert.Equal([true, false, false], Document.At("runs").EnumerateArray().Select(row => row.At("stuck").GetBoolean()));
        Assert.Equal([HandMadeRuns.Waiting], Document.At("stuck_sessions").EnumerateArray().Select(id => id.GetString()));
    }

    // The plan is the same, its trades are none: everything planned is missing.
    [Fact]
    public void PlanOnly_Run_HasItsPlanAndNoSession()
    {
        var old = HandMadeRuns.Draft.Run(HandMadeRuns.Old);

        Assert.Equal((HandMadeRuns.Old, HandMadeRuns.Old, "2026-01-05T14:31:00Z"), (old.Text("run.run_id"), old.Text("run.correlation_id"), old.Text("run.created_at")));
        Assert.Equal(JsonValueKind.Null, old.At("run.status").ValueKind);
        Assert.Null(old.Number("run.total_strategies"));
        Assert.Null(old.Number("run.duration_seconds"));
        Assert.Null(old.Number("run.target_allocation.total_pct"));
        Assert.Equal(7_500, old.Number("run.executions.plan_versus_execution[0].difference"));
    }

    [Fact]
    public void Envelope_OfTheDocument_NamesSubjectAndSources()
    {
        Assert.Equal(("runs", HandMadeRuns.Whole, "2026-02-03T15:30:00Z"), (Document.Text("kind"), Document.Text("subject"), Document.Text("as_of_date")));
        Assert.Equal("2026-02-03T14:59:00Z", Document.Text("data_as_of"));
        Assert.Equal("2026-02-03T15:30:00Z", Document.Text("sources[1].last_success"));
    }

    private static IEnumerable<string?> Texts(string list, string field) => Document.At(list).EnumerateArray().Select(item => item.Text(field));
}
