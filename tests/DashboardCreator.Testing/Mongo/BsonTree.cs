using System.Buffers.Binary;
using System.Text;

namespace DashboardCreator.Testing.Mongo;

/// <summary>
/// A BSON document as names and values: what a driver sends in its commands, and what tests look up. Documents become trees,
/// arrays become lists; types that commands do not use are refused.
/// </summary>
public sealed class BsonTree
{
    private readonly Dictionary<string, object?> values = [];
    private readonly List<string> names = [];

    private BsonTree()
    {
    }

    public IReadOnlyList<string> Names => names;

    public object? this[string name] => values.GetValueOrDefault(name);

    public string Text(string name) => (string)values[name]!;

    public long Number(string name) => Convert.ToInt64(values[name]);

    public BsonTree Tree(string name) => (BsonTree)values[name]!;

    public IReadOnlyList<object?> List(string name) => (IReadOnlyList<object?>)values[name]!;

    /// <exception cref="NotSupportedException">A type that commands do not use.</exception>
    public static BsonTree Parse(ReadOnlySpan<byte> document)
    {
        var tree = new BsonTree();
        var rest = document[sizeof(int)..BinaryPrimitives.ReadInt32LittleEndian(document)];
        while (rest[0] != 0)
        {
            var type = rest[0];
            var end = 1 + rest[1..].IndexOf((byte)0);
            var name = Encoding.UTF8.GetString(rest[1..end]);
            rest = rest[(end + 1)..];
            tree.names.Add(name);
            tree.values[name] = Value(type, rest, out var size);
            rest = rest[size..];
        }

        return tree;
    }

    private static object? Value(byte type, ReadOnlySpan<byte> bytes, out int size)
    {
        size = type switch
        {
            0x03 or 0x04 => Length(bytes),
            0x02 => sizeof(int) + Length(bytes),
            0x05 => sizeof(int) + 1 + Length(bytes),
            0x07 => 12,
            0x08 => 1,
            0x0A => 0,
            0x10 => sizeof(int),
            0x01 or 0x09 or 0x11 or 0x12 => sizeof(long),
            _ => throw new NotSupportedException($"BSON type {type:x2} in a command"),
        };
        var value = bytes[..size];
        return type switch
        {
            0x01 => BinaryPrimitives.ReadDoubleLittleEndian(value),
            0x02 => Encoding.UTF8.GetString(value[sizeof(int)..^1]),
            0x03 => Parse(value),
            0x04 => Parse(value).values.Values.ToList(),
            0x08 => value[0] != 0,
            0x0A => null,
            0x10 => Length(value),
            0x09 or 0x11 or 0x12 => BinaryPrimitives.ReadInt64LittleEndian(value),
            _ => value.ToArray(),
        };
    }

    private static int Length(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32LittleEndian(bytes);
}
