using Quartz;

namespace DashboardCreator.Api.Scheduling;

/// <summary>Lets a trigger that ticks every minute fire at the instants of a timetable alone.</summary>
/// <remarks>Immutable apart from Quartz's own description, so a clone shares the timetable.</remarks>
internal sealed class TimetableCalendar(RefreshTimetable timetable) : ICalendar
{
    /// <inheritdoc />
    public string? Description { get; set; }

    /// <summary>None: a timetable is complete in itself.</summary>
    public ICalendar? CalendarBase { get; set; }

    /// <inheritdoc />
    public bool IsTimeIncluded(DateTimeOffset timeUtc) => timetable.IsDue(timeUtc);

    /// <inheritdoc />
    public DateTimeOffset GetNextIncludedTimeUtc(DateTimeOffset timeUtc) => timetable.NextAfter(timeUtc);

    /// <inheritdoc />
    public ICalendar Clone() => new TimetableCalendar(timetable) { Description = Description, CalendarBase = CalendarBase?.Clone() };
}
