using System.Globalization;
using DashboardCreator.Api.Scheduling;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Testing.Time;
using Quartz;
using Quartz.Extensibility;

namespace DashboardCreator.Api.Tests.Scheduling;

/// <summary>Fire times as the scheduler's own trigger computes them, calendar included; nothing runs.</summary>
internal static class FireTimes
{
    private static readonly NyseCalendar Nyse = new();

    public static ScheduledJob Job(RefreshHours hours, int minutes, TimeProvider time, int afterClose = 5)
    {
        var rule = new RefreshRule(TimeSpan.FromMinutes(minutes), hours);
        return ScheduledJob.For("client", RefreshTimetable.Of(rule, TimeSpan.FromMinutes(afterClose), Nyse), time);
    }

    /// <summary>Every fire time from one instant to another, both included, of a trigger set up a minute before.</summary>
    public static IReadOnlyList<DateTimeOffset> Between(string from, string to, RefreshHours hours = RefreshHours.MarketHours, int minutes = 5, int afterClose = 5)
    {
        var job = Job(hours, minutes, new ManualTime(Instant(from).AddMinutes(-1)), afterClose);
        return TriggerFireTimes.ComputeBetween(job.Trigger, job.Calendar, Instant(from), Instant(to));
    }

    /// <summary>The first fire time of a trigger that is set up at an instant.</summary>
    public static DateTimeOffset FirstFrom(string start, RefreshHours hours = RefreshHours.MarketHours, int minutes = 5)
    {
        var job = Job(hours, minutes, new ManualTime(start));
        return ((IOperableTrigger)job.Trigger).ComputeFirstFireTimeUtc(job.Calendar)!.Value;
    }

    public static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static IEnumerable<DateTimeOffset> Instants(params string[] texts) => texts.Select(Instant);
}
