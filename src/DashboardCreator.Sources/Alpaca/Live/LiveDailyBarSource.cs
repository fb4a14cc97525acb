using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca.Reading;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>Daily bars of the market. Finished sessions are kept; only the tail is asked for, all symbols in one call.</summary>
/// <param name="client">Asks the market-data API.</param>
/// <param name="store">Keeps finished sessions.</param>
/// <param name="time">Says which sessions are finished: those before today in New York.</param>
internal sealed class LiveDailyBarSource(AlpacaClient client, BarStore store, TimeProvider time) : IDailyBarSource, IDisposable
{
    private const double SameClose = 1e-9;

    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>What it asks with.</summary>
    public AlpacaClient Client => client;

    public Task<IReadOnlyList<string>> ListSymbolsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);

    public async Task<IReadOnlyDictionary<string, BenchmarkBars>> GetDailyBarsAsync(
        IReadOnlyCollection<string> symbols, DateOnly from, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(symbols);
        var wanted = symbols.Distinct(StringComparer.Ordinal).ToArray();
        await gate.WaitAsync(cancellationToken);
        try
        {
            var read = await ReadAsync([.. wanted.Where(BarSymbol.IsStock)], from, cancellationToken);
            return wanted.ToDictionary(symbol => symbol, symbol => Answer(symbol, from, read.GetValueOrDefault(symbol)), StringComparer.Ordinal);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private static BenchmarkBars Answer(string symbol, DateOnly from, ReadBars? read)
    {
        var none = new BenchmarkBars(symbol, BarSymbol.NameOf(symbol), []);
        if (!BarSymbol.IsStock(symbol))
            return none with { Source = BarSymbol.SourceName, AbsenceReason = "no symbol of the stock market, which alone has daily bars here" };
        if (read is null || read.Bars.Count == 0)
            return none with { BrokenRecords = read?.Broken ?? 0, AbsenceReason = $"the market has no daily bars of {symbol} since {from:yyyy-MM-dd}" };
        return BarWindow.Since(from, none with { Bars = read.Bars, BrokenRecords = read.Broken });
    }

    private async Task<Dictionary<string, ReadBars>> ReadAsync(string[] symbols, DateOnly from, CancellationToken cancellationToken)
    {
        var read = new Dictionary<string, ReadBars>(StringComparer.Ordinal);
        var known = new List<KeptBars>();
        foreach (var symbol in symbols)
        {
            if (await store.FindAsync(symbol, cancellationToken) is { } kept && kept.From <= from) known.Add(kept);
        }

        var changed = await ReadTailsAsync(known, read, cancellationToken);
        string[] whole = [.. symbols.Except(known.Select(kept => kept.Symbol)), .. changed];
        if (whole.Length > 0)
        {
            var start = known.Where(kept => changed.Contains(kept.Symbol)).Select(kept => kept.From).Append(from).Min();
            var pages = await BarPages.ReadAsync(client, whole, start, cancellationToken);
            foreach (var (symbol, series) in pages) read[symbol] = new ReadBars(start, series.Daily(), series.Broken);
        }

        var today = NewYorkDate.Of(time.GetUtcNow());
        foreach (var (symbol, bars) in read)
        {
            await store.KeepAsync(new KeptBars(symbol, bars.From, [.. bars.Bars.TakeWhile(bar => bar.Session < today)]), cancellationToken);
        }

        return read;
    }

    /// <summary>Adds the sessions since to what is kept.</summary>
    /// <returns>Symbols whose last kept close is another one now, as after a split: all their bars are.</returns>
    private async Task<HashSet<string>> ReadTailsAsync(List<KeptBars> known, Dictionary<string, ReadBars> read, CancellationToken cancellationToken)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        if (known.Count == 0) return changed;
        var tails = await BarPages.ReadAsync(client, [.. known.Select(kept => kept.Symbol)], known.Min(kept => kept.Bars[^1].Session), cancellationToken);
        foreach (var kept in known)
        {
            var tail = tails.TryGetValue(kept.Symbol, out var series) ? series.Daily() : [];
            var last = kept.Bars[^1];
            if (tail.Count > 0 && !tail.Any(bar => IsSame(bar, last))) changed.Add(kept.Symbol);
            else read[kept.Symbol] = new ReadBars(kept.From, [.. kept.Bars, .. tail.Where(bar => bar.Session > last.Session)], series?.Broken ?? 0);
        }

        return changed;
    }

    private static bool IsSame(DailyBar bar, DailyBar kept) =>
        bar.Session == kept.Session && Math.Abs(bar.Close - kept.Close) <= SameClose * kept.Close;

    private sealed record ReadBars(DateOnly From, IReadOnlyList<DailyBar> Bars, long Broken);
}
