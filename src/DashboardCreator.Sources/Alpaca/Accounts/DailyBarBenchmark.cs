using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Accounts;

/// <summary>A benchmark from the same bars as everything else.</summary>
internal sealed class DailyBarBenchmark(IDailyBarSource bars) : IBenchmarkSource
{
    /// <summary>The broker's daily bars begin with 2016.</summary>
    public static readonly DateOnly FirstSession = new(2016, 1, 4);

    public async Task<BenchmarkBars> GetDailyBarsAsync(string symbol, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(symbol);
        return (await bars.GetDailyBarsAsync([symbol], FirstSession, cancellationToken))[symbol];
    }
}
