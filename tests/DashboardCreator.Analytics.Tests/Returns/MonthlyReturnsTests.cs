using DashboardCreator.Analytics.Returns;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Returns;

public sealed class MonthlyReturnsTests
{
    // January 1.1 x 0.9 - 1 = -0.01; the missing day of February changes nothing; a year later is another February.
    [Fact]
    public void Of_WorkedExample_CompoundsEachMonth()
    {
        var months = MonthlyReturns.Of(
            [new(2024, 1, 30), new(2024, 1, 31), new(2024, 2, 1), new(2024, 2, 29), new(2025, 2, 3)],
            [0.1, -0.1, double.NaN, 0.03, 0.04]);

        Assert.Equal([(2024, 1), (2024, 2), (2025, 2)], months.Select(month => (month.Year, month.Month)));
        Close.To(-0.01, months[0].Return);
        Close.To(0.03, months[1].Return);
        Close.To(0.04, months[2].Return);
    }

    [Fact]
    public void Of_MonthWithoutAKnownReturn_IsNotListed() => Assert.Equal(
        [new MonthReturn(2024, 2, 0)],
        MonthlyReturns.Of([new(2024, 1, 31), new(2024, 2, 1), new(2024, 3, 1)], [double.NaN, 0, double.PositiveInfinity]));

    [Fact]
    public void Of_DatesThatGoBack_AreTheCallersMistake() =>
        Assert.Equal("dates", Assert.Throws<ArgumentException>(() => MonthlyReturns.Of([new(2024, 2, 1), new(2024, 1, 1)], [0, 0])).ParamName);

    [Fact]
    public void Of_AnotherNumberOfDates_IsTheCallersMistake() =>
        Assert.Equal("returns", Assert.Throws<ArgumentException>(() => MonthlyReturns.Of([new(2024, 2, 1)], [0, 0])).ParamName);

    [Fact]
    public void Of_ItsMonths_CompoundToTheTotal() => Law.Holds(Law.Returns, returns =>
    {
        var days = returns.Select((_, i) => new DateOnly(2023, 11, 5).AddDays(9 * i)).ToArray();
        var months = MonthlyReturns.Of(days, returns).Select(month => month.Return).ToArray();
        return Close.Are(CumulativeReturn.Total(returns), CumulativeReturn.Total(months), 1e-12);
    });
}
