using DashboardCreator.Dashboards.Markets;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Markets;

public sealed class NyseCalendarLawTests
{
    private static readonly NyseCalendar Calendar = new();

    private static readonly Arbitrary<DateOnly> AnyDate = Gen
        .Choose(new DateOnly(1990, 1, 1).DayNumber, new DateOnly(2060, 12, 31).DayNumber)
        .Select(DateOnly.FromDayNumber)
        .ToArbitrary();

    [Fact]
    public void Neighbours_AnyDate_AreTheNearestSessions() => Prop.ForAll(AnyDate, date =>
    {
        var next = Calendar.FirstOnOrAfter(date);
        var previous = Calendar.LastOnOrBefore(date);

        Assert.True(previous.Date <= date && date <= next.Date);
        Assert.Equal(Calendar.SessionOn(date) is null ? 2 : 1, Calendar.SessionsBetween(previous.Date, next.Date).Count);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Neighbours_AnyDate_AreNeverMoreThanAWeekAway() => Prop.ForAll(AnyDate, date =>
    {
        Assert.InRange(Calendar.FirstOnOrAfter(date).Date.DayNumber - date.DayNumber, 0, 6);
        Assert.InRange(date.DayNumber - Calendar.LastOnOrBefore(date).Date.DayNumber, 0, 6);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Session_AnyDate_LastsSixAndAHalfHoursOrLessOnHalfDays() => Prop.ForAll(AnyDate, date =>
    {
        var session = Calendar.FirstOnOrAfter(date);
        var length = session.Close - session.Open;

        Assert.Equal(new LocalTime(9, 30), NodaTime.Instant.FromDateTimeOffset(session.Open).InZone(NyseCalendar.Zone).TimeOfDay);
        Assert.Equal(session.IsHalfDay, length < TimeSpan.FromHours(6.5));
        Assert.InRange(length, TimeSpan.FromHours(3.5), TimeSpan.FromHours(6.5));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Session_AnyDate_IsFoundByItsOwnInstants() => Prop.ForAll(AnyDate, date =>
    {
        var session = Calendar.FirstOnOrAfter(date);

        Assert.Equal(session.Date, Calendar.DateAt(session.Open));
        Assert.Equal(session.Date, Calendar.DateAt(session.Close));
        Assert.Same(session, Calendar.SessionOn(session.Date));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sessions_AnyRange_AscendAndSkipWeekends() => Prop.ForAll(AnyDate, AnyDate, (first, last) =>
    {
        var sessions = Calendar.SessionsBetween(first, last);

        Assert.Equal(sessions.Order().Distinct(), sessions);
        Assert.DoesNotContain(sessions, date => date < first || date > last || date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Years_From1990_HaveTheUsualNumberOfSessions()
    {
        foreach (var year in Enumerable.Range(1990, 71).Where(year => year != 2001))
        {
            Assert.InRange(Calendar.SessionsBetween(new(year, 1, 1), new(year, 12, 31)).Count, 250, 254);
        }
    }
}
