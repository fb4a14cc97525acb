using DashboardCreator.Analytics.Risk;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Risk;

public sealed class VolatilityTests
{
    // Mean 0.02; squared distances 0.0001 + 0 + 0.0001; sqrt(0.0002 / 2) = 0.01; a year of 4: 0.02.
    [Fact]
    public void Annual_WorkedExample_MatchesTheArithmetic()
    {
        Close.To(0.01, Volatility.Sample([0.01, double.NaN, 0.02, 0.03]));
        Close.To(0.02, Volatility.Annual([0.01, double.NaN, 0.02, 0.03], 4));
    }

    [Fact]
    public void Sample_OneReturn_IsNull() => Assert.Null(Volatility.Sample([0.01, double.NaN]));

    [Fact]
    public void Annual_NoSuchYear_IsTheCallersMistake() =>
        Assert.Equal("periodsPerYear", Assert.Throws<ArgumentOutOfRangeException>(() => Volatility.Annual([0.1, 0.2], 0)).ParamName);

    [Fact]
    public void Sample_Leverage_ScalesIt() => Law.Holds(
        Law.Returns,
        returns => Close.Are(Volatility.Sample(returns) * 3, Volatility.Sample([.. returns.Select(value => value * 3)]), 1e-12));
}
