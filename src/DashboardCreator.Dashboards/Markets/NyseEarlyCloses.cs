using NodaTime;

namespace DashboardCreator.Dashboards.Markets;

/// <summary>The days on which the New York Stock Exchange closes early by its custom, and those on which it did so for the occasion.</summary>
/// <remarks>Interruptions within a day (snow, circuit breakers, broken machines) are not kept: such a day is an ordinary session.</remarks>
internal static class NyseEarlyCloses
{
    private const int FirstDayAfterThanksgiving = 1992;
    private const int FirstOneOClock = 1993;
    private const int FirstIndependenceHalfDay = 1995;
    private const int EveRatherThanDayAfter = 2013;
    private static readonly LocalTime TwoOClock = new(14, 0);
    private static readonly LocalTime OneOClock = new(13, 0);

    private static readonly DateOnly[] Occasions =
    [
        new(1997, 12, 26),
        new(1999, 12, 31),
        new(2003, 12, 26),
    ];

    /// <summary>Half days of a year with the New York time of their close. Dates that are holidays or weekends do not occur.</summary>
    public static IEnumerable<(DateOnly Date, LocalTime Close)> Of(int year)
    {
        var close = year < FirstOneOClock ? TwoOClock : OneOClock;
        if (year >= FirstIndependenceHalfDay && AroundIndependenceDay(year) is { } july)
        {
            yield return (july, close);
        }

        if (year >= FirstDayAfterThanksgiving)
        {
            yield return (Weekdays.Nth(4, DayOfWeek.Thursday, year, 11).AddDays(1), close);
        }

        // On a Friday the 24th is the holiday itself: Christmas falls on a Saturday.
        var christmasEve = new DateOnly(year, 12, 24);
        if (christmasEve.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Thursday)
        {
            yield return (christmasEve, close);
        }

        foreach (var occasion in Occasions.Where(date => date.Year == year))
        {
            yield return (occasion, close);
        }
    }

    /// <summary>July 3 when July 4 is a weekday and the eve is one too; until 2012 the Friday after a Thursday took its place.</summary>
    private static DateOnly? AroundIndependenceDay(int year) => new DateOnly(year, 7, 4).DayOfWeek switch
    {
        DayOfWeek.Thursday when year < EveRatherThanDayAfter => new DateOnly(year, 7, 5),
        DayOfWeek.Tuesday or DayOfWeek.Wednesday or DayOfWeek.Thursday or DayOfWeek.Friday => new DateOnly(year, 7, 3),
        _ => null,
    };
}
