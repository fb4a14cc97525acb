using DashboardCreator.Analytics.Returns;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Returns;

public sealed class SimpleReturnsTests
{
    // 110 / 100 - 1 = 0.1; 99 / 110 - 1 = -0.1.
    [Fact]
    public void FromEquity_WorkedExample_MatchesTheArithmetic()
    {
        var returns = SimpleReturns.FromEquity([100, 110, 99]);

        Assert.Equal(2, returns.Length);
        Close.To(0.1, returns[0]);
        Close.To(-0.1, returns[1]);
    }

    // (160 - 50) / 100 - 1 = 0.1; (128 + 20) / 160 - 1 = -0.075. The first flow is part of the first equity.
    [Fact]
    public void FromEquity_Flows_AreTakenAtTheEndOfTheDay()
    {
        var returns = SimpleReturns.FromEquity([100, 160, 128], [100, 50, -20]);

        Close.To(0.1, returns[0]);
        Close.To(-0.075, returns[1]);
    }

    [Theory]
    [InlineData(100, double.NaN)]
    [InlineData(double.NaN, 100)]
    [InlineData(0, 100)]
    [InlineData(-5, 100)]
    [InlineData(double.PositiveInfinity, 100)]
    [InlineData(100, double.NegativeInfinity)]
    [InlineData(1e-300, 1e300)]
    public void FromEquity_UndefinedReturn_IsNaN(double start, double end) => Assert.Equal([double.NaN], SimpleReturns.FromEquity([start, end]));

    [Fact]
    public void FromEquity_FlowNotKnown_IsNaN() => Assert.Equal([double.NaN, 0], SimpleReturns.FromEquity([100, 150, 150], [0, double.NaN, 0]));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void FromEquity_FewerThanTwoPoints_HasNoReturn(int points) => Assert.Empty(SimpleReturns.FromEquity(new double[points]));

    [Fact]
    public void FromEquity_FlowsOfAnotherLength_AreTheCallersMistake() =>
        Assert.Equal("flows", Assert.Throws<ArgumentException>(() => SimpleReturns.FromEquity([1, 2], [0])).ParamName);

    [Fact]
    public void FromEquity_AnotherCurrency_GivesTheSameReturns() => Law.Holds(
        Law.Equity,
        equity => SimpleReturns.FromEquity(equity).Zip(SimpleReturns.FromEquity([.. equity.Select(value => value * 1.0837)]))
            .All(two => Close.Are(two.First, two.Second, 1e-12)));

    [Fact]
    public void FromEquity_DepositsAtFlatPrices_ReturnExactlyZero() => Law.Holds(Law.Equity, equity =>
    {
        var flows = equity.Select((value, i) => i == 0 ? value : value - equity[i - 1]).ToArray();
        return SimpleReturns.FromEquity(equity, flows).All(value => value == 0);
    });
}
