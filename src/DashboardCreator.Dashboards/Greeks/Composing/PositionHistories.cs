using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Json;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>What single positions were worth on the last days that the service has seen.</summary>
internal sealed class PositionHistories
{
    private const int Days = 7;

    private readonly List<(DateOnly Session, Dictionary<string, decimal?> Positions)> _days;

    /// <param name="history">Ascending, today included.</param>
    public PositionHistories(IReadOnlyList<OptionsDay> history) =>
        _days = [.. history.TakeLast(Days).Select(day => (day.Session, day.Positions.GroupBy(position => position.ExecutionId).ToDictionary(same => same.Key, same => same.Last().UnrealizedPnl)))];

    /// <summary>Ascending; days on which the service did not see the position are left out.</summary>
    public IReadOnlyList<ChartPoint> Of(OptionPosition position)
    {
        if (!position.IsOpen)
        {
            return [];
        }

        var points = new List<ChartPoint>(Days);
        foreach (var (session, positions) in _days)
        {
            if (positions.TryGetValue(position.Execution.Id, out var pnl))
            {
                points.Add(new ChartPoint(session, (double?)Money.Cents(pnl)));
            }
        }

        return points;
    }
}
