using DashboardCreator.Dashboards.Markets;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>The exchange's days of many instants: the calendar is asked once for each hour, because its midnights are whole hours of UTC.</summary>
internal sealed class ExchangeDays(ITradingCalendar calendar)
{
    private readonly Dictionary<long, ExchangeDay> _byHour = [];
    private readonly Dictionary<DateOnly, ExchangeDay> _byDate = [];
    private (long Hour, ExchangeDay? Day) _last;

    public ExchangeDay Of(DateTimeOffset at)
    {
        var hour = at.UtcTicks / TimeSpan.TicksPerHour;
        if (_last is { Day: { } same } && _last.Hour == hour)
        {
            return same;
        }

        if (!_byHour.TryGetValue(hour, out var day))
        {
            var date = calendar.DateAt(new DateTimeOffset(hour * TimeSpan.TicksPerHour, TimeSpan.Zero));
            if (!_byDate.TryGetValue(date, out day))
            {
                _byDate[date] = day = Ask(date);
            }

            _byHour[hour] = day;
        }

        _last = (hour, day);
        return day;
    }

    private ExchangeDay Ask(DateOnly date)
    {
        var next = calendar.FirstOnOrAfter(date.AddDays(1)).Date;
        return calendar.SessionOn(date) is { } session
            ? new ExchangeDay(_byDate.Count, date, session.Close, date, next)
            : new ExchangeDay(_byDate.Count, date, DateTimeOffset.MinValue, next, next);
    }
}

/// <summary>A day at the exchange.</summary>
/// <param name="index">Counts the days that were asked for.</param>
/// <param name="date">New York's.</param>
/// <param name="close">Of its session; before everything on a day without one.</param>
/// <param name="untilClose">The session that belongs to what happens up to the close: before the opening too, its own.</param>
/// <param name="afterClose">The next session.</param>
internal sealed class ExchangeDay(int index, DateOnly date, DateTimeOffset close, DateOnly untilClose, DateOnly afterClose)
{
    public int Index => index;

    public DateOnly Date => date;

    public DateOnly UntilClose => untilClose;

    public DateOnly AfterClose => afterClose;

    public bool IsAfterClose(DateTimeOffset at) => at > close;
}
