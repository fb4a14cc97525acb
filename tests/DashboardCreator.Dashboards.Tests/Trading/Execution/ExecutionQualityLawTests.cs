using System.Text;
using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Trading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Execution;

/// <summary>What holds for every ledger.</summary>
public sealed class ExecutionQualityLawTests
{
    [Fact]
    public void Totals_AreTheSumsOfSymbolsSidesAndBins() => Each(ledger =>
    {
        var document = ledger.Execution();
        var (orders, slippages) = (document.Number("totals.orders"), document.Number("totals.with_slippage"));

        Assert.All(["by_symbol", "by_side"], list =>
        {
            var rows = document.At(list).EnumerateArray().ToList();
            Assert.Equal(orders, rows.Sum(row => row.Number("orders")));
            Assert.Equal(slippages, rows.Sum(row => row.Number("with_slippage")));

            // Every part is rounded for itself: half a cent each, and half a cent of the total.
            Assert.True(Math.Abs((document.Number("totals.total_slippage_cost") ?? 0) - rows.Sum(row => row.Number("slippage_cost") ?? 0)) <= (0.005 * (rows.Count + 1)) + 1e-9);
        });
        Assert.Equal(slippages, document.At("slippage_histogram").EnumerateArray().Sum(bin => bin.Number("count")));
        Assert.Equal(document.Number("totals.with_spread"), document.At("spread_histogram").EnumerateArray().Sum(bin => bin.Number("count")));
        Assert.Equal(orders, document.At("orders").GetArrayLength());
    });

    [Fact]
    public void Totals_AreWhatTheListedOrdersGive() => Each(ledger =>
    {
        var document = ledger.Execution();
        var slippages = document.At("orders").EnumerateArray().Select(order => order.Number("slippage_bps")).OfType<double>().Order().ToList();
        if (slippages.Count == 0)
        {
            Assert.Null(document.Number("totals.avg_slippage_bps"));
            return;
        }

        Assert.Equal(slippages.Average(), document.Number("totals.avg_slippage_bps")!.Value, 1e-7);
        Assert.Equal((slippages[(slippages.Count - 1) / 2] + slippages[slippages.Count / 2]) / 2, document.Number("totals.median_slippage_bps")!.Value, 1e-7);
        Assert.Equal((slippages[0], slippages[^1]), (document.Number("totals.best_slippage_bps"), document.Number("totals.worst_slippage_bps")));
        Assert.Equal(100.0 * slippages.Count(slippage => slippage < 0) / slippages.Count, document.Number("totals.improved_pct")!.Value, 1e-9);
        Assert.Equal(
            decimal.Round(document.At("orders").EnumerateArray().Sum(order => order.At("slippage_cost") is { ValueKind: JsonValueKind.Number } cost ? cost.GetDecimal() : 0), 2, MidpointRounding.AwayFromZero),
            document.At("totals.total_slippage_cost").GetDecimal());
    });

    [Fact]
    public void Order_OfTheTrades_ChangesNothing() => Each(ledger => Assert.Equal(
        Encoding.UTF8.GetString(ledger.ExecutionBytes()), Encoding.UTF8.GetString((ledger with { Trades = [.. ledger.Trades.Reverse()] }).ExecutionBytes())));

    [Fact]
    public void AllMoney_TimesEight_ScalesTheCostAndLeavesBasisPoints() => Each(ledger =>
    {
        var (one, eight) = (ledger.Execution(), AnyLedger.Scaled(ledger, 8).Execution());

        Assert.All(["avg_slippage_bps", "median_slippage_bps", "best_slippage_bps", "worst_slippage_bps", "improved_pct", "avg_spread_bps"], field =>
            Assert.Equal(one.Number($"totals.{field}") ?? 0, eight.Number($"totals.{field}") ?? 0, 1e-7));
        Assert.True(Math.Abs((8 * (one.Number("totals.total_slippage_cost") ?? 0)) - (eight.Number("totals.total_slippage_cost") ?? 0)) <= 0.05);
    });

    // Bought too dear is the same mishap as sold too cheap.
    [Fact]
    public void Sides_Exchanged_TurnTheSignOfTheSlippage() => Each(ledger =>
    {
        var (one, other) = (ledger.Execution(), (ledger with { Trades = [.. ledger.Trades.Select(trade => trade with { IsBuy = !trade.IsBuy })] }).Execution());

        Assert.Equal(-one.Number("totals.best_slippage_bps") ?? 0, other.Number("totals.worst_slippage_bps") ?? 0, 1e-9);
        Assert.Equal(-one.Number("totals.total_slippage_cost") ?? 0, other.Number("totals.total_slippage_cost") ?? 0, 1e-9);
    });

    private static void Each(Action<StrategyLedger> law) => Prop.ForAll(AnyLedger.Believable, law).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
}
