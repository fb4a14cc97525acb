using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.Broker;

/// <summary>Five-minute bars from plain records, as a market gives them.</summary>
public sealed class InMemoryIntradayBarSource : IIntradayBarSource
{
    private readonly Dictionary<string, IReadOnlyList<IntradayBar>> bars = new(StringComparer.Ordinal);

    /// <summary>What the next readings fail with; null when the source answers.</summary>
    public SourceUnavailableException? Failure { get; set; }

    /// <summary>Bars of each symbol that could not be read.</summary>
    public long Broken { get; set; }

    /// <summary>The symbols and first instants that were asked for, call by call.</summary>
    public List<(string Symbol, DateTimeOffset From)> Calls { get; } = [];

    /// <param name="symbol">The symbol.</param>
    /// <param name="known">In any order; of several at one instant the last is kept.</param>
    public InMemoryIntradayBarSource Add(string symbol, params IEnumerable<IntradayBar> known)
    {
        bars[symbol] = [.. known.GroupBy(bar => bar.At).Select(same => same.Last()).OrderBy(bar => bar.At)];
        return this;
    }

    public Task<IntradayBars> GetIntradayBarsAsync(string symbol, DateTimeOffset from, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(symbol);
        Calls.Add((symbol, from));
        if (Failure is not null) return Task.FromException<IntradayBars>(Failure);
        IReadOnlyList<IntradayBar> wanted = [.. bars.GetValueOrDefault(symbol, []).Where(bar => bar.At >= from)];
        return Task.FromResult(new IntradayBars(symbol, $"memory/bars_{symbol}_5Min", wanted, wanted.Count == 0 ? $"no five-minute bars of {symbol}" : null, Broken));
    }
}
