using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Benchmarks.Dumps;

/// <summary>Writes named elements, one document after another, without allocating.</summary>
internal sealed class ElementWriter : IDisposable
{
    private readonly BsonWriter bson = new();
    private readonly Stack<int> open = new();

    public ReadOnlySpan<byte> Written => bson.Written;

    public void Begin()
    {
        bson.Reset();
        open.Push(bson.Start());
    }

    public void End()
    {
        bson.Terminator();
        bson.End(open.Pop());
    }

    public void BeginDocument(ReadOnlySpan<byte> name)
    {
        Name(BsonType.Document, name);
        open.Push(bson.Start());
    }

    public void BeginArray(ReadOnlySpan<byte> name)
    {
        Name(BsonType.Array, name);
        open.Push(bson.Start());
    }

    public void Text(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Name(BsonType.String, name);
        bson.Int32(value.Length + 1);
        bson.Bytes(value);
        bson.Terminator();
    }

    public void Int32(ReadOnlySpan<byte> name, int value)
    {
        Name(BsonType.Int32, name);
        bson.Int32(value);
    }

    public void Number(ReadOnlySpan<byte> name, double value)
    {
        Name(BsonType.Double, name);
        bson.Double(value);
    }

    public void Date(ReadOnlySpan<byte> name, long milliseconds)
    {
        Name(BsonType.DateTime, name);
        bson.Int64(milliseconds);
    }

    public void Id(ReadOnlySpan<byte> name, ObjectId value)
    {
        Name(BsonType.ObjectId, name);
        bson.ObjectId(value);
    }

    public void Flag(ReadOnlySpan<byte> name, bool value)
    {
        Name(BsonType.Boolean, name);
        bson.Byte(value ? (byte)1 : (byte)0);
    }

    public void Null(ReadOnlySpan<byte> name) => Name(BsonType.Null, name);

    public void Dispose() => bson.Dispose();

    private void Name(BsonType type, ReadOnlySpan<byte> name)
    {
        bson.Byte((byte)type);
        bson.Bytes(name);
        bson.Terminator();
    }
}
