using DashboardCreator.Analytics.Statistics;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Statistics;

public sealed class RoundStepsTests
{
    // From -130 to 870: 1000 / 20 = 50, a round width. -130 lies in [-150, -100), 870 in [850, 900): 21 intervals.
    [Fact]
    public void Covering_WorkedExample_MatchesTheArithmetic()
    {
        var steps = RoundSteps.Covering(-130, 870, 20, 0.01m);

        Assert.Equal(new RoundSteps(-150, 50, 21), steps);
        Assert.Equal((-150m, 900m), (steps.Edge(0), steps.Edge(steps.Count)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1.01, 2)]
    [InlineData(2.5, 5)]
    [InlineData(5.01, 10)]
    [InlineData(0.03, 0.05)]
    [InlineData(700, 1000)]
    public void Covering_OneInterval_HasTheNextRoundWidth(double range, double width) =>
        Assert.Equal((decimal)width, RoundSteps.Covering(0, (decimal)range, 1, 0.01m).Width);

    [Fact]
    public void Covering_ValuesOnOneSide_ReachesZero()
    {
        Assert.Equal(new RoundSteps(0, 1, 11), RoundSteps.Covering(9, 10, 10, 0.01m));
        Assert.Equal(new RoundSteps(-10, 1, 11), RoundSteps.Covering(-10, -9, 10, 0.01m));
    }

    [Fact]
    public void Covering_ZeroAlone_IsOneIntervalOfTheLeastWidth() => Assert.Equal(new RoundSteps(0, 0.01m, 1), RoundSteps.Covering(0, 0, 20, 0.01m));

    [Fact]
    public void Covering_LargestNumbers_DoesNotOverflow() => Assert.Equal(2e26m, RoundSteps.Covering(-1e27m, 1e27m, 10, 0.01m).Width);

    [Fact]
    public void Covering_WhatCannotBeCovered_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundSteps.Covering(2, 1, 10, 0.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundSteps.Covering(0, 1, 0, 0.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundSteps.Covering(0, 1, 10, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RoundSteps.Covering(0, 2e27m, 10, 1));
    }

    [Fact]
    public void Covering_AnyRange_CoversItWithFewRoundSteps() => Law.Holds(
        from low in Gen.Choose(-10_000_000, 10_000_000)
        from high in Gen.Choose(low, 10_000_000)
        select (Low: low / 100m, High: high / 100m),
        range =>
        {
            var steps = RoundSteps.Covering(range.Low, range.High, 20, 0.01m);
            return steps.Count <= 22 && steps.Edge(0) <= Math.Min(0, range.Low) && steps.Edge(steps.Count) > Math.Max(0, range.High) && steps.First % steps.Width == 0;
        });

    [Fact]
    public void Covering_TenTimesTheMoney_HasTenTimesTheEdges() => Law.Holds(Gen.Choose(1, 1_000_000).Select(cents => cents / 100m), high =>
    {
        var (one, ten) = (RoundSteps.Covering(-high / 3, high, 20, 0.0001m), RoundSteps.Covering(-high / 3 * 10, high * 10, 20, 0.001m));
        return ten == one with { First = one.First * 10, Width = one.Width * 10 };
    });
}
