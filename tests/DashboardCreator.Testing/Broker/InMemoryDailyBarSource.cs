using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.Broker;

/// <summary>Daily bars of several symbols from plain records, as a folder of recorded ones gives them.</summary>
public sealed class InMemoryDailyBarSource : IDailyBarSource
{
    private readonly SortedDictionary<string, IReadOnlyList<DailyBar>> bars = new(StringComparer.Ordinal);

    /// <summary>What the next readings fail with; null when the source answers.</summary>
    public SourceUnavailableException? Failure { get; set; }

    /// <summary>The symbols and first sessions that were asked for, call by call.</summary>
    public List<(IReadOnlyCollection<string> Symbols, DateOnly From)> Calls { get; } = [];

    /// <param name="symbol">The symbol.</param>
    /// <param name="daily">In any order; of several in one session the last is kept.</param>
    public InMemoryDailyBarSource Add(string symbol, params IEnumerable<DailyBar> daily)
    {
        bars[symbol] = [.. daily.GroupBy(bar => bar.Session).Select(same => same.Last()).OrderBy(bar => bar.Session)];
        return this;
    }

    public Task<IReadOnlyList<string>> ListSymbolsAsync(CancellationToken cancellationToken) =>
        Failure is null ? Task.FromResult<IReadOnlyList<string>>([.. bars.Keys]) : Task.FromException<IReadOnlyList<string>>(Failure);

    public Task<IReadOnlyDictionary<string, BenchmarkBars>> GetDailyBarsAsync(IReadOnlyCollection<string> symbols, DateOnly from, CancellationToken cancellationToken)
    {
        Calls.Add((symbols, from));
        return Failure is null
            ? Task.FromResult<IReadOnlyDictionary<string, BenchmarkBars>>(symbols.Distinct().ToDictionary(symbol => symbol, symbol => Of(symbol, from)))
            : Task.FromException<IReadOnlyDictionary<string, BenchmarkBars>>(Failure);
    }

    private BenchmarkBars Of(string symbol, DateOnly from)
    {
        IReadOnlyList<DailyBar> wanted = [.. bars.GetValueOrDefault(symbol, []).Where(bar => bar.Session >= from)];
        return new BenchmarkBars(symbol, $"memory/bars_{symbol}", wanted, wanted.Count == 0 ? $"no bars of {symbol}" : null);
    }
}
