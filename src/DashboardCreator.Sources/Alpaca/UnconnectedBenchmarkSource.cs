using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca;

/// <summary>Stands where the broker's API is configured: bars are read from recorded answers only.</summary>
internal sealed class UnconnectedBenchmarkSource : IBenchmarkSource
{
    public Task<BenchmarkBars> GetDailyBarsAsync(string symbol, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(symbol);
        return Task.FromResult(new BenchmarkBars(symbol, "alpaca", [], $"daily bars are read from a folder only: set {AlpacaOptions.Section}:Uri to file:DIR"));
    }
}
