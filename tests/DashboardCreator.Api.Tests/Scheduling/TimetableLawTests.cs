using DashboardCreator.Api.Scheduling;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Api.Tests.Scheduling;

public sealed class TimetableLawTests
{
    private static readonly NyseCalendar Nyse = new();

    private static readonly Arbitrary<(RefreshTimetable Timetable, DateTimeOffset Instant)> AnySituation = (
        from hours in Gen.Elements(RefreshHours.Always, RefreshHours.MarketHours)
        from minutes in Gen.Choose(1, 500)
        from afterClose in Gen.Choose(1, 240)
        from seconds in Gen.Choose(0, 10 * 365 * 24 * 3600)
        select (
            RefreshTimetable.Of(new RefreshRule(TimeSpan.FromMinutes(minutes), hours), TimeSpan.FromMinutes(afterClose), Nyse),
            new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(seconds))).ToArbitrary();

    [Fact]
    public void NextAfter_AnyInstant_IsTheFirstDueMinute() => Prop.ForAll(AnySituation, situation =>
    {
        var next = situation.Timetable.NextAfter(situation.Instant);
        Assert.True(next > situation.Instant);
        Assert.True(situation.Timetable.IsDue(next));
        Assert.Equal(0, next.UtcTicks % TimeSpan.TicksPerMinute);

        var minute = situation.Instant.AddTicks(TimeSpan.TicksPerMinute - (situation.Instant.UtcTicks % TimeSpan.TicksPerMinute));
        for (; minute < next; minute = minute.AddMinutes(1))
        {
            Assert.False(situation.Timetable.IsDue(minute), $"{minute:u} is due but skipped");
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Clone_OfTheCalendar_AnswersTheSame()
    {
        var calendar = new TimetableCalendar(RefreshTimetable.Of(new RefreshRule(TimeSpan.FromMinutes(5), RefreshHours.MarketHours), TimeSpan.FromMinutes(5), Nyse))
        {
            Description = "five minutes",
        };
        var clone = calendar.Clone();
        var open = FireTimes.Instant("2026-03-02T14:30Z");

        Assert.NotSame(calendar, clone);
        Assert.Equal("five minutes", clone.Description);
        Assert.True(clone.IsTimeIncluded(open));
        Assert.False(clone.IsTimeIncluded(open.AddMinutes(1)));
        Assert.Equal(open.AddMinutes(5), clone.GetNextIncludedTimeUtc(open));
    }
}
