using DashboardCreator.Analytics.Risk;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Risk;

public sealed class ConcentrationTests
{
    // Shares of a gross 10,000: 0.5, 0.3, 0.2; 0.25 + 0.09 + 0.04 = 0.38. The short position counts by its size.
    [Fact]
    public void Herfindahl_WorkedExample_IsTheSumOfSquaredShares() => Close.To(0.38, Concentration.Herfindahl([5_000, -3_000, 2_000]));

    [Fact]
    public void Herfindahl_SinglePosition_IsOne() => Assert.Equal(1, Concentration.Herfindahl([double.NaN, 1e300]));

    [Fact]
    public void Herfindahl_NothingHeld_IsNull()
    {
        Assert.Null(Concentration.Herfindahl([]));
        Assert.Null(Concentration.Herfindahl([0, 0]));
        Assert.Null(Concentration.Herfindahl([1, double.PositiveInfinity]));
    }

    [Fact]
    public void Herfindahl_AnotherCurrency_IsTheSame() => Law.Holds(Law.Equity, amounts =>
        Concentration.Herfindahl(amounts) == Concentration.Herfindahl([.. amounts.Select(amount => amount * -8)]));
}
