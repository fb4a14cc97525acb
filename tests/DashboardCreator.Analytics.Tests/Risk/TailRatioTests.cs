using DashboardCreator.Analytics.Risk;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Risk;

public sealed class TailRatioTests
{
    // Eight returns: rank 6.65 is 0.03 + 0.65 x 0.07 = 0.0755, rank 0.35 is -0.1 + 0.35 x 0.06 = -0.079.
    // empyrical's tests expect 0.9 for this series, to one decimal.
    [Fact]
    public void Of_WorkedExample_MatchesTheArithmetic() =>
        Close.To(0.0755 / 0.079, TailRatio.Of([double.NaN, 0.01, 0.1, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1]));

    // empyrical's tests: one return.
    [Fact]
    public void Of_OneReturn_IsOne() => Assert.Equal(1.0, TailRatio.Of([0.01]));

    [Fact]
    public void Of_NoLowTail_IsNull() => Assert.Null(TailRatio.Of([0, 0, 0, 0.1]));

    [Fact]
    public void Of_Leverage_ChangesNothing() => Law.Holds(
        Law.Returns,
        returns => Close.Are(TailRatio.Of(returns), TailRatio.Of([.. returns.Select(value => value * 4)])));
}
