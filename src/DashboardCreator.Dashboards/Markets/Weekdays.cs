namespace DashboardCreator.Dashboards.Markets;

/// <summary>Dates that are named by their weekday.</summary>
internal static class Weekdays
{
    /// <summary>The first, second… such weekday of a month.</summary>
    public static DateOnly Nth(int number, DayOfWeek weekday, int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (number - 1)));
    }

    /// <summary>The last such weekday of a month.</summary>
    public static DateOnly Last(DayOfWeek weekday, int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(((int)last.DayOfWeek - (int)weekday + 7) % 7));
    }

    /// <summary>True on Saturday and Sunday.</summary>
    public static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
