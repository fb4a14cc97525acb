using DashboardCreator.Analytics.Risk;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Risk;

public sealed class SharpeRatioTests
{
    // Mean 0.02, deviation 0.01 (see VolatilityTests): 2 a day, 2 x sqrt(4) = 4 a year of 4; less 0.01 risk-free: 1 and 2.
    [Fact]
    public void Of_WorkedExample_MatchesTheArithmetic()
    {
        Close.To(4, SharpeRatio.Of([0.01, double.NaN, 0.02, 0.03], 0, 4));
        Close.To(2, SharpeRatio.Of([0.01, double.NaN, 0.02, 0.03], 0.01, 4));
        Close.To(2, SharpeRatio.Of([0.01, 0.05, 0.02, 0.03], [0.01, double.NaN, 0.01, 0.01], 4));
    }

    [Fact]
    public void Of_OneReturn_IsNull() => Assert.Null(SharpeRatio.Of([0.01, double.NaN]));

    [Fact]
    public void Of_RiskFreeOfAnotherLength_IsTheCallersMistake() =>
        Assert.Equal("riskFreeReturns", Assert.Throws<ArgumentException>(() => SharpeRatio.Of([0.1, 0.2], [0.1])).ParamName);

    [Fact]
    public void Of_NoSuchYear_IsTheCallersMistake() =>
        Assert.Equal("periodsPerYear", Assert.Throws<ArgumentOutOfRangeException>(() => SharpeRatio.Of([0.1, 0.2], 0, -1)).ParamName);

    [Fact]
    public void Of_MoneyInsteadOfReturns_IsTheSame() => Law.Holds(
        Law.Returns,
        returns => Close.Are(SharpeRatio.Of(returns), SharpeRatio.Of([.. returns.Select(value => value * 250_000)])));

    [Fact]
    public void Of_Mirrored_ChangesItsSign() => Law.Holds(
        Law.Returns,
        returns => Close.Are(-SharpeRatio.Of(returns), SharpeRatio.Of([.. returns.Select(value => -value)])));
}
