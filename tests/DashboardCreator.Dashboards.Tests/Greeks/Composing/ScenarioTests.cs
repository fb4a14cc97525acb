using System.Text.Json;
using DashboardCreator.Analytics.Options;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Options;
using Xunit;
using static DashboardCreator.Testing.Options.Contracts;

namespace DashboardCreator.Dashboards.Tests.Greeks.Composing;

/// <summary>The grid of moves, against the scalar formulas.</summary>
public sealed class ScenarioTests
{
    private const string April = "2026-04-17"; // 42 days
    private const string Near = "2026-03-13"; // 7 days

    private static readonly JsonElement Scenarios = OptionsDraft.Of(
        [Leg("C", 100, April, 2, 3), Leg("P", 95, Near, -1, 1), Leg("C", 100, April, 1, 4)],
        Quote("ACME", "C", 100, April, 3, 3.2m, 101, 0.2),
        Quote("ACME", "P", 95, Near, 0.3m, 0.4m, 101, 0.04)).Document().At("scenarios");

    [Fact]
    public void Axes_AreThoseOfTheGrid()
    {
        Assert.Equal("[-10,-8,-6,-4,-2,0,2,4,6,8,10]", Scenarios.At("spot_pct").GetRawText());
        Assert.Equal("[-10,-5,0,5,10]", Scenarios.At("vol_points").GetRawText());
        Assert.Equal("[0,1,7,14,21,30]", Scenarios.At("days").GetRawText());
        Assert.Equal((6, 5, 11), (Scenarios.At("pnl").GetArrayLength(), Scenarios.At("pnl[0]").GetArrayLength(), Scenarios.At("pnl[0][0]").GetArrayLength()));
        Assert.Equal((3, 0), (Scenarios.Number("legs"), Scenarios.Number("legs_left_out")));
    }

    [Fact]
    public void Cell_WithoutAnyMove_IsExactlyZero() => Assert.Equal("0", Scenarios.At("pnl[0][2][5]").GetRawText());

    // The put is over after 7 days; its volatility of 4 points cannot fall by 5 or 10 and stands at 0.
    [Fact]
    public void Cells_Every_AreTheDifferenceOfFullPrices()
    {
        double Price(OptionRight right, double strike, double spot, double days, double volatility) =>
            BlackScholesMerton.Price(new(right, spot, strike, Math.Max(0, days) / 365, Math.Max(0, volatility), 0.045))!.Value;
        double Book(double spot, double points, double days) =>
            (300 * Price(OptionRight.Call, 100, spot, 42 - days, 0.2 + (points / 100))) - (100 * Price(OptionRight.Put, 95, spot, 7 - days, 0.04 + (points / 100)));

        var (best, worst) = (double.MinValue, double.MaxValue);
        foreach (var (d, v, s) in from d in Enumerable.Range(0, 6) from v in Enumerable.Range(0, 5) from s in Enumerable.Range(0, 11) select (d, v, s))
        {
            var (days, points, spot) = (Scenarios.Number($"days[{d}]")!.Value, Scenarios.Number($"vol_points[{v}]")!.Value, Scenarios.Number($"spot_pct[{s}]")!.Value);
            var expected = Book(101 * (1 + (spot / 100)), points, days) - Book(101, 0, 0);
            var actual = Scenarios.Number($"pnl[{d}][{v}][{s}]")!.Value;
            Assert.Equal(expected, actual, 0.0051);
            (best, worst) = (Math.Max(best, actual), Math.Min(worst, actual));
        }

        Assert.Equal((best, worst), (Scenarios.Number("best.pnl"), Scenarios.Number("worst.pnl")));
    }

    [Fact]
    public void Worst_NamesItsCell()
    {
        var worst = Scenarios.At("worst");
        int Index(string axis) => Scenarios.At(axis).EnumerateArray().ToList().FindIndex(value => value.GetRawText() == worst.At(axis).GetRawText());

        Assert.Equal(worst.Number("pnl"), Scenarios.Number($"pnl[{Index("days")}][{Index("vol_points")}][{Index("spot_pct")}]"));
    }

    // Settled on Thursday at 105, ACME is at 110 now: one call of 100 is 100 shares, two sold puts of 120 are 200, the call of 107 is nothing.
    [Fact]
    public void ExpiredLegs_AreTheSharesOfTheirDelta_AtTheNewestPrice()
    {
        const string over = "2026-03-05";
        var draft = OptionsDraft.Of(
            [Leg("C", 100, over, 1, 3), Leg("P", 120, over, -2, 3), Leg("C", 107, over, 1, 1)], Quote("ACME", "C", 100, April, 3, 3.2m, 110)) with
        {
            Bars = [("ACME", [new(Utc.Day(over), 105)])],
        };
        var scenarios = draft.Document().At("scenarios");

        Assert.Equal((3, 0), (scenarios.Number("legs"), scenarios.Number("legs_left_out")));
        foreach (var (day, vol) in from day in Enumerable.Range(0, 6) from vol in Enumerable.Range(0, 5) select (day, vol))
        {
            Assert.Equal([-3_300, 0, 660, 3_300], new[] { 0, 5, 6, 10 }.Select(spot => scenarios.Number($"pnl[{day}][{vol}][{spot}]")!.Value)); // 300 x 11, 300 x 2.20
        }
    }

    [Fact]
    public void LegsWithoutAnInput_AreLeftOut_AndCounted()
    {
        var document = OptionsDraft.Of([Leg("C", 100, April, 1, 3), Leg("C", 110, April, 1, 3)], Quote("ACME", "C", 100, April, 3, 3.2m, 101)).Document();

        Assert.Equal((1, 1), (document.Number("scenarios.legs"), document.Number("scenarios.legs_left_out")));
    }
}
