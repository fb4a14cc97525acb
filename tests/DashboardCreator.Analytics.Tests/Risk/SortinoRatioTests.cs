using DashboardCreator.Analytics.Risk;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Risk;

public sealed class SortinoRatioTests
{
    // Mean 0.01, downside sqrt(0.0004 / 4) = 0.01: 1 a day, 1 x 4 / (1 x sqrt(4)) = 2 a year of 4.
    [Fact]
    public void Of_WorkedExample_MatchesTheArithmetic() => Close.To(2, SortinoRatio.Of([0.03, -0.02, double.NaN, 0.02, 0.01], 0, 4));

    // Required 0.01, by day: excess 0.02, -0.02, 0.03, 0.01, the same mean 0.01 and shortfall.
    [Fact]
    public void Of_RequiredByDay_IsHeldAgainstTheSameDay() => Close.To(
        2,
        SortinoRatio.Of([0.04, -0.01, 0.5, 0.03, 0.02], [0.01, 0.01, double.NaN, 0.01, 0.01], 4));

    [Theory]
    [InlineData(new[] { 0.01, 0.02, 0 })]
    [InlineData(new[] { -0.01 })]
    public void Of_NoShortfallOrNoSpread_IsNull(double[] returns) => Assert.Null(SortinoRatio.Of(returns));

    [Fact]
    public void Of_RequirementsOfAnotherLength_AreTheCallersMistake() =>
        Assert.Equal("requiredReturns", Assert.Throws<ArgumentException>(() => SortinoRatio.Of([0.1, 0.2], [0.1])).ParamName);

    [Fact]
    public void Of_Leverage_ChangesNothing() => Law.Holds(
        Law.Returns,
        returns => Close.Are(SortinoRatio.Of(returns), SortinoRatio.Of([.. returns.Select(value => value * 3)])));
}
