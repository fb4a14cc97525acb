using DashboardCreator.Analytics.Risk;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Risk;

/// <summary>Tracking error and information ratio: what the portfolio does beside the benchmark.</summary>
public sealed class ActiveReturnTests
{
    private static readonly double[] Mixed = [double.NaN, 0.01, 0.1, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1];

    // Active returns 0.01, 0.02, 0.03 (one pair is incomplete): deviation 0.01, a year of 4: 0.02; mean 0.02 / 0.01 x 2 = 4.
    private static readonly double[] Portfolio = [0.02, 0.01, 0.4, 0.06];
    private static readonly double[] Benchmark = [0.01, -0.01, double.NaN, 0.03];

    [Fact]
    public void TrackingError_WorkedExample_MatchesTheArithmetic() => Close.To(0.02, TrackingError.Annual(Portfolio, Benchmark, 4));

    [Fact]
    public void InformationRatio_WorkedExample_MatchesTheArithmetic() => Close.To(4, InformationRatio.Of(Portfolio, Benchmark, 4));

    // empyrical's tests of excess_sharpe, the ratio of one period: against 0 and against 0.01 a day.
    [Theory]
    [InlineData(0, 0.10859306069076737)]
    [InlineData(0.01, -0.06515583641446039)]
    public void InformationRatio_EmpyricalsCases_AreReproduced(double benchmark, double expected) =>
        Close.To(expected, InformationRatio.Of(Mixed, [.. Mixed.Select(_ => benchmark)], 1), 5e-9);

    // The same cases turned round: mean active return (0.00625) over the published ratio is the tracking error.
    [Fact]
    public void TrackingError_EmpyricalsCase_IsReproduced() =>
        Close.To(0.00625 / 0.10859306069076737, TrackingError.Annual(Mixed, new double[Mixed.Length], 1), 5e-9);

    [Fact]
    public void Both_ConstantDifference_HasNoErrorAndNoRatio()
    {
        double[] portfolio = [.. Benchmark.Select(value => value + 0.001)];

        Assert.Equal(0.0, TrackingError.Annual(portfolio, Benchmark));
        Assert.Null(InformationRatio.Of(portfolio, Benchmark));
    }

    [Fact]
    public void Both_AnotherLength_IsTheCallersMistake()
    {
        Assert.Equal("benchmark", Assert.Throws<ArgumentException>(() => TrackingError.Annual([0.1], [0.1, 0.2])).ParamName);
        Assert.Equal("benchmark", Assert.Throws<ArgumentException>(() => InformationRatio.Of([0.1], [0.1, 0.2])).ParamName);
    }

    [Fact]
    public void InformationRatio_AgainstTheOtherSide_ChangesItsSign() => Law.Holds(
        Law.Pairs,
        pair => Close.Are(-InformationRatio.Of(pair.One, pair.Other), InformationRatio.Of(pair.Other, pair.One)));

    [Fact]
    public void TrackingError_AgainstCash_IsTheVolatility() => Law.Holds(
        Law.Returns,
        returns => TrackingError.Annual(returns, new double[returns.Length]) == Volatility.Annual(returns));
}
