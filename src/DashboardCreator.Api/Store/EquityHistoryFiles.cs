using System.Text.Json;
using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Api.Store;

/// <summary>One JSON file per account: <c>{"account_id":"…","points":[{"at":"…","equity":0}]}</c>.</summary>
internal sealed partial class EquityHistoryFiles(StoreFolder folder, ILogger<EquityHistoryFiles> logger)
{
    /// <summary>Replaces an account's file.</summary>
    public void Write(string accountId, IReadOnlyList<EquityPoint> points)
    {
        var file = new StoredHistory(accountId, [.. points.Select(point => new StoredPoint(point.At, point.Equity))]);
        DurableFile.Replace(PathOf(accountId), JsonSerializer.SerializeToUtf8Bytes(file, HistoryJson.Default.StoredHistory));
    }

    /// <summary>By account id; files that are no history of ours are passed over with a warning.</summary>
    public SortedDictionary<string, IReadOnlyList<EquityPoint>> ReadAll()
    {
        var byAccount = new SortedDictionary<string, IReadOnlyList<EquityPoint>>(StringComparer.Ordinal);
        foreach (var path in folder.FilesBelow(folder.History).Where(path => !path.EndsWith(DurableFile.Unfinished, StringComparison.Ordinal)))
        {
            if (Read(path) is { } history)
            {
                byAccount[history.AccountId] = [.. history.Points.OrderBy(point => point.At).Select(point => new EquityPoint(history.AccountId, point.At, point.Equity))];
            }
        }

        return byAccount;
    }

    private StoredHistory? Read(string path)
    {
        try
        {
            var history = JsonSerializer.Deserialize(File.ReadAllBytes(path), HistoryJson.Default.StoredHistory);
            if (history is { AccountId: not null, Points: not null } && PathOf(history.AccountId) == path)
            {
                return history;
            }

            Log.Ignored(logger, path, "it is not an equity history of this service");
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            Log.Ignored(logger, path, exception is JsonException ? "it is not whole JSON" : exception.Message);
        }

        return null;
    }

    private string PathOf(string accountId) => Path.Combine(folder.History, SafeFileName.Of(accountId) + ".json");

    private static partial class Log
    {
        [LoggerMessage(EventName = "HistoryFileIgnored", Level = LogLevel.Warning, Message = "Ignored {Path} in the store: {Problem}")]
        public static partial void Ignored(ILogger logger, string path, string problem);
    }
}

internal sealed record StoredHistory(string AccountId, IReadOnlyList<StoredPoint> Points);

internal readonly record struct StoredPoint(DateTimeOffset At, decimal Equity);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(StoredHistory))]
internal sealed partial class HistoryJson : JsonSerializerContext;
