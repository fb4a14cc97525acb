using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>
/// Files that can be fetched again: a line with the sum of what follows, then JSON. A file that does not match its sum is as good as
/// absent, and one that cannot be written is only a slower start.
/// </summary>
/// <param name="folder">Null keeps nothing.</param>
/// <param name="logger">Told of files that cannot be used.</param>
internal sealed partial class CacheFolder(string? folder, ILogger logger)
{
    private const int SumLength = 64;

    /// <summary>What was kept under a name.</summary>
    /// <returns>The value; null, and whether a file was there that cannot be used.</returns>
    public async Task<(T? Kept, bool Corrupt)> ReadAsync<T>(string name, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        if (folder is null) return (null, false);
        var path = Path.Combine(folder, name);
        try
        {
            if (!File.Exists(path)) return (null, false);
            var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
            if (Payload(bytes) is { } payload && JsonSerializer.Deserialize(payload.Span, type) is { } kept) return (kept, false);
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            Log.NotRead(logger, name, exception);
            return (null, true);
        }

        Log.NotRead(logger, name, exception: null);
        return (null, true);
    }

    /// <summary>Keeps a value under a name, whole or not at all.</summary>
    public async Task WriteAsync<T>(string name, T value, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        if (folder is null) return;
        var path = Path.Combine(folder, name);
        var payload = JsonSerializer.SerializeToUtf8Bytes(value, type);
        try
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(path + ".new", [.. Sum(payload), (byte)'\n', .. payload], cancellationToken);
            File.Move(path + ".new", path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.NotWritten(logger, name, exception);
        }
    }

    private static ReadOnlyMemory<byte>? Payload(byte[] bytes)
    {
        if (bytes.Length <= SumLength || bytes[SumLength] != '\n') return null;
        var payload = bytes.AsMemory(SumLength + 1);
        return bytes.AsSpan(0, SumLength).SequenceEqual(Sum(payload.Span)) ? payload : null;
    }

    private static byte[] Sum(ReadOnlySpan<byte> payload) => System.Text.Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(payload)));

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "alpaca: the kept file {Name} cannot be used and is fetched again")]
        public static partial void NotRead(ILogger logger, string name, Exception? exception);

        [LoggerMessage(Level = LogLevel.Warning, Message = "alpaca: {Name} cannot be kept on disk")]
        public static partial void NotWritten(ILogger logger, string name, Exception exception);
    }
}
