using DashboardCreator.Analytics.Returns;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Returns;

public sealed class TimeWeightedReturnTests
{
    // The example of CFA level I courses: a share at 100, after a year one more at 120, after two years both at 130, a dividend of 2 a share
    // each year. (240 - 118) / 100 = 1.22, where 118 = 120 less the dividend of 2; 264 / 240 = 1.1. Published: 15.84 % a year.
    [Fact]
    public void Of_CourseExample_IsReproduced()
    {
        var total = TimeWeightedReturn.Of([100, 240, 264], [100, 118, 0]);

        Close.To((1.22 * 1.1) - 1, total);
        Close.To(0.1584, Math.Sqrt(1 + total!.Value) - 1, 5e-5);
    }

    // The unknown day is bridged and its deposit of 50 moves on: (165 - 50) / 100 = 1.15; 198 / 165 = 1.2.
    [Fact]
    public void Of_MissingPoint_IsBridgedWithItsFlow() =>
        Close.To((1.15 * 1.2) - 1, TimeWeightedReturn.Of([100, double.NaN, 165, 198], [0, 50, 0, 0]));

    [Fact]
    public void Of_LeadingGap_LeavesItsFlowInTheFirstPoint() =>
        Close.To(0.1, TimeWeightedReturn.Of([double.NaN, 100, 110], [100, 0, double.NaN]));

    // Everything paid out, a pause without capital, then a new start: only 100 -> 110 and 50 -> 55 are periods, 1.1 x 1.1.
    [Fact]
    public void Of_PauseWithoutCapital_IsLeftOut() =>
        Close.To(0.21, TimeWeightedReturn.Of([100, 0, 0, 50, 55], [0, -110, 0, 50, 0]));

    [Theory]
    [InlineData(new double[0])]
    [InlineData(new[] { 100.0 })]
    [InlineData(new[] { 0.0, 0.0, 100.0 })]
    [InlineData(new[] { 100.0, double.PositiveInfinity, 100.0 })]
    public void Of_NoPeriod_IsNull(double[] equity) => Assert.Null(TimeWeightedReturn.Of(equity, new double[equity.Length]));

    [Fact]
    public void Of_InfiniteFlow_IsNull() => Assert.Null(TimeWeightedReturn.Of([100, 100], [0, double.NegativeInfinity]));

    [Fact]
    public void Of_DepositsAtFlatPrices_ChangeNothing() => Law.Holds(Law.Equity, equity =>
    {
        var flows = equity.Select((value, i) => i == 0 ? value : value - equity[i - 1]).ToArray();
        return TimeWeightedReturn.Of(equity, flows) is null or 0.0;
    });

    [Fact]
    public void Of_NoFlows_IsTheCumulativeReturn() => Law.Holds(
        Law.Equity,
        equity => Close.Are(CumulativeReturn.Total(SimpleReturns.FromEquity(equity)), TimeWeightedReturn.Of(equity, new double[equity.Length])));
}
