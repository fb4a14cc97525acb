using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Folder;

/// <summary>Recorded daily bars of several symbols: in the folder itself, else in the first of its subfolders that has them.</summary>
/// <param name="folder">The folder; it may be absent.</param>
internal sealed class FolderDailyBarSource(string folder) : IDailyBarSource
{
    public Task<IReadOnlyList<string>> ListSymbolsAsync(CancellationToken cancellationToken)
    {
        try
        {
            IReadOnlyList<string> symbols =
            [
                .. Folders().Where(Directory.Exists).SelectMany(Directory.EnumerateFiles)
                    .Select(path => BarSymbol.OfFile(Path.GetFileName(path))).OfType<string>().Distinct().Order(StringComparer.Ordinal),
            ];
            return Task.FromResult(symbols);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceUnavailableException(BarSymbol.SourceName, "the folder of recorded answers cannot be listed", exception);
        }
    }

    public async Task<IReadOnlyDictionary<string, BenchmarkBars>> GetDailyBarsAsync(
        IReadOnlyCollection<string> symbols, DateOnly from, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(symbols);
        var folders = Folders();
        var read = await Task.WhenAll(symbols.Distinct().Select(symbol => ReadAsync(symbol, folders, cancellationToken)));
        return read.ToDictionary(bars => bars.Symbol, bars => BarWindow.Since(from, bars), StringComparer.Ordinal);
    }

    private static async Task<BenchmarkBars> ReadAsync(string symbol, string[] folders, CancellationToken cancellationToken)
    {
        var holder = folders.FirstOrDefault(path => BarSymbol.IsFileName(symbol) && File.Exists(Path.Combine(path, BarSymbol.FileName(symbol))));
        return await new FolderBenchmarkSource(holder ?? folders[0]).GetDailyBarsAsync(symbol, cancellationToken);
    }

    private string[] Folders() => [folder, .. FolderAccounts.Subfolders(folder)];
}
