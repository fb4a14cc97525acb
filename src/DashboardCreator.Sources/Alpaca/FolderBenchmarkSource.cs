using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca.Reading;

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
        try
        {
            var path = Path.Combine(folder, name);
            if (!File.Exists(path)) return none with { AbsenceReason = $"{name} is missing" };
            return Read(await File.ReadAllBytesAsync(path, cancellationToken), none, name);
        }
        catch (JsonException)
        {
            return none with { AbsenceReason = $"{name} is not JSON", BrokenRecords = 1 };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceUnavailableException(BarSymbol.SourceName, $"{name} cannot be read", exception);
        }
    }

    private static BenchmarkBars Read(byte[] body, BenchmarkBars none, string name)
    {
        var absent = $"{name} has no bars of {none.Symbol}";
        if (BarsAnswer.Read(AnswerBody.Quoted(body)).Of(none.Symbol) is not { } series) return none with { AbsenceReason = absent };
        var bars = series.Daily();
        var reason = bars.Count > 0 ? null : series.Broken > 0 ? $"no bar in {name} can be read" : absent;
        return none with { Bars = bars, BrokenRecords = series.Broken, AbsenceReason = reason };
    }
}
