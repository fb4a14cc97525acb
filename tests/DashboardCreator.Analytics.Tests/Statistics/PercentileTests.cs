using DashboardCreator.Analytics.Statistics;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Statistics;

public sealed class PercentileTests
{
    // Rank (5 - 1) x 0.4 = 1.6: from 20 to 35, 0.6 of the way: 20 + 0.6 x 15 = 29 (also Wikipedia's example for this type).
    [Fact]
    public void Of_WorkedExample_InterpolatesBetweenRanks() => Close.To(29, Percentile.Of([15, 20, 35, 40, 50], 0.4));

    // Excel's documentation of PERCENTILE.INC: {1, 2, 3, 4} at 0.3 is 1.9. numpy's of percentile: {10, 7, 4, 3, 2, 1} at 50 is 3.5.
    [Theory]
    [InlineData(new[] { 1.0, 2, 3, 4 }, 0.3, 1.9)]
    [InlineData(new[] { 10.0, 7, 4, 3, 2, 1 }, 0.5, 3.5)]
    public void Of_PublishedExamples_AreReproduced(double[] values, double p, double expected) => Close.To(expected, Percentile.Of(values, p));

    [Fact]
    public void Of_MissingValues_AreLeftOut() => Assert.Equal(2.0, Percentile.Of([double.NaN, 3, 1, double.NaN, 2], 0.5));

    // 100 x 0.29 is 28.999999999999996 in doubles, but rank 29 is meant.
    [Fact]
    public void Of_RankThatOnlyRoundingMisses_IsTheValueItself() =>
        Assert.Equal(29.0, Percentile.Of([.. Enumerable.Range(0, 101).Select(i => (double)i)], 0.29));

    [Fact]
    public void Of_OppositeExtremes_DoesNotOverflow() => Assert.Equal(0.0, Percentile.Of([-double.MaxValue, double.MaxValue], 0.5));

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Of_NoProbability_IsTheCallersMistake(double p) =>
        Assert.Equal("p", Assert.Throws<ArgumentOutOfRangeException>(() => Percentile.Of([1], p)).ParamName);

    [Fact]
    public void Of_GrowingProbability_GrowsWithinTheValues() => Law.Holds(Law.Returns, values =>
    {
        var known = values.Where(value => !double.IsNaN(value)).ToArray();
        var percentiles = Enumerable.Range(0, 101).Select(i => Percentile.Of(values, i / 100.0)).ToArray();
        return known.Length == 0
            ? percentiles.All(value => value is null)
            : percentiles[0] == known.Min() && percentiles[100] == known.Max() && percentiles.Zip(percentiles.Skip(1)).All(two => two.First <= two.Second);
    });

    [Fact]
    public void Of_AnyOrder_IsTheSame() => Law.Holds(
        Law.Returns,
        values => Percentile.Of(values, 0.37) == Percentile.Of([.. values.Reverse()], 0.37)
            && Percentile.Of(values, 0.37) == Percentile.OfSorted([.. values.Where(value => !double.IsNaN(value)).Order()], 0.37));
}
