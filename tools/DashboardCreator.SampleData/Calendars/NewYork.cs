namespace DashboardCreator.SampleData.Calendars;

/// <summary>New York wall-clock time to instants: summer time from the second Sunday of March to the first Sunday of November.</summary>
internal static class NewYork
{
    public static DateTimeOffset At(DateOnly date, int minuteOfDay) =>
        new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(IsSummer(date) ? -4 : -5)).AddMinutes(minuteOfDay).ToUniversalTime();

    private static bool IsSummer(DateOnly date) => date >= Sunday(date.Year, 3, 2) && date < Sunday(date.Year, 11, 1);

    private static DateOnly Sunday(int year, int month, int which)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((7 - (int)first.DayOfWeek) % 7) + (7 * (which - 1)));
    }
}
