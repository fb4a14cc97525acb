using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Markets;

/// <summary>Which daily bars, and points of daily histories, an instant may know.</summary>
internal static class DailyFigures
{
    /// <summary>
    /// The newest date that counts. In the present it is today: the bar of a session that runs is what is known up to now. Of an instant in the past a
    /// session that had not closed by then has no bar: the one that is there was finished later.
    /// </summary>
    public static DateOnly Newest(ITradingCalendar calendar, GenerationContext context)
    {
        var today = calendar.DateAt(context.AsOf);
        var isPresent = context.AsOf >= context.RequestedAt;
        return !isPresent && calendar.SessionOn(today) is { } session && session.Close > context.AsOf ? today.AddDays(-1) : today;
    }
}
