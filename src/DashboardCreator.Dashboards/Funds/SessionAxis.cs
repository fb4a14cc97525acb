using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>The sessions that daily figures run over: those of the benchmark's bars where they cover the period, else the exchange calendar's.</summary>
public sealed class SessionAxis
{
    /// <summary>Bars may start or end this many sessions short of the period before the calendar takes over.</summary>
    public const int Tolerance = 5;

    private readonly DateOnly[] _sessions;
    private readonly Dictionary<DateOnly, double> _closes;

    private SessionAxis(DateOnly[] sessions, Dictionary<DateOnly, double> closes, bool fromBars)
    {
        _sessions = sessions;
        _closes = closes;
        FromBars = fromBars;
    }

    /// <summary>Ascending.</summary>
    public ReadOnlySpan<DateOnly> Sessions => _sessions;

    /// <summary>Number of sessions.</summary>
    public int Count => _sessions.Length;

    /// <summary>False when the calendar had to answer.</summary>
    public bool FromBars { get; }

    /// <summary>The axis of a period.</summary>
    /// <param name="bars">The benchmark's bars, ascending.</param>
    /// <param name="calendar">The exchange's calendar.</param>
    /// <param name="first">The first day that anything is booked on; null when nothing is.</param>
    /// <param name="context">The instant the figures speak of. A session that had not closed at an instant in the past is there, without a close.</param>
    public static SessionAxis Of(IReadOnlyList<DailyBar> bars, ITradingCalendar calendar, DateOnly? first, GenerationContext context)
    {
        var (last, newest) = (LastSession(calendar, context.AsOf), DailyFigures.Newest(calendar, context));
        var closes = bars.Where(bar => bar.Session <= last && bar.Session <= newest).ToDictionary(bar => bar.Session, bar => bar.Close);
        DateOnly[] sessions = [.. bars.Select(bar => bar.Session).Where(session => session <= last).Order()];
        if (sessions.Length > 0 && Covers(sessions, calendar, first ?? sessions[0], last))
        {
            return new SessionAxis(sessions, closes, fromBars: true);
        }

        return new SessionAxis(first is { } day ? [.. calendar.SessionsBetween(day, last)] : [], closes, fromBars: false);
    }

    /// <summary>The first session on or after a day; after the last session, the last one; -1 without sessions.</summary>
    public int OnOrAfter(DateOnly day)
    {
        var index = Array.BinarySearch(_sessions, day);
        return Math.Min(index >= 0 ? index : ~index, _sessions.Length - 1);
    }

    /// <summary>The last session on or before a day; -1 when there is none.</summary>
    public int OnOrBefore(DateOnly day)
    {
        var index = Array.BinarySearch(_sessions, day);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>The benchmark's return from one session's close to another's; NaN when a close is missing.</summary>
    public double BenchmarkReturn(int from, int to) =>
        from >= 0 && _closes.TryGetValue(_sessions[from], out var start) && _closes.TryGetValue(_sessions[to], out var end) && start > 0
            ? (end / start) - 1
            : double.NaN;

    private static DateOnly LastSession(ITradingCalendar calendar, DateTimeOffset asOf)
    {
        var session = calendar.LastOnOrBefore(calendar.DateAt(asOf));
        return session.Open <= asOf ? session.Date : calendar.LastOnOrBefore(session.Date.AddDays(-1)).Date;
    }

    private static bool Covers(DateOnly[] sessions, ITradingCalendar calendar, DateOnly first, DateOnly last) =>
        calendar.SessionsBetween(first, sessions[0]).Count <= Tolerance + 1
        && calendar.SessionsBetween(sessions[^1], last).Count <= Tolerance + 1;
}
