using System.Buffers.Binary;
using System.IO.Compression;

namespace DashboardCreator.Sources.Mongo.Folder;

/// <summary>The open file that holds a collection.</summary>
internal sealed class CollectionFile : IAsyncDisposable
{
    /// <summary>In order of precedence: a dump is exact, an export may have lost number types.</summary>
    private static readonly string[] Extensions = [".bson", ".bson.gz", ".json", ".json.gz"];

    private readonly FileStream file;
    private readonly Stream content;
    private readonly uint? statedLength;

    private CollectionFile(FileStream file)
    {
        this.file = file;
        Name = Path.GetFileName(file.Name);
        IsBson = Name.EndsWith(".bson", StringComparison.Ordinal) || Name.EndsWith(".bson.gz", StringComparison.Ordinal);
        var isCompressed = Name.EndsWith(".gz", StringComparison.Ordinal);
        statedLength = isCompressed ? StatedLength(file) : null;
        content = isCompressed ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    /// <summary>Without folder.</summary>
    public string Name { get; }

    public bool IsBson { get; }

    /// <summary>Of the content, after decompression.</summary>
    public long BytesRead { get; private set; }

    /// <param name="directory">The folder.</param>
    /// <param name="collection">The file's name without extension.</param>
    /// <param name="extensions">In order of precedence; those of collections where none are given.</param>
    /// <returns>Null when the folder holds no file of this collection, or is not there.</returns>
    /// <exception cref="ArgumentException">The name could leave the folder.</exception>
    public static CollectionFile? Open(string directory, string collection, IReadOnlyList<string>? extensions = null)
    {
        if (collection.Length == 0 || !collection.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.'))
            throw new ArgumentException("A collection's file name holds letters, digits, '_', '-' and '.' only.", nameof(collection));

        foreach (var extension in extensions ?? Extensions)
        {
            try
            {
                var path = Path.Combine(directory, collection + extension);
                var (share, hint) = (FileShare.ReadWrite, FileOptions.SequentialScan);
                return new CollectionFile(new FileStream(path, FileMode.Open, FileAccess.Read, share, BufferSize(path), hint));
            }
            catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
            {
                // The next form, then.
            }
        }

        return null;
    }

    /// <summary>True when what follows could not be decompressed.</summary>
    public bool IsDamaged { get; private set; }

    /// <returns>Bytes read; 0 at the end, and where the compressed data is damaged.</returns>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            var count = await content.ReadAsync(buffer, cancellationToken);
            BytesRead += count;
            return count;
        }
        catch (InvalidDataException)
        {
            IsDamaged = true;
            return 0;
        }
    }

    /// <summary>Asked at the end: a decompressor takes a file that was cut off for one that is complete.</summary>
    /// <returns>What is wrong, or null.</returns>
    public string? FindFault()
    {
        if (IsDamaged) return "the compressed data is damaged; the rest of the file is lost";
        return statedLength is { } stated && stated != (uint)BytesRead
            ? "the compressed file does not end as it must: it was cut off, or put together from several"
            : null;
    }

    public async ValueTask DisposeAsync()
    {
        await content.DisposeAsync();
        await file.DisposeAsync();
    }

    /// <summary>The decompressor reads in small pieces; without it the reader's own buffer is the only one.</summary>
    private static int BufferSize(string path) => path.EndsWith(".gz", StringComparison.Ordinal) ? 128 * 1024 : 0;

    /// <summary>
    /// The last four bytes of gzip hold the length of the content modulo 2^32; of less than a whole file, nothing that could be right.
    /// </summary>
    private static uint StatedLength(FileStream file)
    {
        Span<byte> trailer = stackalloc byte[4];
        if (file.Length < 18) return uint.MaxValue;
        file.Seek(-trailer.Length, SeekOrigin.End);
        file.ReadExactly(trailer);
        file.Seek(0, SeekOrigin.Begin);
        return BinaryPrimitives.ReadUInt32LittleEndian(trailer);
    }
}
