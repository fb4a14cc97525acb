using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca.Reading;

namespace DashboardCreator.Sources.Alpaca.Folder;

/// <summary>One file of recorded bars.</summary>
/// <param name="Series">The symbol's bars; null without.</param>
/// <param name="AbsenceReason">Why there are none; null when there is a list, which may be empty.</param>
/// <param name="BrokenFiles">1 when the file is no JSON.</param>
internal sealed record RecordedBars(BarSeries? Series, string? AbsenceReason = null, int BrokenFiles = 0)
{
    public static string NoneOf(string symbol, string name) => $"{name} has no bars of {symbol}";

    /// <param name="folder">The folder; it may be absent.</param>
    /// <param name="name">The file.</param>
    /// <param name="symbol">Whose bars are wanted.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="SourceUnavailableException">The file is there and cannot be read.</exception>
    public static async Task<RecordedBars> ReadAsync(string folder, string name, string symbol, CancellationToken cancellationToken)
    {
        try
        {
            var path = Path.Combine(folder, name);
            if (!File.Exists(path)) return new RecordedBars(null, $"{name} is missing");
            var answer = BarsAnswer.Read(AnswerBody.Quoted(await File.ReadAllBytesAsync(path, cancellationToken)));
            return answer.Of(symbol) is { } series ? new RecordedBars(series) : new RecordedBars(null, NoneOf(symbol, name));
        }
        catch (JsonException)
        {
            return new RecordedBars(null, $"{name} is not JSON", BrokenFiles: 1);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceUnavailableException(BarSymbol.SourceName, $"{name} cannot be read", exception);
        }
    }
}
