using System.Security.Cryptography;

namespace DashboardCreator.Sources.DynamoDb.Live.Ledger;

/// <summary>A file of lines that only grows, with the sum of its content so far.</summary>
internal sealed class SegmentFile : IDisposable
{
    private readonly string path;
    private readonly IncrementalHash sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long length;

    public SegmentFile(string directory, string name)
    {
        path = Path.Combine(directory, name);
        Name = name;
    }

    public string Name { get; }

    public KeptSegment Kept => new(Name, length, Convert.ToHexStringLower(sum.GetCurrentHash()));

    public long Length => length;

    /// <summary>Reads what counts of the file.</summary>
    /// <returns>Null when the file is not what was kept.</returns>
    public ReadOnlyMemory<byte>? Read(KeptSegment kept)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length < kept.Bytes) return null;
        var content = bytes.AsMemory(0, (int)kept.Bytes);
        sum.AppendData(content.Span);
        length = kept.Bytes;
        if (Kept != kept) return null;
        return content;
    }

    /// <summary>Appends behind what counts, onto the disk itself.</summary>
    public void Append(IReadOnlyList<byte[]> lines)
    {
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write);
        file.SetLength(length);
        file.Seek(length, SeekOrigin.Begin);
        foreach (var line in lines) file.Write(line);
        file.Flush(flushToDisk: true);
        foreach (var line in lines)
        {
            sum.AppendData(line);
            length += line.Length;
        }
    }

    public void Dispose() => sum.Dispose();
}
