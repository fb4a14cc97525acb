using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Json;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Profit over time: realised from closed executions, unrealised from the days that the service has seen. Nothing in between is made up.</summary>
internal static class HistoryComposer
{
    public static IReadOnlyList<ChartPoint> Realized(GreeksSelection selection)
    {
        var sum = 0m;
        var points = new List<ChartPoint>();
        foreach (var (date, pnl) in Closings(selection))
        {
            sum += pnl;
            points.Add(new ChartPoint(date, (double)Money.Cents(sum)));
        }

        return points;
    }

    public static IReadOnlyList<ChartPoint> Total(GreeksSelection selection, IReadOnlyList<OptionsDay> history)
    {
        var closings = Closings(selection);
        var ids = selection.Filter.IsPartial ? selection.Covered.Select(position => position.Execution.Id).ToHashSet() : null;
        var (next, realized) = (0, 0m);
        var points = new List<ChartPoint>(history.Count);
        foreach (var day in history)
        {
            while (next < closings.Count && closings[next].Date <= day.Session)
            {
                realized += closings[next++].Pnl;
            }

            points.Add(new ChartPoint(day.Session, (double?)Money.Cents(Unrealized(day, ids) + realized)));
        }

        return points;
    }

    // By closing day, ascending, one entry a day.
    private static List<(DateOnly Date, decimal Pnl)> Closings(GreeksSelection selection)
    {
        var byDate = new SortedDictionary<DateOnly, decimal>();
        foreach (var position in selection.Closed)
        {
            if (position is { Execution.CloseTime: { } closed, RealizedPnl: { } pnl })
            {
                var date = selection.View.Calendar.DateAt(closed);
                byDate[date] = byDate.GetValueOrDefault(date) + pnl;
            }
        }

        return [.. byDate.Select(pair => (pair.Key, pair.Value))];
    }

    // As in the totals: the sum of those that could be marked.
    private static decimal? Unrealized(OptionsDay day, HashSet<string>? ids)
    {
        if (ids is null)
        {
            return day.UnrealizedPnl;
        }

        var own = day.Positions.Where(position => ids.Contains(position.ExecutionId)).Select(position => position.UnrealizedPnl).ToList();
        return own.Count == 0 ? 0 : Money.SumOfKnown(own);
    }
}
