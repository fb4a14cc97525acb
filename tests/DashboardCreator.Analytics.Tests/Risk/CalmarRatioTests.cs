using DashboardCreator.Analytics.Returns;
using DashboardCreator.Analytics.Risk;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Risk;

public sealed class CalmarRatioTests
{
    // 1.1 x 0.9 x 1.1 = 1.089 in a year of three periods; deepest fall 10 %: 0.089 / 0.1 = 0.89.
    [Fact]
    public void Of_WorkedExample_MatchesTheArithmetic() => Close.To(0.89, CalmarRatio.Of([0.1, -0.1, 0.1], 3));

    [Fact]
    public void Of_NoDrawdown_IsNull() => Assert.Null(CalmarRatio.Of([0.1, 0, 0.1]));

    [Fact]
    public void Of_TimesTheDrawdown_IsTheAnnualReturn() => Law.Holds(
        Law.Returns,
        returns => CalmarRatio.Of(returns) is not { } calmar
            || Close.Are(AnnualReturn.Of(returns), calmar * Drawdown.OfReturns(returns)?.Depth));
}
