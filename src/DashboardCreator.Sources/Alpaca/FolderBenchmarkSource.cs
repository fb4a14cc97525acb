using System.Buffers;
using System.Text.Json;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca;

/// <summary>Recorded answers about daily bars: <c>bars_&lt;SYMBOL&gt;.json</c> in a folder, the slash of a pair written as an underscore.</summary>
/// <param name="folder">The folder; it may be absent.</param>
internal sealed class FolderBenchmarkSource(string folder) : IBenchmarkSource
{
    private const string SourceName = "alpaca";
    private const int MaxSymbolLength = 32;

    private static readonly SearchValues<char> SymbolCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-/");

    public async Task<BenchmarkBars> GetDailyBarsAsync(string symbol, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(symbol);
        if (!IsSymbol(symbol)) return new BenchmarkBars(symbol, SourceName, [], "the benchmark's symbol may hold only A-Z, 0-9, point, hyphen and slash");

        var name = $"bars_{symbol.Replace('/', '_')}";
        var none = new BenchmarkBars(symbol, $"{SourceName}/{name}", []);
        try
        {
            var path = Path.Combine(folder, name + ".json");
            if (!File.Exists(path)) return none with { AbsenceReason = $"{name}.json is missing" };
            await using var file = File.OpenRead(path);
            using var answer = await JsonDocument.ParseAsync(file, cancellationToken: cancellationToken);
            return Read(answer.RootElement, none, name);
        }
        catch (JsonException)
        {
            return none with { AbsenceReason = $"{name}.json is not JSON", BrokenRecords = 1 };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceUnavailableException(SourceName, $"{name}.json cannot be read", exception);
        }
    }

    private static bool IsSymbol(string symbol) => symbol.Length <= MaxSymbolLength && !symbol.AsSpan().ContainsAnyExcept(SymbolCharacters);

    private static BenchmarkBars Read(JsonElement root, BenchmarkBars none, string name)
    {
        if (BenchmarkFile.BarsOf(none.Symbol, root) is not { } list) return none with { AbsenceReason = $"{name}.json has no bars of {none.Symbol}" };
        var (bars, broken) = BenchmarkFile.Read(list);
        var reason = bars.Count > 0 ? null : broken > 0 ? $"no bar in {name}.json can be read" : $"{name}.json has no bars of {none.Symbol}";
        return none with { Bars = bars, BrokenRecords = broken, AbsenceReason = reason };
    }
}
