using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.DynamoDb.Live.Ledger;

/// <summary>
/// Items of a ledger on disk: segments of lines and a state that says how much of them counts. They can be read again from the server: files
/// that cannot be used are only a longer start, and files that cannot be written too.
/// </summary>
/// <param name="directory">Null keeps nothing.</param>
/// <param name="origin">Where the items come from; items of another origin do not count.</param>
/// <param name="logger">Told of both.</param>
internal sealed partial class LedgerFiles(string? directory, string origin, ILogger logger) : IDisposable
{
    private const int SegmentSize = 16 << 20;
    private const string StateName = "state.json";
    private const string Pattern = "items-*.jsonl";

    private readonly List<KeptSegment> finished = [];
    private SegmentFile? current;
    private bool isBroken = directory is null;

    /// <summary>Reads what is kept, the oldest lines first.</summary>
    /// <param name="onLine">Takes each line, without its line feed; what it was given counts only when a state is returned.</param>
    /// <returns>Null when nothing is kept that can be used; then it is deleted.</returns>
    public LedgerState? Load(Action<ReadOnlySpan<byte>> onLine)
    {
        if (directory is null) return null;
        try
        {
            if (ReadState(directory) is { } kept && kept.Segments.All(segment => Load(directory, segment, onLine))) return kept.State;
            Clear(directory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or ItemException)
        {
            Log.Unreadable(logger, directory, exception.Message);
            Forget();
        }

        return null;
    }

    /// <summary>Adds lines, then the state that counts them.</summary>
    public void Append(IReadOnlyList<byte[]> lines, LedgerState state)
    {
        if (isBroken) return;
        try
        {
            if (lines.Count > 0) Segment(directory!).Append(lines);
            WriteState(directory!, state);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Later lines must not follow ones that are missing: from here on everything stays in memory.
            isBroken = true;
            Log.Unwritable(logger, directory!, exception.Message);
        }
    }

    public void Dispose() => current?.Dispose();

    private static KeptState? Parse(byte[] bytes) => JsonSerializer.Deserialize(bytes, LedgerStateJson.Default.KeptState);

    private KeptState? ReadState(string folder)
    {
        var path = Path.Combine(folder, StateName);
        if (!File.Exists(path)) return null;
        var kept = Parse(File.ReadAllBytes(path));
        if (kept?.Origin == origin) return kept;
        Log.Foreign(logger, folder);
        return null;
    }

    private bool Load(string folder, KeptSegment kept, Action<ReadOnlySpan<byte>> onLine)
    {
        var segment = new SegmentFile(folder, kept.Name);
        if (segment.Read(kept) is not { } content)
        {
            Log.Unreadable(logger, folder, $"{kept.Name} is not what was written");
            segment.Dispose();
            return false;
        }

        foreach (var line in content.Span.Split((byte)'\n'))
        {
            if (!content.Span[line].IsEmpty) onLine(content.Span[line]);
        }

        Follow(segment);
        return true;
    }

    private SegmentFile Segment(string folder)
    {
        System.IO.Directory.CreateDirectory(folder);
        var number = finished.Count + (current is null ? 1 : 2);
        if (current is null || current.Length >= SegmentSize) Follow(new SegmentFile(folder, $"items-{number:D6}.jsonl"));
        return current!;
    }

    private void Follow(SegmentFile next)
    {
        if (current is not null) finished.Add(current.Kept);
        current?.Dispose();
        current = next;
    }

    private void WriteState(string folder, LedgerState state)
    {
        System.IO.Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, StateName);
        KeptSegment[] segments = current is null ? [.. finished] : [.. finished, current.Kept];
        using (var file = File.Create(path + ".new"))
        {
            JsonSerializer.Serialize(file, new KeptState(origin, state, segments), LedgerStateJson.Default.KeptState);
            file.Flush(flushToDisk: true);
        }

        File.Move(path + ".new", path, overwrite: true);
    }

    private void Clear(string folder)
    {
        Forget();
        if (!System.IO.Directory.Exists(folder)) return;
        File.Delete(Path.Combine(folder, StateName));
        foreach (var file in System.IO.Directory.GetFiles(folder, Pattern)) File.Delete(file);
    }

    private void Forget()
    {
        finished.Clear();
        current?.Dispose();
        current = null;
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventName = "LedgerFilesUnusable", Level = LogLevel.Warning,
            Message = "dynamodb: the ledger kept in {Folder} cannot be used ({Problem}) and is read again")]
        public static partial void Unreadable(ILogger logger, string folder, string problem);

        [LoggerMessage(
            EventName = "LedgerFilesForeign", Level = LogLevel.Warning,
            Message = "dynamodb: the ledger kept in {Folder} is of another table or lacks attributes, and is read again")]
        public static partial void Foreign(ILogger logger, string folder);

        [LoggerMessage(
            EventName = "LedgerFilesUnwritable", Level = LogLevel.Warning,
            Message = "dynamodb: the ledger cannot be kept in {Folder} ({Problem}): what is read from now on is read again after the next start")]
        public static partial void Unwritable(ILogger logger, string folder, string problem);
    }
}
