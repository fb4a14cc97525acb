using DashboardCreator.Dashboards.Markets;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Markets;

public sealed class EasterTests
{
    [Theory]
    [InlineData(1818, 3, 22)] // the earliest possible date
    [InlineData(1943, 4, 25)] // the latest possible date
    [InlineData(1954, 4, 18)] // one of the computus's exceptions
    [InlineData(1981, 4, 19)] // the other exception
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2011, 4, 24)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2038, 4, 25)]
    public void Sunday_KnownYear_IsItsEaster(int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Easter.Sunday(year));

    [Fact]
    public void Sunday_EveryYear_IsASundayBetween22MarchAnd25April()
    {
        foreach (var year in Enumerable.Range(1583, 9999 - 1583 + 1))
        {
            var easter = Easter.Sunday(year);
            Assert.Equal(DayOfWeek.Sunday, easter.DayOfWeek);
            Assert.InRange(easter, new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
        }
    }
}
