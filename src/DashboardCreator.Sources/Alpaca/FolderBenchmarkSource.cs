using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca.Folder;

namespace DashboardCreator.Sources.Alpaca;

/// <summary>Recorded answers about daily bars: <c>bars_&lt;SYMBOL&gt;.json</c> in a folder, the slash of a pair written as an underscore.</summary>
/// <param name="folder">The folder; it may be absent.</param>
internal sealed class FolderBenchmarkSource(string folder) : IBenchmarkSource
{
    public async Task<BenchmarkBars> GetDailyBarsAsync(string symbol, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(symbol);
        if (!BarSymbol.IsFileName(symbol))
            return new BenchmarkBars(symbol, BarSymbol.SourceName, [], "the benchmark's symbol may hold only A-Z, 0-9, point, hyphen and slash");

        var name = BarSymbol.FileName(symbol);
        var none = new BenchmarkBars(symbol, BarSymbol.NameOf(symbol), []);
        var read = await RecordedBars.ReadAsync(folder, name, symbol, cancellationToken);
        if (read.Series is not { } series) return none with { AbsenceReason = read.AbsenceReason, BrokenRecords = read.BrokenFiles };
        var bars = series.Daily();
        var reason = bars.Count > 0 ? null : series.Broken > 0 ? $"no bar in {name} can be read" : RecordedBars.NoneOf(symbol, name);
        return none with { Bars = bars, BrokenRecords = series.Broken, AbsenceReason = reason };
    }
}
