using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Strategies;

/// <summary>Every figure of the hand-made ledger, with its arithmetic. The strategies are ember, quiet, tide.</summary>
public sealed class StrategiesDocumentTests
{
    private static readonly JsonElement Document = HandMadeStrategies.Draft.Strategies();

    [Fact]
    public void Document_OfTheHandMadeLedger_IsTheApprovedOne() => ApprovedFile.Check(
        HandMadeStrategies.Draft.StrategyBytes(), "tests", "DashboardCreator.Dashboards.Tests", "Trading", "Strategies", "Approved", "hand-made-strategies.json");

    // Exits of tide: 4 x (110 - 100) = 40; 6 x (95 - 100) = -30; 3 x (50 - 50) = 0; stored -12.345. Together -2.345.
    [Theory]
    [InlineData("realized_pnl", -2.35)] // half a cent away from zero
    [InlineData("unrealized_pnl", 10)] // 2 x (55 - 50)
    [InlineData("capital_deployed", 100)] // 2 x 50
    [InlineData("trades", 3)]
    [InlineData("completed_trades", 4)]
    [InlineData("winning_trades", 1)]
    [InlineData("losing_trades", 2)]
    [InlineData("breakeven_trades", 1)]
    [InlineData("win_rate", 33.333333333333336)] // 1 / (1 + 2)
    [InlineData("avg_profit_per_trade", -0.59)] // -2.345 / 4
    [InlineData("profit_factor", 0.9446215609871296)] // 40 / 42.345
    [InlineData("max_drawdown", 42.35)] // from 40 to -2.345
    [InlineData("sharpe_ratio", -0.26942164593685475)] // sessions of 27 Feb to 6 Mar: 40, -30, 0, 0, -12.345, 0
    [InlineData("annual_volatility", 365.56)] // 23.0282... x sqrt(252)
    [InlineData("closed_lots[1].exit_price", 101)] // (4 x 110 + 6 x 95) / 10
    [InlineData("closed_lots[1].realized_pnl", 10)]
    [InlineData("closed_lots[0].realized_pnl", -12.35)]
    [InlineData("closed_lots[0].quantity", 8)]
    [InlineData("open_lots[0].quantity", 2)]
    [InlineData("open_lots[0].cost_basis", 100)]
    [InlineData("open_lots[0].unrealized_pnl", 10)]
    public void Tide_EveryFigure_IsTheHandComputedOne(string path, double expected) => AssertClose(expected, $"strategies[2].{path}");

    // Sold on Saturday for 4 x (30 - 25) = 20, which Monday's session earns: 20, 0, 0, 0, 0.
    [Theory]
    [InlineData("realized_pnl", 20.0)]
    [InlineData("unrealized_pnl", 90.0)] // 3 x (120 - 90)
    [InlineData("win_rate", 100.0)]
    [InlineData("sharpe_ratio", 7.0992957397195395)]
    [InlineData("annual_volatility", 141.99)]
    [InlineData("max_drawdown", 0.0)]
    [InlineData("profit_factor", null)]
    [InlineData("trades", 1.0)]
    public void Ember_EveryFigure_IsTheHandComputedOne(string path, double? expected) => AssertClose(expected, $"strategies[0].{path}");

    [Theory]
    [InlineData("totals.strategies", 3)]
    [InlineData("totals.realized_pnl", 17.66)] // -2.345 + 20, rounded once
    [InlineData("totals.unrealized_pnl", 100)]
    [InlineData("totals.completed_trades", 5)]
    [InlineData("totals.open_lots", 2)]
    [InlineData("totals.win_rate", 50)] // 2 of 4, where the mean of the rates is 66.7
    [InlineData("totals.capital_deployed", 370)] // 100 + 3 x 90
    [InlineData("totals.capital_deployed_pct", 3.7)]
    [InlineData("attribution.trades", 6)]
    [InlineData("attribution.attributed", 3)]
    [InlineData("attribution.coverage_pct", 50)]
    public void Totals_EveryFigure_IsTheHandComputedOne(string path, double expected) => AssertClose(expected, path);

