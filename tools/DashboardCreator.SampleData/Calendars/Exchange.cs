namespace DashboardCreator.SampleData.Calendars;

/// <summary>Sessions of the New York Stock Exchange, 2023 to 2026.</summary>
internal static class Exchange
{
    public const int Open = (9 * 60) + 30;

    private static readonly HashSet<DateOnly> Closed =
    [
        .. Days(2023, "01-02 01-16 02-20 04-07 05-29 06-19 07-04 09-04 11-23 12-25"),
        .. Days(2024, "01-01 01-15 02-19 03-29 05-27 06-19 07-04 09-02 11-28 12-25"),
        .. Days(2025, "01-01 01-09 01-20 02-17 04-18 05-26 06-19 07-04 09-01 11-27 12-25"),
        .. Days(2026, "01-01 01-19 02-16 04-03 05-25 06-19 07-03 09-07 11-26 12-25"),
    ];

    private static readonly HashSet<DateOnly> Half =
    [
        .. Days(2023, "07-03 11-24"), .. Days(2024, "07-03 11-29 12-24"), .. Days(2025, "07-03 11-28 12-24"), .. Days(2026, "11-27 12-24"),
    ];

    public static int Minutes(DateOnly session) => Half.Contains(session) ? 210 : 390;

    public static IReadOnlyList<DateOnly> Sessions(DateOnly first, DateOnly last) =>
    [
        .. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays)
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Closed.Contains(day)),
    ];

    private static IEnumerable<DateOnly> Days(int year, string days) =>
        days.Split(' ').Select(day => new DateOnly(year, int.Parse(day[..2]), int.Parse(day[3..])));
}
