using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace DashboardCreator.Sources.Bson;

/// <summary>Walks the elements of one BSON document in place: no copies, no allocation.</summary>
/// <remarks>
/// Every length is checked before it is believed, so no input reads outside the span; what is wrong with a value that nobody asks for may
/// stay unseen (<see cref="BsonValidator"/> sees everything). A name that occurs twice is returned twice: whoever assigns as it reads
/// keeps the last one.
/// </remarks>
internal ref partial struct BsonReader
{
    /// <summary>The server's limit for stored documents and the room it leaves for its own fields.</summary>
    public const int MaxDocumentLength = (16 * 1024 * 1024) + (16 * 1024);

    /// <summary>How many documents and arrays may stand inside one another below the outermost document.</summary>
    public const int MaxDepth = 100;

    internal const int MinDocumentLength = 5;

    private readonly ReadOnlySpan<byte> document;
    private readonly int origin;
    private readonly int depth;
    private int start;
    private int value;
    private int next;
    private BsonType type;

    /// <summary>Opens an outermost document, which must fill the span exactly.</summary>
    /// <exception cref="BsonException">The length prefix or the terminator is wrong.</exception>
    public BsonReader(ReadOnlySpan<byte> document)
        : this(document, 0, 0)
    {
        if (document.Length > MaxDocumentLength)
            throw new BsonException(0, "the document is longer than 16 MiB");
    }

    private BsonReader(ReadOnlySpan<byte> document, int origin, int depth)
    {
        if (document.Length < MinDocumentLength)
            throw new BsonException(origin, "the document is shorter than five bytes");
        if (BinaryPrimitives.ReadInt32LittleEndian(document) != document.Length)
            throw new BsonException(origin, "the document's length prefix does not match its size");
        if (document[^1] != 0)
            throw new BsonException(origin + document.Length - 1, "the document does not end with a zero byte");

        this.document = document;
        this.origin = origin;
        this.depth = depth;
        next = 4;
    }

    /// <summary>The type of the current element; <see cref="BsonType.None"/> before the first and after the last.</summary>
    public readonly BsonType Type => type;

    /// <summary>The current element's name in UTF-8 (not validated).</summary>
    public readonly ReadOnlySpan<byte> Name => type == BsonType.None ? default : document[(start + 1)..(value - 1)];

    /// <summary>Where the current element starts, counted from the start of the outermost document.</summary>
    public readonly int Offset => origin + start;

    /// <summary>The current value's bytes as they stand, length prefixes and terminators included.</summary>
    public readonly ReadOnlySpan<byte> Value => type == BsonType.None ? default : document[value..next];

    /// <summary>Bytes a value of a type takes; 255 where the value itself says it or the type is unknown.</summary>
    private static ReadOnlySpan<byte> FixedLengths =>
        [255, 8, 255, 255, 255, 255, 0, 12, 1, 8, 0, 255, 255, 255, 255, 255, 4, 8, 8, 16];

    /// <summary>Moves to the next element of this document, passing over the current value whether it was looked at or not.</summary>
    /// <returns>False at the end of the document.</returns>
    /// <exception cref="BsonException">The bytes are not an element, or its value does not fit into the document.</exception>
    public bool Read()
    {
        var last = document.Length - 1;
        if (next >= last)
        {
            type = BsonType.None;
            start = Math.Max(last, 0);
            return false;
        }

        start = next;
        type = (BsonType)document[start];
        value = NameEnd(start + 1) + 1;
        int length = (byte)type < FixedLengths.Length ? FixedLengths[(byte)type] : 255;
        if (length == 255) length = VariableLength(last - value);
        if (length > last - value) ThrowBroken("the value runs over the end of its document");
        next = value + length;
        return true;
    }

    private readonly int NameEnd(int from)
    {
        if (from + Vector128<byte>.Count <= document.Length)
        {
            var chunk = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(document), (nuint)from);
            var zeros = Vector128.Equals(chunk, Vector128<byte>.Zero).ExtractMostSignificantBits();
            if (zeros != 0)
            {
                var end = from + System.Numerics.BitOperations.TrailingZeroCount(zeros);
                return end < document.Length - 1 ? end : ThrowBroken("the element's name runs over the end of its document");
            }
        }

        return LongNameEnd(from);
    }

    private readonly int LongNameEnd(int from)
    {
        var length = document[from..^1].IndexOf((byte)0);
        return length >= 0 ? from + length : ThrowBroken("the element's name runs over the end of its document");
    }

    /// <param name="room">Bytes between the start of the value and the document's terminator; the answer may exceed it.</param>
    private readonly int VariableLength(int room)
    {
        switch (type)
        {
            case BsonType.String or BsonType.Code or BsonType.Symbol:
                return 4 + Prefix(room, 1);
            case BsonType.Document or BsonType.Array:
                return Prefix(room, MinDocumentLength);
            case BsonType.CodeWithScope:
                return Prefix(room, 4 + 5 + MinDocumentLength);
            case BsonType.Binary:
                return 5 + Prefix(room, 0);
            case BsonType.DbPointer:
                return 4 + Prefix(room, 1) + Bson.ObjectId.Length;
            case BsonType.Regex:
                var options = value + RegexPatternLength(room) + 1;
                return LongNameEnd(options) + 1 - value;
            case BsonType.MinKey or BsonType.MaxKey:
                return 0;
            default:
                return ThrowBroken("the element's type is unknown");
        }
    }

    private readonly int Prefix(int room, int minimum)
    {
        if (room < 4) ThrowBroken("the value runs over the end of its document");
        var length = BinaryPrimitives.ReadInt32LittleEndian(document[value..]);
        if (length < minimum) ThrowBroken("the value's length is too small");
        return length <= room ? length : ThrowBroken("the value runs over the end of its document");
    }

    private readonly int RegexPatternLength(int room)
    {
        var length = document.Slice(value, room).IndexOf((byte)0);
        return length >= 0 ? length : ThrowBroken("the regular expression runs over the end of its document");
    }

    [DoesNotReturn]
    private readonly int ThrowBroken(string problem) => throw new BsonException(Offset, problem);
}
