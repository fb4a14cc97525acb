using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using DashboardCreator.Sources.DynamoDb.Folder;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>Reads what a <see cref="DayWriter"/> packed.</summary>
internal static class PackedDay
{
    private const int BufferSize = 1 << 18;

    private static readonly WantedNames Everything = new(null);

    /// <summary>The first line alone; null when it is none.</summary>
    public static DayHeader? Header(byte[] packed)
    {
        using var lines = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var text = new StreamReader(lines);
        return text.ReadLine() is { } line ? JsonSerializer.Deserialize(line, DayHeaderJson.Default.DayHeader) : null;
    }

    /// <summary>Every item, in the order in which they were added.</summary>
    /// <param name="packed">The day.</param>
    /// <param name="onItem">Takes the items.</param>
    /// <param name="names">The attributes that are needed; null for all.</param>
    public static void Read(byte[] packed, ItemHandler onItem, WantedNames? names = null)
    {
        var isHeader = true;
        using var lines = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        EachLine(lines, line =>
        {
            if (!isHeader) onItem(AttributeJson.Read(line, names ?? Everything));
            isHeader = false;
        });
    }

    private static void EachLine(Stream stream, Action<ReadOnlySpan<byte>> onLine)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        var (start, end) = (0, 0);
        for (int read; (read = stream.Read(buffer, end, buffer.Length - end)) > 0;)
        {
            end += read;
            for (int length; (length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n')) >= 0; start += length + 1) onLine(buffer.AsSpan(start, length));
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
            if (end == buffer.Length) buffer = Larger(buffer);
        }

        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static byte[] Larger(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
