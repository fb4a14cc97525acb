using DashboardCreator.Dashboards.Markets;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Markets;

public sealed class NyseHolidayListTests
{
    private readonly NyseCalendar calendar = new();

    public static TheoryData<int> Years => [.. PublishedHolidays.Years.Keys];

    [Theory]
    [MemberData(nameof(Years))]
    public void Closures_PublishedYear_AreExactlyTheAnnouncedDays(int year)
    {
        var closed = WeekdaysOf(year).Where(date => calendar.SessionOn(date) is null);

        Assert.Equal(PublishedHolidays.Dates(year, PublishedHolidays.Years[year].Closed), closed);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void HalfDays_PublishedYear_AreExactlyTheAnnouncedDays(int year)
    {
        var halfDays = WeekdaysOf(year).Where(date => calendar.SessionOn(date) is { IsHalfDay: true });

        Assert.Equal(PublishedHolidays.Dates(year, PublishedHolidays.Years[year].HalfDays), halfDays);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void SessionCount_PublishedYear_AsPublished(int year) =>
        Assert.Equal(PublishedHolidays.Years[year].Sessions, calendar.SessionsBetween(new(year, 1, 1), new(year, 12, 31)).Count);

    [Theory]
    [InlineData("1994-04-27")]
    [InlineData("2001-09-11")]
    [InlineData("2001-09-12")]
    [InlineData("2001-09-13")]
    [InlineData("2001-09-14")]
    [InlineData("2004-06-11")]
    [InlineData("2007-01-02")]
    [InlineData("2012-10-29")]
    [InlineData("2012-10-30")]
    [InlineData("2018-12-05")]
    [InlineData("2025-01-09")]
    public void SessionOn_SpecialClosure_None(string date)
    {
        var closed = DateOnly.Parse(date);

        Assert.Null(calendar.SessionOn(closed));
        Assert.NotNull(calendar.SessionOn(closed.AddDays(-7)));
        Assert.NotNull(calendar.SessionOn(closed.AddDays(7)));
    }

    [Theory]
    [InlineData(1990, 253)]
    [InlineData(1996, 254)]
    [InlineData(1997, 253)]
    [InlineData(1998, 252)]
    [InlineData(1999, 252)]
    [InlineData(2000, 252)]
    [InlineData(2001, 248)]
    [InlineData(2007, 251)]
    [InlineData(2008, 253)]
    [InlineData(2015, 252)]
    [InlineData(2016, 252)]
    [InlineData(2017, 251)]
    public void SessionCount_EarlierYear_AsRecorded(int year, int sessions) =>
        Assert.Equal(sessions, calendar.SessionsBetween(new(year, 1, 1), new(year, 12, 31)).Count);

    [Fact]
    public void MartinLutherKingDay_Before1998_IsASession()
    {
        Assert.NotNull(calendar.SessionOn(new(1997, 1, 20)));
        Assert.Null(calendar.SessionOn(new(1998, 1, 19)));
    }

    [Fact]
    public void Juneteenth_Before2022_IsASession()
    {
        Assert.NotNull(calendar.SessionOn(new(2020, 6, 19)));
        Assert.Null(calendar.SessionOn(new(2023, 6, 19)));
    }

    private static IEnumerable<DateOnly> WeekdaysOf(int year) =>
        Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
            .Select(new DateOnly(year, 1, 1).AddDays)
            .Where(date => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
}
