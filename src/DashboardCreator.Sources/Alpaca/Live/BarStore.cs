namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>Bars of finished sessions by symbol, in memory and on disk.</summary>
internal sealed class BarStore(CacheFolder cache)
{
    private readonly Dictionary<string, KeptBars?> kept = new(StringComparer.Ordinal);

    /// <summary>What is kept of a symbol; null when nothing is.</summary>
    public async Task<KeptBars?> FindAsync(string symbol, CancellationToken cancellationToken)
    {
        if (kept.TryGetValue(symbol, out var known)) return known;
        var (read, _) = await cache.ReadAsync(BarSymbol.FileName(symbol), KeptFilesJson.Default.KeptBars, cancellationToken);
        return kept[symbol] = read?.IsUsable(symbol) == true ? read : null;
    }

    /// <summary>Keeps bars; nothing is written when they are those already kept.</summary>
    public async Task KeepAsync(KeptBars bars, CancellationToken cancellationToken)
    {
        if (bars.Bars.Count == 0) return;
        if (kept.GetValueOrDefault(bars.Symbol) is { } known && known.From == bars.From && known.Bars.SequenceEqual(bars.Bars)) return;
        kept[bars.Symbol] = bars;
        await cache.WriteAsync(BarSymbol.FileName(bars.Symbol), bars, KeptFilesJson.Default.KeptBars, cancellationToken);
    }
}
