using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Folder;

/// <summary>Recorded bars of five minutes, <c>bars_&lt;SYMBOL&gt;_5Min.json</c>: in the folder itself, else in the first of its subfolders that has them.</summary>
/// <param name="folder">The folder; it may be absent.</param>
internal sealed class FolderIntradayBarSource(string folder) : IIntradayBarSource
{
    public async Task<IntradayBars> GetIntradayBarsAsync(string symbol, DateTimeOffset from, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(symbol);
        if (!BarSymbol.IsFileName(symbol))
            return new IntradayBars(symbol, BarSymbol.SourceName, [], "a symbol of recorded bars holds only A-Z, 0-9, point, hyphen and slash");

        var name = BarSymbol.IntradayFileName(symbol);
        var none = new IntradayBars(symbol, BarSymbol.IntradayNameOf(symbol), []);
        var holder = FolderAccounts.Subfolders(folder).Prepend(folder).FirstOrDefault(path => File.Exists(Path.Combine(path, name)));
        var read = await RecordedBars.ReadAsync(holder ?? folder, name, symbol, cancellationToken);
        if (read.Series is not { } series) return none with { AbsenceReason = read.AbsenceReason, BrokenRecords = read.BrokenFiles };
        var bars = series.Intraday(none);
        return bars.Bars.Count > 0 ? bars
            : bars with { AbsenceReason = bars.BrokenRecords > 0 ? $"no bar in {name} can be read" : RecordedBars.NoneOf(symbol, name) };
    }
}
