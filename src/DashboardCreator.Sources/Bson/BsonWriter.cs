using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;

namespace DashboardCreator.Sources.Bson;

/// <summary>Builds one BSON document after another in a pooled buffer that grows as needed.</summary>
internal sealed class BsonWriter : IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int length;

    /// <summary>The bytes so far; valid until the next call.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    public void Reset() => length = 0;

    /// <returns>The place to hand to <see cref="End"/>.</returns>
    public int Start()
    {
        Advance(4);
        return length - 4;
    }

    /// <summary>Ends a document, an array or code with scope's outer frame: fills in the length that was left open.</summary>
    public void End(int start) => BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(start), length - start);

    /// <summary>Writes the zero byte after names, texts and documents.</summary>
    public void Terminator() => Advance(1)[0] = 0;

    /// <summary>Starts an element: leaves room for the type byte, which <see cref="SetType"/> fills in when the value is known.</summary>
    /// <returns>The place to hand to <see cref="SetType"/>.</returns>
    public int StartElement()
    {
        Advance(1);
        return length - 1;
    }

    public void SetType(int element, BsonType type) => buffer[element] = (byte)type;

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Advance(bytes.Length));

    public void Byte(byte value) => Advance(1)[0] = value;

    public void Int32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Advance(4), value);

    /// <summary>Fills in a number that was left open.</summary>
    public void Int32At(int place, int value) => BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(place), value);

    public void Int64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Advance(8), value);

    public void UInt64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Advance(8), value);

    public void Double(double value) => BinaryPrimitives.WriteDoubleLittleEndian(Advance(8), value);

    public void ObjectId(ObjectId value) => value.Write(Advance(Bson.ObjectId.Length));

    public void Decimal128(Decimal128 value)
    {
        UInt64(value.Low);
        UInt64(value.High);
    }

    /// <summary>Writes a position as an array names its elements.</summary>
    public void Index(int index)
    {
        Utf8Formatter.TryFormat(index, Free(11), out var written);
        length += written;
    }

    /// <summary>Room for at least this many bytes, of which <see cref="Commit"/> keeps the first.</summary>
    public Span<byte> Free(int size)
    {
        if (buffer.Length - length < size) Grow(size);
        return buffer.AsSpan(length);
    }

    public void Commit(int count) => length += count;

    /// <summary>Puts bytes that were written into ascending order.</summary>
    public void Sort(int from, int to) => buffer.AsSpan(from..to).Sort();

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        length = 0;
    }

    private Span<byte> Advance(int size)
    {
        var room = Free(size)[..size];
        length += size;
        return room;
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(length + size), 2 * buffer.Length));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
