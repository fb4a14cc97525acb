using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.Funds;

/// <summary>Equity history in memory, with the port's promise: the same account and instant replace.</summary>
public sealed class MemoryEquityHistory : IEquityHistory
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Account, DateTimeOffset At), decimal> points = [];

    public Task RecordAsync(IReadOnlyList<EquityPoint> points, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            foreach (var point in points)
            {
                this.points[(point.AccountId, point.At)] = point.Equity;
            }
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<EquityPoint>> ReadAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return Task.FromResult<IReadOnlyList<EquityPoint>>(
                [.. points.OrderBy(point => point.Key.Account, StringComparer.Ordinal).ThenBy(point => point.Key.At).Select(point => new EquityPoint(point.Key.Account, point.Key.At, point.Value))]);
        }
    }
}
