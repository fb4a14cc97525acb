using DashboardCreator.Analytics.Risk;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Risk;

public sealed class OmegaRatioTests
{
    private static readonly double[] Mixed = [double.NaN, 0.01, 0.1, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1];

    // Above 0.01: 0.09 + 0.01 + 0.02 + 0.01 = 0.13; below: 0.05 + 0.11 = 0.16; 0.13 / 0.16 = 0.8125 (empyrical's tests say the same).
    [Fact]
    public void Of_WorkedExample_MatchesTheArithmetic() => Close.To(0.8125, OmegaRatio.Of(Mixed, 0.01));

    // From empyrical's tests: a required return of 1000 % a year.
    [Fact]
    public void Of_EmpyricalsYearlyThreshold_IsReproduced() =>
        Close.To(0.83354263497557934, OmegaRatio.Of(Mixed, Math.Pow(11, 1 / 252.0) - 1), 5e-9);

    // From empyrical's tests: positive_returns above 0.01 (no shortfall), 0.011 and 0.02.
    [Theory]
    [InlineData(0.01, null)]
    [InlineData(0.011, 1.125)]
    [InlineData(0.02, 0.0)]
    public void Of_EmpyricalsPositiveReturns_IsReproduced(double threshold, double? expected) =>
        Assert.True(Close.Are(expected, OmegaRatio.Of([0.01, 0.02, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01], threshold), 5e-9));

    [Fact]
    public void Of_OneReturn_IsNull() => Assert.Null(OmegaRatio.Of([-0.01]));

    [Fact]
    public void Of_ThresholdUpToRounding_IsNotAShortfall() => Assert.Null(OmegaRatio.Of([0.3, 0.4], 0.1 + 0.2));

    [Fact]
    public void Of_HigherThreshold_IsNotHigher() => Law.Holds(
        Law.Returns,
        returns => OmegaRatio.Of(returns, 0.001) is not { } less || OmegaRatio.Of(returns, 0.002) <= less);
}
