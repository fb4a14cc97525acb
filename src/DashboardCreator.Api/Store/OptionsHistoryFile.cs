using System.Text.Json;
using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Api.Store;

/// <summary>One JSON file: <c>{"days":[{"session":"…","at":"…","unrealized_pnl":0,"positions":{"execution":0}}]}</c>.</summary>
internal sealed partial class OptionsHistoryFile(StoreFolder folder, ILogger<OptionsHistoryFile> logger)
{
    private readonly string path = Path.Combine(folder.Root, "options", "history.json");
    private bool broken;

    /// <summary>Replaces the file. One that was not ours to understand is renamed first and never overwritten.</summary>
    public void Write(IEnumerable<OptionsDay> days)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new StoredOptions([.. days.Select(StoredOptionsDay.Of)]), OptionsHistoryJson.Default.StoredOptions);
        if (broken)
        {
            var kept = Enumerable.Range(1, int.MaxValue).Select(number => $"{path}.broken-{number}").First(candidate => !File.Exists(candidate));
            File.Move(path, kept);
            broken = false;
            Log.SetAside(logger, path, kept);
        }

        DurableFile.Replace(path, bytes);
    }

    /// <summary>All days; none where there is no file, or one that is no history of ours. Null when the disk does not tell, and trying again may help.</summary>
    public IReadOnlyList<OptionsDay>? Read()
    {
        try
        {
            if (!File.Exists(path))
            {
                return [];
            }

            if (JsonSerializer.Deserialize(File.ReadAllBytes(path), OptionsHistoryJson.Default.StoredOptions) is { Days: { } days } && days.All(day => day is not null))
            {
                return [.. days.Select(day => day.ToDay())];
            }

            Log.Ignored(logger, path, "it is not an options history of this service");
        }
        catch (JsonException)
        {
            Log.Ignored(logger, path, "it is not whole JSON");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.Ignored(logger, path, exception.Message);
            return null;
        }

        broken = true;
        return [];
    }

    private static partial class Log
    {
        [LoggerMessage(EventName = "OptionsHistoryIgnored", Level = LogLevel.Warning, Message = "Ignored {Path} in the store: {Problem}")]
        public static partial void Ignored(ILogger logger, string path, string problem);

        [LoggerMessage(EventName = "OptionsHistorySetAside", Level = LogLevel.Warning, Message = "Renamed {Path} to {Kept}: its days could not be read and a new history begins")]
        public static partial void SetAside(ILogger logger, string path, string kept);
    }
}

internal sealed record StoredOptions(IReadOnlyList<StoredOptionsDay> Days);

internal sealed record StoredOptionsDay(DateOnly Session, DateTimeOffset At, decimal? UnrealizedPnl, IReadOnlyDictionary<string, decimal?>? Positions)
{
    public static StoredOptionsDay Of(OptionsDay day)
    {
        var positions = new Dictionary<string, decimal?>(day.Positions.Count, StringComparer.Ordinal);
        foreach (var position in day.Positions)
        {
            positions[position.ExecutionId] = position.UnrealizedPnl;
        }

        return new StoredOptionsDay(day.Session, day.At, day.UnrealizedPnl, positions);
    }

    public OptionsDay ToDay() => new(Session, At, UnrealizedPnl, [.. (Positions ?? new Dictionary<string, decimal?>()).Select(pair => new OptionsDayPosition(pair.Key, pair.Value))]);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(StoredOptions))]
internal sealed partial class OptionsHistoryJson : JsonSerializerContext;
