using DashboardCreator.Analytics.Returns;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Returns;

public sealed class AnnualReturnTests
{
    // Two years of quarters that end at 1.21: 1.21^(4 / 8) - 1 = 0.1.
    [Fact]
    public void Of_WorkedExample_MatchesTheArithmetic() => Close.To(0.1, AnnualReturn.Of([0.1, 0, 0, 0, 0.1, 0, 0, 0], 4));

    // The missing months count as time: 1.44^(12 / 24) - 1 = 0.2.
    [Fact]
    public void Of_MissingReturns_CountAsTime() =>
        Close.To(0.2, AnnualReturn.Of([0.44, .. Enumerable.Repeat(double.NaN, 23)], 12));

    [Fact]
    public void Of_TotalLoss_IsMinusOne() => Assert.Equal(-1.0, AnnualReturn.Of([0.2, -1, 0.2]));

    [Fact]
    public void Of_CapitalBelowZero_HasNoRate() => Assert.Null(AnnualReturn.Of([0.2, -1.5]));

    [Theory]
    [InlineData(0)]
    [InlineData(-252)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Of_NoSuchYear_IsTheCallersMistake(double periods) =>
        Assert.Equal("periodsPerYear", Assert.Throws<ArgumentOutOfRangeException>(() => AnnualReturn.Of([0.1], periods)).ParamName);

    [Fact]
    public void Of_ExactlyOneYear_IsTheTotal() => Law.Holds(
        Law.Returns,
        returns => returns.Length == 0 || Close.Are(CumulativeReturn.Total(returns), AnnualReturn.Of(returns, returns.Length)));
}
