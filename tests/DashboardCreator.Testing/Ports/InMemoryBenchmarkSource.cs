using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.Ports;

/// <summary>Daily bars from plain records.</summary>
public sealed class InMemoryBenchmarkSource : IBenchmarkSource
{
    private readonly Dictionary<string, IReadOnlyList<DailyBar>> bars = new(StringComparer.Ordinal);

    /// <summary>What the next readings fail with; null when the source answers.</summary>
    public SourceUnavailableException? Failure { get; set; }

    /// <param name="symbol">The symbol.</param>
    /// <param name="daily">In any order; of several in one session the last is kept.</param>
    public InMemoryBenchmarkSource Add(string symbol, params IEnumerable<DailyBar> daily)
    {
        bars[symbol] = [.. daily.GroupBy(bar => bar.Session).Select(same => same.Last()).OrderBy(bar => bar.Session)];
        return this;
    }

    public Task<BenchmarkBars> GetDailyBarsAsync(string symbol, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(symbol);
        if (Failure is not null) return Task.FromException<BenchmarkBars>(Failure);
        return Task.FromResult(
            bars.TryGetValue(symbol, out var known) && known.Count > 0
                ? new BenchmarkBars(symbol, $"memory/{symbol}", known)
                : new BenchmarkBars(symbol, $"memory/{symbol}", [], $"no bars of {symbol}"));
    }
}
