using System.Text.Json;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Execution;

/// <summary>Which trades count, what is null when something is missing, and the reason that the document gives.</summary>
public sealed class ExecutionQualityMissingDataTests
{
    private static readonly DraftTrade Bare = new("a", "2026-03-02 15:00", "ACME", true, 10, 100);

    [Fact]
    public void NobodyTellsTheTrades_EveryFigure_IsUnknownAndNotZero()
    {
        var document = new StrategyLedger { IsKnown = false }.Execution();

        Assert.All(document.At("totals").EnumerateObject().Where(total => total.Name != "time_to_fill_ms"), total => Assert.Equal(JsonValueKind.Null, total.Value.ValueKind));
        Assert.Null(document.Number("totals.time_to_fill_ms.count"));
        Assert.Equal("[]", document.At("slippage_histogram").GetRawText());
        Assert.True(document.Warns("source_missing", "totals"));
    }

    [Fact]
    public void NoTrades_HaveZeroCountsAndCost_AndNoAverages()
    {
        var document = new StrategyLedger().Execution();

        Assert.Equal((0, 0, 0, 0), (
            document.Number("totals.orders"), document.Number("totals.with_slippage"), document.Number("totals.total_slippage_cost"), document.Number("totals.time_to_fill_ms.count")));
        Assert.Null(document.Number("totals.avg_slippage_bps"));
        Assert.Null(document.Number("totals.improved_pct"));
        Assert.Equal((14, 8), (document.At("slippage_histogram").GetArrayLength(), document.At("spread_histogram").GetArrayLength()));
        Assert.True(document.Warns("insufficient_data", "totals"));
    }

    [Fact]
    public void BareTrades_HaveNoFigures_EachWithItsReason()
    {
        var document = new StrategyLedger { Trades = [Bare] }.Execution();

        string[] fields = ["avg_slippage_bps", "median_slippage_bps", "best_slippage_bps", "worst_slippage_bps", "total_slippage_cost", "improved_pct", "avg_spread_bps"];
        Assert.All(fields, field =>
        {
            Assert.Null(document.Number($"totals.{field}"));
            Assert.True(document.Warns("missing_values", $"totals.{field}"));
        });
        Assert.Null(document.Number("totals.time_to_fill_ms.p50"));
        Assert.True(document.Warns("missing_values", "totals.time_to_fill_ms"));
        Assert.True(document.Warns("missing_values", "steps"));
        Assert.True(document.Warns("missing_values", "by_symbol[].avg_slippage_bps"));
    }

    // Ninety days before 6 March 2026, 21:30 UTC is 6 December 2025 at that time.
    [Theory]
    [InlineData("2025-12-06 21:30", 1)]
    [InlineData("2025-12-06 21:29:59.999", 0)]
    [InlineData("2026-03-06 21:30", 1)]
    public void Window_IsNinetyDaysUpToNow_BothEndsIncluded(string at, int expected) =>
        Assert.Equal(expected, new StrategyLedger { Trades = [Bare with { At = at }] }.Execution().Number("totals.orders"));

    [Fact]
    public void Trade_AfterNow_IsNotThere() =>
        Assert.Equal(1, (new StrategyLedger { AsOf = Utc.At("2026-03-02 15:00"), Trades = [Bare, Bare with { OrderId = "b", At = "2026-03-02 15:00:00.001" }] }).Execution().Number("totals.orders"));

    [Fact]
    public void Window_AsLongAsTheSettingsSay() => Assert.Equal(
        0, new StrategyLedger { Trades = [Bare], Options = new TradingOptions { UsualDays = 3 } }.Execution().Number("totals.orders"));

    [Fact]
    public void Orders_MoreThanFiveHundred_AreTheNewest_AndAllCount()
    {
        var document = new StrategyLedger { Trades = [.. Enumerable.Range(0, 510).Select(i => Bare with { OrderId = $"o{i:000}", SlippageBps = i })] }.Execution();

        Assert.Equal((500, 510, 254.5), (document.At("orders").GetArrayLength(), document.Number("totals.orders"), document.Number("totals.avg_slippage_bps")));
        Assert.True(document.Warns("missing_values", "orders"));
        Assert.Equal(("o000", "o499"), (document.Text("orders[0].order_id"), document.Text("orders[499].order_id"))); // one instant: by id
    }

    [Fact]
    public void NegativeTimes_AreInNoFigure_AndSaidToBe()
    {
        var document = new StrategyLedger { Trades = [Bare with { TimeToFillMs = -1 }, Bare with { OrderId = "b", TimeToFillMs = 5 }] }.Execution();

        Assert.Equal((1, 5), (document.Number("totals.time_to_fill_ms.count"), document.Number("totals.time_to_fill_ms.mean")));
        Assert.True(document.Warns("inconsistent", "totals.time_to_fill_ms"));
    }

    [Fact]
    public void StoredBasisPointsAlone_GiveNoCost()
    {
        var document = new StrategyLedger { Trades = [Bare with { SlippageBps = 3 }] }.Execution();

        Assert.Equal(3, document.Number("totals.avg_slippage_bps"));
        Assert.Null(document.Number("totals.total_slippage_cost"));
        Assert.True(document.Warns("missing_values", "totals.total_slippage_cost"));
    }

    [Fact]
    public void OneSide_HasOneRow() => Assert.Equal(1, new StrategyLedger { Trades = [Bare] }.Execution().At("by_side").GetArrayLength());

    [Fact]
    public void FirstReading_ListsTradesAndAddsNothingUp()
    {
        var document = new StrategyLedger { IsPartial = true, Trades = [Bare with { SlippageBps = 3 }] }.Execution();

        Assert.All(
            document.At("totals").EnumerateObject().Concat(document.At("totals.time_to_fill_ms").EnumerateObject()).Where(total => total.Name != "time_to_fill_ms"),
            total => Assert.Equal(JsonValueKind.Null, total.Value.ValueKind));
        Assert.All(["by_symbol", "by_side", "slippage_histogram", "spread_histogram", "steps"], list => Assert.Equal("[]", document.At(list).GetRawText()));
        Assert.Equal(3, document.Number("orders[0].slippage_bps"));
        Assert.True(document.Warns("source_missing", "totals"));
    }

    [Fact]
    public void FirstReading_AndInventedLedger_SaySo()
    {
        var document = new StrategyLedger { IsPartial = true, Trades = [Bare], Options = new TradingOptions { IsSample = true } }.Execution();

        Assert.True(document.Warns("source_missing", null));
        Assert.True(document.Warns("sample_data", null));
    }
}
