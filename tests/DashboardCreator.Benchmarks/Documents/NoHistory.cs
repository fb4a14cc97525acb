using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Benchmarks.Documents;

/// <summary>Remembers nothing.</summary>
internal sealed class NoHistory : IEquityHistory
{
    public Task RecordAsync(IReadOnlyList<EquityPoint> points, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IReadOnlyList<EquityPoint>> ReadAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<EquityPoint>>([]);
}
