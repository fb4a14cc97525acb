using System.Globalization;
using DashboardCreator.Dashboards.Markets;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Markets;

public sealed class NyseSessionTests
{
    private readonly NyseCalendar calendar = new();

    [Theory]
    [InlineData("2026-03-06", "2026-03-06T14:30:00Z", "2026-03-06T21:00:00Z")] // the last winter session
    [InlineData("2026-03-09", "2026-03-09T13:30:00Z", "2026-03-09T20:00:00Z")] // the first summer session
    [InlineData("2026-10-30", "2026-10-30T13:30:00Z", "2026-10-30T20:00:00Z")] // the last summer session
    [InlineData("2026-11-02", "2026-11-02T14:30:00Z", "2026-11-02T21:00:00Z")] // the first winter session
    [InlineData("2028-02-29", "2028-02-29T14:30:00Z", "2028-02-29T21:00:00Z")] // leap day
    [InlineData("2006-04-03", "2006-04-03T13:30:00Z", "2006-04-03T20:00:00Z")] // summer time began in April until 2006
    [InlineData("2006-03-31", "2006-03-31T14:30:00Z", "2006-03-31T21:00:00Z")]
    public void SessionOn_FullDay_OpensAndClosesInNewYorkTime(string date, string open, string close)
    {
        var session = calendar.SessionOn(DateOnly.Parse(date));

        Assert.Equal(new TradingSession(DateOnly.Parse(date), Instant(open), Instant(close), false), session);
    }

    [Theory]
    [InlineData("2026-11-27", "2026-11-27T18:00:00Z")]
    [InlineData("2024-07-03", "2024-07-03T17:00:00Z")] // eve of a Thursday, since 2013
    [InlineData("2002-07-05", "2002-07-05T17:00:00Z")] // Friday after a Thursday, before 2013
    [InlineData("1997-12-26", "1997-12-26T18:00:00Z")]
    [InlineData("1999-12-31", "1999-12-31T18:00:00Z")]
    [InlineData("2003-12-26", "2003-12-26T18:00:00Z")]
    [InlineData("1992-11-27", "1992-11-27T19:00:00Z")] // 14:00 until 1992
    [InlineData("1992-12-24", "1992-12-24T19:00:00Z")]
    public void SessionOn_HalfDay_ClosesEarly(string date, string close)
    {
        var session = calendar.SessionOn(DateOnly.Parse(date));

        Assert.True(session!.IsHalfDay);
        Assert.Equal(Instant(close), session.Close);
    }

    [Theory]
    [InlineData("2002-07-03")] // the Friday was the half day
    [InlineData("2013-07-05")] // the Wednesday was the half day
    [InlineData("2021-07-02")] // July 4 on a Sunday
    [InlineData("2015-07-02")] // July 4 on a Saturday, kept on the Friday
    [InlineData("2022-12-23")] // Christmas on a Sunday
    [InlineData("1991-11-29")] // the day after Thanksgiving, before 1992
    [InlineData("1994-07-01")]
    [InlineData("2021-12-31")] // New Year's Day 2022 on a Saturday
    public void SessionOn_DayThatLooksLikeAHalfDay_IsFull(string date) =>
        Assert.False(calendar.SessionOn(DateOnly.Parse(date))!.IsHalfDay);

    [Theory]
    [InlineData("2026-03-07T04:59:59Z", "2026-03-06")]
    [InlineData("2026-03-07T05:00:00Z", "2026-03-07")]
    [InlineData("2026-07-07T03:59:59Z", "2026-07-06")]
    [InlineData("2026-07-07T04:00:00Z", "2026-07-07")]
    [InlineData("1970-01-01T00:00:00Z", "1969-12-31")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01")]
    [InlineData("9999-12-31T23:59:59Z", "9999-12-31")]
    public void DateAt_AroundMidnight_IsTheDateInNewYork(string instant, string date) =>
        Assert.Equal(DateOnly.Parse(date), calendar.DateAt(Instant(instant)));

    [Fact]
    public void FirstOnOrAfter_LongWeekend_FindsTheTuesday() =>
        Assert.Equal(new DateOnly(2026, 9, 8), calendar.FirstOnOrAfter(new(2026, 9, 5)).Date);

    [Fact]
    public void LastOnOrBefore_LongWeekend_FindsTheFriday() =>
        Assert.Equal(new DateOnly(2026, 9, 4), calendar.LastOnOrBefore(new(2026, 9, 7)).Date);

    [Fact]
    public void FirstOnOrAfter_AcrossTheYear_FindsTheNextYear() =>
        Assert.Equal(new DateOnly(2028, 1, 3), calendar.FirstOnOrAfter(new(2028, 1, 1)).Date);

    [Fact]
    public void SessionsBetween_ReversedOrWeekend_Empty()
    {
        Assert.Empty(calendar.SessionsBetween(new(2026, 3, 6), new(2026, 3, 5)));
        Assert.Empty(calendar.SessionsBetween(new(2026, 3, 7), new(2026, 3, 8)));
    }

    [Fact]
    public void SessionsBetween_AllOfTime_CountsEverySession()
    {
        var sessions = calendar.SessionsBetween(DateOnly.MinValue, DateOnly.MaxValue);

        Assert.Equal(new DateOnly(1, 1, 2), sessions[0]);
        Assert.Equal(new DateOnly(9999, 12, 31), sessions[^1]);
        Assert.InRange(sessions.Count / 9999.0, 250, 254);
    }

    [Fact]
    public void Neighbours_BeyondTheEndsOfTime_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.LastOnOrBefore(DateOnly.MinValue));
        Assert.Equal(DateOnly.MaxValue, calendar.FirstOnOrAfter(DateOnly.MaxValue).Date);
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
