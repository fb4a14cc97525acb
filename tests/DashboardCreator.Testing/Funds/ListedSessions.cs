using DashboardCreator.Dashboards.Markets;

namespace DashboardCreator.Testing.Funds;

/// <summary>An exchange in UTC, open from 14:30 to 21:00 on the days that a test says.</summary>
/// <param name="isSession">Tells the days.</param>
public sealed class ListedSessions(Func<DateOnly, bool> isSession) : ITradingCalendar
{
    private const int Farthest = 4000;

    /// <summary>Monday to Friday.</summary>
    public static ListedSessions Weekdays { get; } = new(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    /// <summary>Monday to Friday without these.</summary>
    public static ListedSessions WeekdaysExcept(params DateOnly[] holidays) =>
        new(day => Weekdays.SessionOn(day) is not null && !holidays.Contains(day));

    public TradingSession? SessionOn(DateOnly date) => isSession(date)
        ? new TradingSession(date, new DateTimeOffset(date, new TimeOnly(14, 30), TimeSpan.Zero), new DateTimeOffset(date, new TimeOnly(21, 0), TimeSpan.Zero), IsHalfDay: false)
        : null;

    public DateOnly DateAt(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);

    public TradingSession FirstOnOrAfter(DateOnly date) => Nearest(date, 1);

    public TradingSession LastOnOrBefore(DateOnly date) => Nearest(date, -1);

    public IReadOnlyList<DateOnly> SessionsBetween(DateOnly first, DateOnly last)
    {
        var sessions = new List<DateOnly>();
        for (var day = first.DayNumber; day <= last.DayNumber; day++)
        {
            if (isSession(DateOnly.FromDayNumber(day)))
            {
                sessions.Add(DateOnly.FromDayNumber(day));
            }
        }

        return sessions;
    }

    private TradingSession Nearest(DateOnly date, int step)
    {
        for (var days = 0; days < Farthest; days++)
        {
            if (SessionOn(date.AddDays(days * step)) is { } session)
            {
                return session;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(date), date, "No session is near.");
    }
}