    [Theory]
    [InlineData("strategies[2].pnl_curve", """[["2026-02-27",40],["2026-03-02",10],["2026-03-03",10],["2026-03-05",-2.35]]""")]
    [InlineData("strategies[2].drawdown_curve", """[["2026-02-27",0],["2026-03-02",30],["2026-03-03",30],["2026-03-05",42.35]]""")]
    [InlineData("strategies[0].pnl_curve", """[["2026-02-28",20]]""")] // the day it was sold, not the session
    [InlineData("strategies[2].trades_by_day", """[["2026-02-26",1],["2026-02-27",2]]""")]
    [InlineData("strategies[1].trades_by_day", "[]")]
    [InlineData("attribution.unattributed", """["o5","o4","o6"]""")]
    public void Lists_AreTheHandMadeOnes(string path, string expected) => Assert.Equal(expected, Document.At(path).GetRawText());

    [Fact]
    public void WinRateCurve_AddsUpExits_DayByDay() =>
        Assert.Equal([100.0, 50, 50, 33.333], Document.At("strategies[2].win_rate_curve").EnumerateArray().Select(point => Math.Round(point[1].GetDouble(), 3)));

    // From -30 to 40 in at most 20 steps: 3.5, so 5; from -30 to 45.
    [Fact]
    public void PnlHistogram_CountsEveryExitInItsStep()
    {
        var steps = Document.At("strategies[2].pnl_histogram").EnumerateArray().ToList();

        Assert.Equal((15, -30m, 45m), (steps.Count, steps[0].At("from").GetDecimal(), steps[^1].At("to").GetDecimal()));
        Assert.Equal([-30m, -15m, 0m, 40m], steps.Where(step => step.At("count").GetInt32() == 1).Select(step => step.At("from").GetDecimal()));
    }

    [Fact]
    public void Metadata_WhereItIsAbsent_FallsBackToTheNameAndEmptyLists()
    {
        Assert.Equal(("tide", "Tide Rotation", "https://example.invalid/tide"), (Text(2, "strategy"), Text(2, "display_name"), Text(2, "source_url")));
        Assert.Equal(("quiet", "quiet", null), (Text(1, "strategy"), Text(1, "display_name"), Text(1, "source_url")));
        Assert.Equal("[]", Document.At("strategies[0].assets").GetRawText());
        Assert.Equal("""["SPY"]""", Document.At("strategies[2].frontrunners").GetRawText());
    }

    [Fact]
    public void ClosedAt_IsTheStoredInstant_ElseTheLastExit() => Assert.Equal(
        ("2026-03-05T15:01:00Z", "2026-03-02T15:00:00Z"), (Document.Text("strategies[2].closed_lots[0].closed_at"), Document.Text("strategies[2].closed_lots[1].closed_at")));

    [Fact]
    public void Quiet_WithoutExitsAndLots_HasZeroSumsAndNoRatios()
    {
        Assert.Equal((0, 0, 0), (Document.Number("strategies[1].realized_pnl"), Document.Number("strategies[1].unrealized_pnl"), Document.Number("strategies[1].completed_trades")));
        Assert.All(
            ["win_rate", "avg_profit_per_trade", "profit_factor", "sharpe_ratio", "annual_volatility", "max_drawdown"],
            field =>
            {
                Assert.Null(Document.Number($"strategies[1].{field}"));
                Assert.True(Document.Warns("insufficient_data", $"strategies[].{field}"));
            });
    }

    private static string? Text(int strategy, string field) => Document.Text($"strategies[{strategy}].{field}");

    private static void AssertClose(double? expected, string path)
    {
        var actual = Document.Number(path);
        Assert.True(expected is null ? actual is null : Math.Abs(expected.Value - actual!.Value) <= 1e-9 * Math.Max(1, Math.Abs(expected.Value)), $"{path}: expected {expected:R}, but it is {actual:R}.");
    }
}
