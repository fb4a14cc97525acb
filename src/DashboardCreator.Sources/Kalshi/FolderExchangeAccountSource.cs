using System.Text.Json;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Kalshi;

/// <summary>A recorded answer: <c>balance.json</c> in a folder.</summary>
/// <param name="folder">The folder; it may be absent.</param>
internal sealed class FolderExchangeAccountSource(string folder) : IExchangeAccountSource
{
    private const string FileName = "balance.json";

    public async Task<ExchangeAccountRecords> ReadAsync(CancellationToken cancellationToken)
    {
        var file = new FileInfo(Path.Combine(folder, FileName));
        try
        {
            if (!file.Exists) return BalanceAnswer.Absent($"{FileName} is missing");
            if (file.Length > BalanceAnswer.LargestBody) throw Unavailable($"{FileName} is too large for such an answer");
            return BalanceAnswer.Read(await File.ReadAllBytesAsync(file.FullName, cancellationToken));
        }
        catch (JsonException exception)
        {
            var place = exception.LineNumber is { } line ? $" (line {line + 1})" : "";
            throw Unavailable($"{FileName} is not the JSON of such an answer{place}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unavailable($"{FileName} cannot be read", exception);
        }
    }

    private static SourceUnavailableException Unavailable(string reason, Exception? inner = null) => new(BalanceAnswer.SourceName, reason, inner);
}
