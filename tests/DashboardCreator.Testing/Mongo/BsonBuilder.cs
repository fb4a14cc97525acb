using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace DashboardCreator.Testing.Mongo;

/// <summary>Puts a BSON document together, element by element. It shares nothing with the reader it is used to test.</summary>
public sealed class BsonBuilder
{
    private readonly ArrayBufferWriter<byte> elements = new();

    public static byte[] Empty => new BsonBuilder().Build();

    public BsonBuilder Add(string name, double value) => Element(0x01, name, Bytes(BitConverter.DoubleToInt64Bits(value)));

    public BsonBuilder Add(string name, string value) => Element(0x02, name, [.. Bytes(Encoding.UTF8.GetByteCount(value) + 1), .. CString(value)]);

    public BsonBuilder Add(string name, bool value) => Element(0x08, name, [value ? (byte)1 : (byte)0]);

    public BsonBuilder Add(string name, int value) => Element(0x10, name, Bytes(value));

    public BsonBuilder Add(string name, long value) => Element(0x12, name, Bytes(value));

    public BsonBuilder Add(string name, BsonBuilder document) => Element(0x03, name, document.Build());

    public BsonBuilder AddArray(string name, IEnumerable<byte[]> documents)
    {
        var array = new BsonBuilder();
        var index = 0;
        foreach (var document in documents) array.Element(0x03, index++.ToString(), document);
        return Element(0x04, name, array.Build());
    }

    public BsonBuilder AddArray(string name, params IEnumerable<string> texts)
    {
        var array = new BsonBuilder();
        var index = 0;
        foreach (var text in texts) array.Add(index++.ToString(), text);
        return Element(0x04, name, array.Build());
    }

    /// <summary>An element of any type, the ones that do not exist included.</summary>
    public BsonBuilder Element(byte type, string name, ReadOnlySpan<byte> value)
    {
        elements.Write([type, .. CString(name)]);
        elements.Write(value);
        return this;
    }

    public byte[] Build() => [.. Bytes(elements.WrittenCount + 5), .. elements.WrittenSpan, 0];

    private static byte[] CString(string text) => [.. Encoding.UTF8.GetBytes(text), 0];

    private static byte[] Bytes(int value)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Bytes(long value)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        return bytes;
    }
}
