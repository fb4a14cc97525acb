using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>Puts booked deposits and withdrawals on the points of a history that does not tell of flows.</summary>
internal static class BookedFlows
{
    /// <summary>A flow belongs to the first point of its day's session, else of the next session there is; every other point has 0.</summary>
    /// <param name="points">Ascending.</param>
    /// <param name="activities">In any order; the same id twice counts once.</param>
    /// <param name="notes">Told of flows after the last point: no equity includes them yet.</param>
    public static IReadOnlyList<HistoryPoint> Place(IReadOnlyList<HistoryPoint> points, IEnumerable<CashActivity> activities, ResourceNotes notes)
    {
        var sessions = points.Select(point => NewYorkDate.Of(point.At)).ToArray();
        var flows = new decimal[points.Count];
        var late = 0;
        foreach (var activity in activities.DistinctBy(activity => activity.Id ?? (object)activity))
        {
            var place = Array.FindIndex(sessions, session => session >= activity.Date);
            if (place >= 0) flows[place] += activity.Amount;
            else late++;
        }

        if (late > 0)
            notes.Warn(WarningCodes.Inconsistent, $"{late} deposits or withdrawals are newer than the last point of {notes.Name} and are not counted yet");
        return [.. points.Select((point, at) => point with { Flow = flows[at] })];
    }
}
