using DashboardCreator.Analytics.Execution;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Execution;

public sealed class LagStatisticsTests
{
    // Known and not negative: 0, 1, 2, 3, 10, mean 16 / 5 = 3.2. Rank 4 x 0.95 = 3.8: 3 + 0.8 x 7 = 8.6; rank 3.96: 3 + 0.96 x 7 = 9.72.
    [Fact]
    public void Of_WorkedExample_MatchesTheArithmetic()
    {
        var lags = LagStatistics.Of([10, -0.5, 2, double.NaN, 1, -0.0, -3, 3]);

        Assert.Equal((5, 2), (lags.Count, lags.NegativeExcluded));
        Close.To(3.2, lags.Mean);
        Close.To(2, lags.Median);
        Close.To(10, lags.Maximum);
        Close.To(8.6, lags.P95);
        Close.To(9.72, lags.P99);
    }

    // 1 to 100: numpy's percentile and Excel's PERCENTILE.INC answer 50.5, 95.05 and 99.01.
    [Fact]
    public void Of_OneToAHundred_HasThePercentilesOfNumpy()
    {
        var lags = LagStatistics.Of([.. Enumerable.Range(1, 100).Select(i => (double)i)]);

        Close.To(50.5, lags.Median);
        Close.To(95.05, lags.P95);
        Close.To(99.01, lags.P99);
    }

    [Fact]
    public void Of_NegativeLagsAlone_CountsThemAndKnowsNothingElse() =>
        Assert.Equal(new LagStatistics(0, 2, null, null, null, null, null), LagStatistics.Of([-1, double.NaN, -2]));

    [Fact]
    public void Of_InfiniteLag_IsCountedAndHasNoFigures() =>
        Assert.Equal(new LagStatistics(2, 0, null, null, null, null, null), LagStatistics.Of([1, double.PositiveInfinity]));

    [Fact]
    public void Of_AnyLags_StandInOrder() => Law.Holds(Law.Returns, seconds =>
    {
        var lags = LagStatistics.Of(seconds);
        return lags.Count + lags.NegativeExcluded == seconds.Count(value => !double.IsNaN(value))
            && (lags.Count == 0 || (lags.Median <= lags.P95 && lags.P95 <= lags.P99 && lags.P99 <= lags.Maximum && lags.Mean <= lags.Maximum));
    });
}
