using System.Buffers.Binary;
using System.Buffers.Text;

namespace DashboardCreator.Sources.Bson;

/// <summary>MongoDB's twelve-byte identifier, in the order it is written.</summary>
internal readonly record struct ObjectId(ulong High, uint Low)
{
    public const int Length = 12;

    public static ObjectId Read(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt32BigEndian(bytes[8..]));

    /// <summary>Takes exactly 24 hexadecimal digits.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out ObjectId id)
    {
        id = default;
        if (text.Length != 2 * Length
            || !Utf8Parser.TryParse(text[..16], out ulong high, out int used, 'x') || used != 16
            || !Utf8Parser.TryParse(text[16..], out uint low, out used, 'x') || used != 8)
        {
            return false;
        }

        id = new ObjectId(high, low);
        return true;
    }

    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[8..], Low);
    }

    /// <summary>24 lower-case hexadecimal digits.</summary>
    public override string ToString() => $"{High:x16}{Low:x8}";
}
