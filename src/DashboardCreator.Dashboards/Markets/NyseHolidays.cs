namespace DashboardCreator.Dashboards.Markets;

/// <summary>The days on which the New York Stock Exchange is closed by rule (NYSE Rule 7.2), and those on which it was closed for the occasion.</summary>
internal static class NyseHolidays
{
    private const int FirstMartinLutherKingDay = 1998;
    private const int FirstJuneteenth = 2022;

    /// <summary>Full closures outside the rules since 1990.</summary>
    public static IReadOnlyList<DateOnly> SpecialClosures { get; } =
    [
        new(1994, 4, 27), // mourning for Richard Nixon
        new(2001, 9, 11), // attacks of 11 September, to the 14th
        new(2001, 9, 12),
        new(2001, 9, 13),
        new(2001, 9, 14),
        new(2004, 6, 11), // mourning for Ronald Reagan
        new(2007, 1, 2), // mourning for Gerald Ford
        new(2012, 10, 29), // hurricane Sandy
        new(2012, 10, 30),
        new(2018, 12, 5), // mourning for George H. W. Bush
        new(2025, 1, 9), // mourning for Jimmy Carter
    ];

    /// <summary>Every weekday of a year without a session.</summary>
    public static IEnumerable<DateOnly> Of(int year) =>
        ByRule(year).Concat(SpecialClosures.Where(date => date.Year == year));

    private static IEnumerable<DateOnly> ByRule(int year)
    {
        // A New Year's Day on a Saturday is not kept on the Friday: that is the last session of the old year.
        var newYear = new DateOnly(year, 1, 1);
        if (newYear.DayOfWeek != DayOfWeek.Saturday)
        {
            yield return Observed(newYear);
        }

        if (year >= FirstMartinLutherKingDay)
        {
            yield return Weekdays.Nth(3, DayOfWeek.Monday, year, 1);
        }

        yield return Weekdays.Nth(3, DayOfWeek.Monday, year, 2); // Washington's birthday
        yield return Easter.Sunday(year).AddDays(-2); // Good Friday
        yield return Weekdays.Last(DayOfWeek.Monday, year, 5); // Memorial Day
        if (year >= FirstJuneteenth)
        {
            yield return Observed(new DateOnly(year, 6, 19));
        }

        yield return Observed(new DateOnly(year, 7, 4));
        yield return Weekdays.Nth(1, DayOfWeek.Monday, year, 9); // Labor Day
        yield return Weekdays.Nth(4, DayOfWeek.Thursday, year, 11); // Thanksgiving
        yield return Observed(new DateOnly(year, 12, 25));
    }

    private static DateOnly Observed(DateOnly holiday) => holiday.DayOfWeek switch
    {
        DayOfWeek.Saturday => holiday.AddDays(-1),
        DayOfWeek.Sunday => holiday.AddDays(1),
        _ => holiday,
    };
}
