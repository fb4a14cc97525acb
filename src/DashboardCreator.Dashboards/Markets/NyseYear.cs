using NodaTime;

namespace DashboardCreator.Dashboards.Markets;

/// <summary>The sessions of one year, by day.</summary>
internal sealed class NyseYear
{
    private static readonly DateTimeZone NewYork = NyseCalendar.Zone;
    private static readonly LocalTime Open = new(9, 30);
    private static readonly LocalTime Close = new(16, 0);
    private readonly TradingSession?[] byDay;

    public NyseYear(int year)
    {
        Year = year;
        var holidays = NyseHolidays.Of(year).ToHashSet();
        var earlyCloses = NyseEarlyCloses.Of(year).ToDictionary(half => half.Date, half => half.Close);
        byDay = new TradingSession?[DateTime.IsLeapYear(year) ? 366 : 365];
        var date = new DateOnly(year, 1, 1);
        for (var day = 0; day < byDay.Length; day++)
        {
            var current = date.AddDays(day);
            if (!Weekdays.IsWeekend(current) && !holidays.Contains(current))
            {
                var isHalfDay = earlyCloses.TryGetValue(current, out var early);
                byDay[day] = new TradingSession(current, At(current, Open), At(current, isHalfDay ? early : Close), isHalfDay);
            }
        }
    }

    public int Year { get; }

    /// <summary>The session of a date of this year; null without one.</summary>
    public TradingSession? On(DateOnly date) => byDay[date.DayOfYear - 1];

    private static DateTimeOffset At(DateOnly date, LocalTime time) =>
        NewYork.AtStrictly(LocalDate.FromDateOnly(date) + time).ToInstant().ToDateTimeOffset();
}
