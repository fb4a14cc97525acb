using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace DashboardCreator.Sources.Bson;

/// <summary>
/// The current element's value. Asking for another type than <see cref="Type"/> says is a <see cref="BsonException"/>: the data decides
/// the type.
/// </summary>
internal ref partial struct BsonReader
{
    /// <summary>A reader for the nested document: of a document, an array (names are positions) or the scope of code.</summary>
    public readonly BsonReader Document()
    {
        if (depth >= MaxDepth) ThrowBroken("documents are nested more than 100 deep");
        var from = type switch
        {
            BsonType.Document or BsonType.Array => value,
            BsonType.CodeWithScope => value + 8 + CodeLength(),
            _ => ThrowUnexpected("a document"),
        };
        return new BsonReader(document[from..next], origin + from, depth + 1);
    }

    public readonly double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Expect(BsonType.Double));

    public readonly int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Expect(BsonType.Int32));

    public readonly long Int64() => BinaryPrimitives.ReadInt64LittleEndian(Expect(BsonType.Int64));

    /// <summary>Milliseconds since 1970 in UTC; any 64-bit number, so not always a date that .NET can hold.</summary>
    public readonly long DateTimeMilliseconds() => BinaryPrimitives.ReadInt64LittleEndian(Expect(BsonType.DateTime));

    /// <summary>The server's internal clock: seconds since 1970 in the upper half, a counter in the lower.</summary>
    public readonly ulong Timestamp() => BinaryPrimitives.ReadUInt64LittleEndian(Expect(BsonType.Timestamp));

    public readonly Decimal128 Decimal128()
    {
        var bytes = Expect(BsonType.Decimal128);
        return new Decimal128(BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]), BinaryPrimitives.ReadUInt64LittleEndian(bytes));
    }

    /// <summary>The identifier of an object id or of the deprecated pointer to another collection.</summary>
    public readonly ObjectId ObjectId() =>
        type == BsonType.DbPointer ? Bson.ObjectId.Read(Value[^Bson.ObjectId.Length..]) : Bson.ObjectId.Read(Expect(BsonType.ObjectId));

    public readonly bool Boolean() => Expect(BsonType.Boolean)[0] switch
    {
        0 => false,
        1 => true,
        _ => ThrowBroken("a boolean is neither 0 nor 1") != 0,
    };

    /// <summary>
    /// The UTF-8 text, without terminator, of a string, symbol, code (with scope or without) or pointer (its collection).
    /// </summary>
    public readonly ReadOnlySpan<byte> Text()
    {
        var text = type switch
        {
            BsonType.String or BsonType.Symbol or BsonType.Code => document[(value + 4)..next],
            BsonType.DbPointer => document[(value + 4)..(next - Bson.ObjectId.Length)],
            BsonType.CodeWithScope => document.Slice(value + 8, CodeLength()),
            _ => document[..ThrowUnexpected("text")],
        };
        if (text[^1] != 0) ThrowBroken("the text does not end with a zero byte");
        text = text[..^1];
        if (!IsShortAscii(text) && !Utf8.IsValid(text)) ThrowBroken("the text is not UTF-8");
        return text;
    }

    /// <summary>The bytes of a binary value; for the old subtype 2 without its second length.</summary>
    public readonly ReadOnlySpan<byte> Binary(out byte subtype)
    {
        var bytes = Expect(BsonType.Binary);
        subtype = bytes[4];
        bytes = bytes[5..];
        if (subtype != 2) return bytes;
        if (bytes.Length < 4 || BinaryPrimitives.ReadInt32LittleEndian(bytes) != bytes.Length - 4)
            ThrowBroken("the lengths of old binary data do not match");
        return bytes[4..];
    }

    /// <summary>Pattern and options of a regular expression, in UTF-8.</summary>
    public readonly ReadOnlySpan<byte> Regex(out ReadOnlySpan<byte> options)
    {
        var bytes = Expect(BsonType.Regex);
        var pattern = bytes[..bytes.IndexOf((byte)0)];
        options = bytes[(pattern.Length + 1)..^1];
        if (!Utf8.IsValid(pattern) || !Utf8.IsValid(options)) ThrowBroken("the regular expression is not UTF-8");
        return pattern;
    }

    /// <summary>Most texts are words and ids: four to thirty-two bytes are two looks, which may overlap.</summary>
    private static bool IsShortAscii(ReadOnlySpan<byte> text)
    {
        const uint HighBits = 0x8080_8080;
        ref var first = ref MemoryMarshal.GetReference(text);
        switch (text.Length)
        {
            case >= 16 and <= 32:
                var both = Vector128.LoadUnsafe(ref first) | Vector128.LoadUnsafe(ref first, (nuint)(text.Length - Vector128<byte>.Count));
                return both.ExtractMostSignificantBits() == 0;
            case >= 8 and < 16:
                return ((BinaryPrimitives.ReadUInt64LittleEndian(text) | BinaryPrimitives.ReadUInt64LittleEndian(text[^8..])) & (((ulong)HighBits << 32) | HighBits)) == 0;
            case >= 4 and < 8:
                return ((BinaryPrimitives.ReadUInt32LittleEndian(text) | BinaryPrimitives.ReadUInt32LittleEndian(text[^4..])) & HighBits) == 0;
            default:
                return false;
        }
    }

    /// <summary>Bytes of the code text with its terminator; what follows must be exactly one document.</summary>
    private readonly int CodeLength()
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(document[(value + 4)..]);
        return length >= 1 && length <= next - value - 8 - MinDocumentLength ? length : ThrowBroken("the length of the code does not fit");
    }

    private readonly ReadOnlySpan<byte> Expect(BsonType expected) =>
        type == expected ? document[value..next] : document[..ThrowUnexpected(expected.ToString())];

    private readonly int ThrowUnexpected(string expected) => ThrowBroken($"{expected} was expected, {type} found");
}
