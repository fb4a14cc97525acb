using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Api.Store;

/// <summary>Keeps a history small: every point of the last days, the last point of each exchange day before them.</summary>
internal static class EquityThinning
{
    /// <summary>How far back from an account's newest point every point is kept.</summary>
    public static readonly TimeSpan FullDetail = TimeSpan.FromDays(5);

    /// <param name="points">Of one account, in any order; of two with the same instant the later in the list counts.</param>
    /// <param name="calendar">Says which day an instant belongs to.</param>
    /// <returns>Ascending by instant. The order and number of calls does not change the outcome.</returns>
    public static IReadOnlyList<EquityPoint> Thin(IReadOnlyList<EquityPoint> points, ITradingCalendar calendar)
    {
        var byInstant = new SortedDictionary<DateTimeOffset, EquityPoint>();
        foreach (var point in points)
        {
            byInstant[point.At] = point;
        }

        if (byInstant.Count == 0)
        {
            return [];
        }

        EquityPoint[] ascending = [.. byInstant.Values];
        var firstFullDay = calendar.DateAt(ascending[^1].At - FullDetail);
        var kept = new List<EquityPoint>(ascending.Length);
        for (var i = 0; i < ascending.Length; i++)
        {
            var day = calendar.DateAt(ascending[i].At);
            if (day >= firstFullDay || i + 1 == ascending.Length || calendar.DateAt(ascending[i + 1].At) != day)
            {
                kept.Add(ascending[i]);
            }
        }

        return kept;
    }
}
