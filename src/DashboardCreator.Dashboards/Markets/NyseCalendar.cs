using NodaTime;

namespace DashboardCreator.Dashboards.Markets;

/// <summary>Sessions of the New York Stock Exchange, computed by its rules.</summary>
/// <remarks>
/// True from 1990 on. Earlier dates are answered by the same rules and lack the closures of their time; later ones assume that the rules stay.
/// A session is open from 09:30 to 16:00 New York time, on half days to 13:00 (14:00 until 1992).
/// </remarks>
public sealed class NyseCalendar : ITradingCalendar
{
    private const int FirstKeptYear = 1970;
    private const int LastKeptYear = 2099;
    private readonly Lazy<NyseYear>[] years =
        [.. Enumerable.Range(FirstKeptYear, LastKeptYear - FirstKeptYear + 1).Select(year => new Lazy<NyseYear>(() => new NyseYear(year)))];

    private volatile NyseYear? far;

    /// <summary>America/New_York.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["America/New_York"];

    /// <inheritdoc />
    public TradingSession? SessionOn(DateOnly date) => YearOf(date).On(date);

    /// <inheritdoc />
    public DateOnly DateAt(DateTimeOffset instant)
    {
        var local = Instant.FromDateTimeOffset(instant).InZone(Zone).Date;
        return local.Year < 1 ? DateOnly.MinValue : local.ToDateOnly();
    }

    /// <inheritdoc />
    public TradingSession FirstOnOrAfter(DateOnly date)
    {
        for (var current = date; ; current = current.AddDays(1))
        {
            if (SessionOn(current) is { } session)
            {
                return session;
            }
        }
    }

    /// <inheritdoc />
    public TradingSession LastOnOrBefore(DateOnly date)
    {
        for (var current = date; ; current = current.AddDays(-1))
        {
            if (SessionOn(current) is { } session)
            {
                return session;
            }
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<DateOnly> SessionsBetween(DateOnly first, DateOnly last)
    {
        var sessions = new List<DateOnly>();
        for (var day = first.DayNumber; day <= last.DayNumber; day++)
        {
            var date = DateOnly.FromDayNumber(day);
            if (SessionOn(date) is not null)
            {
                sessions.Add(date);
            }
        }

        return sessions;
    }

    // Of the years far from the present only the last one asked for is kept: broken dates in source data must not fill the memory.
    private NyseYear YearOf(DateOnly date)
    {
        if (date.Year is >= FirstKeptYear and <= LastKeptYear)
        {
            return years[date.Year - FirstKeptYear].Value;
        }

        var year = far;
        if (year?.Year != date.Year)
        {
            year = new NyseYear(date.Year);
            far = year;
        }

        return year;
    }
}
