using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;

namespace DashboardCreator.Api.Scheduling;

/// <summary>The instants, all on whole minutes, at which one kind is due.</summary>
internal abstract class RefreshTimetable
{
    /// <summary>The timetable of a rule.</summary>
    public static RefreshTimetable Of(RefreshRule rule, TimeSpan afterClose, ITradingCalendar calendar) => rule.Hours switch
    {
        RefreshHours.Always => new AroundTheClock(rule.Interval),
        RefreshHours.MarketHours => new DuringSessions(rule.Interval, afterClose, calendar),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Hours, "no such hours"),
    };

    /// <summary>Whether a run is due at exactly this instant.</summary>
    public abstract bool IsDue(DateTimeOffset instant);

    /// <summary>The first instant after this one at which a run is due.</summary>
    public abstract DateTimeOffset NextAfter(DateTimeOffset instant);

    /// <summary>Every interval, counted from the first instant of 1970, so that a restart does not move it.</summary>
    private sealed class AroundTheClock(TimeSpan interval) : RefreshTimetable
    {
        public override bool IsDue(DateTimeOffset instant) => Since1970(instant) % interval.Ticks == 0;

        public override DateTimeOffset NextAfter(DateTimeOffset instant) => instant.AddTicks(interval.Ticks - (Since1970(instant) % interval.Ticks));

        private static long Since1970(DateTimeOffset instant) => instant.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks;
    }

    /// <summary>Every interval from the open to the close, both included, and once more after the close.</summary>
    private sealed class DuringSessions(TimeSpan interval, TimeSpan afterClose, ITradingCalendar calendar) : RefreshTimetable
    {
        public override bool IsDue(DateTimeOffset instant)
        {
            if (calendar.SessionOn(calendar.DateAt(instant)) is not { } session || instant < session.Open)
            {
                return false;
            }

            return instant <= session.Close
                ? (instant - session.Open).Ticks % interval.Ticks == 0
                : instant == session.Close + afterClose;
        }

        public override DateTimeOffset NextAfter(DateTimeOffset instant)
        {
            var today = calendar.DateAt(instant);
            return calendar.SessionOn(today) is { } session && Remaining(session, instant) is { } later
                ? later
                : calendar.FirstOnOrAfter(today.AddDays(1)).Open;
        }

        private DateTimeOffset? Remaining(TradingSession session, DateTimeOffset instant)
        {
            if (instant < session.Open)
            {
                return session.Open;
            }

            var next = instant.AddTicks(interval.Ticks - ((instant - session.Open).Ticks % interval.Ticks));
            if (next <= session.Close)
            {
                return next;
            }

            return instant < session.Close + afterClose ? session.Close + afterClose : null;
        }
    }
}
