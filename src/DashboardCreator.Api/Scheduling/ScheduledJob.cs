using Quartz;

namespace DashboardCreator.Api.Scheduling;

/// <summary>One kind's job, trigger and calendar, as the scheduler keeps them. All three bear the kind's name.</summary>
/// <param name="Detail">What runs.</param>
/// <param name="Trigger">When it runs; its fire times are the timetable's.</param>
/// <param name="Calendar">The timetable.</param>
internal sealed record ScheduledJob(IJobDetail Detail, ITrigger Trigger, ICalendar Calendar)
{
    private const string EveryMinute = "0 * * * * ?";

    /// <summary>Builds the job of a kind.</summary>
    /// <param name="kind">As in the catalogue.</param>
    /// <param name="timetable">When it is due.</param>
    /// <param name="time">The scheduler's clock.</param>
    public static ScheduledJob For(string kind, RefreshTimetable timetable, TimeProvider time)
    {
        var detail = JobBuilder.Create<DashboardRefreshJob>()
            .WithIdentity(kind)
            .StoreDurably()
            .Build();

        // The minutes are counted in UTC, where every hour has sixty of them; New York's clock is the timetable's business.
        // However many fire times were missed, the misfire rule makes up for them with a single run.
        var trigger = TriggerBuilder.Create(time)
            .WithIdentity(KeyOf(kind))
            .ForJob(detail)
            .WithCalendarName(kind)
            .StartAt(time.GetUtcNow())
            .WithSchedule(CronScheduleBuilder.Create(EveryMinute)
                .InTimeZone(TimeZoneInfo.Utc)
                .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
            .Build();
        return new ScheduledJob(detail, trigger, new TimetableCalendar(timetable));
    }

    /// <summary>The trigger of a kind.</summary>
    public static TriggerKey KeyOf(string kind) => new(kind);
}
