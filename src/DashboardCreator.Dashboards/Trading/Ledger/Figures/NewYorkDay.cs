using DashboardCreator.Dashboards.Markets;
using NodaTime;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Days as New York has them, as instants.</summary>
internal static class NewYorkDay
{
    /// <summary>The date it is in New York.</summary>
    public static DateOnly At(long ticks)
    {
        var local = Instant.FromDateTimeOffset(new DateTimeOffset(ticks, TimeSpan.Zero)).InZone(NyseCalendar.Zone).Date;
        return local.Year < 1 ? DateOnly.MinValue : local.ToDateOnly();
    }

    /// <summary>The first instant of a day, UTC ticks.</summary>
    public static long Start(DateOnly day) =>
        NyseCalendar.Zone.AtStartOfDay(LocalDate.FromDateOnly(day)).ToInstant().ToUnixTimeTicks() + DateTime.UnixEpoch.Ticks;

    /// <summary>The last instant of a day, UTC ticks.</summary>
    public static long End(DateOnly day) => day == DateOnly.MaxValue ? DateTime.MaxValue.Ticks : Start(day.AddDays(1)) - 1;
}
