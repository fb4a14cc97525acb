using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca;

/// <summary>Stands where there is no benchmark to read, and says why.</summary>
/// <param name="reason">One sentence for people.</param>
internal sealed class UnconnectedBenchmarkSource(string reason) : IBenchmarkSource
{
    public Task<BenchmarkBars> GetDailyBarsAsync(string symbol, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(symbol);
        return Task.FromResult(new BenchmarkBars(symbol, "alpaca", [], reason));
    }
}
