using System.Text;
using DashboardCreator.Sources.Bson;
using Xunit;

namespace DashboardCreator.Sources.Tests.Bson;

public sealed class BsonReaderTests
{
    [Fact]
    public void Read_NestedDocuments_GivesNamesTypesAndOutermostOffsets()
    {
        var bson = BsonDocument.FromJson("""{"a": 1, "nested": {"list": ["x", true]}, "z": null}""");
        var reader = new BsonReader(bson);

        Assert.True(reader.Read());
        Assert.Equal(("a", BsonType.Int32, 4, 1), (Name(reader), reader.Type, reader.Offset, reader.Int32()));
        Assert.True(reader.Read());
        Assert.Equal(("nested", BsonType.Document, 11), (Name(reader), reader.Type, reader.Offset));

        var nested = reader.Document();
        Assert.True(nested.Read());
        var list = nested.Document();
        Assert.True(list.Read());
        Assert.Equal(("0", "x"), (Name(list), Encoding.UTF8.GetString(list.Text())));
        Assert.Equal(bson.AsSpan().IndexOf("\u00020\0"u8), list.Offset);
        Assert.True(list.Read());
        Assert.True(list.Boolean());
        Assert.False(list.Read());
        Assert.False(nested.Read());

        Assert.True(reader.Read());
        Assert.Equal(("z", BsonType.Null, 0), (Name(reader), reader.Type, reader.Value.Length));
        Assert.False(reader.Read());
        Assert.False(reader.Read());
        Assert.Equal((BsonType.None, 0), (reader.Type, reader.Name.Length));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(300)]
    public void Read_NamesOfAnyLength_AreComplete(int length)
    {
        var name = new string('n', length);
        var reader = new BsonReader(BsonDocument.FromJson($$"""{"{{name}}": 7}"""));

        Assert.True(reader.Read());
        Assert.Equal(name, Name(reader));
        Assert.Equal(7, reader.Int32());
    }

    [Fact]
    public void Read_DuplicateNames_ReturnsBothInOrderSoThatTheLastWins()
    {
        var reader = new BsonReader(BsonDocument.FromJson("""{"price": 1, "other": 0, "price": 2}"""));
        double? price = null;
        while (reader.Read())
        {
            if (reader.Name.SequenceEqual("price"u8)) price = reader.Number();
        }

        Assert.Equal(2, price);
    }

    [Fact]
    public void Value_OfAnotherType_IsABrokenDocumentAtThatElement()
    {
        var bson = BsonDocument.FromJson("""{"a": 1, "b": "text"}""");

        var refusal = Assert.Throws<BsonException>(() =>
        {
            var reader = new BsonReader(bson);
            reader.Read();
            reader.Read();
            return reader.Int32();
        });

        Assert.Equal(11, refusal.Offset);
        Assert.DoesNotContain("text", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_NestedToTheLimit_IsReadAndOneMoreIsRefused()
    {
        BsonValidator.Validate(Nested(BsonReader.MaxDepth));

        Assert.Throws<BsonException>(() => BsonValidator.Validate(Nested(BsonReader.MaxDepth + 1)));
    }

    [Fact]
    public void Constructor_DocumentOfTheGreatestLength_IsAcceptedAndOneByteMoreIsRefused()
    {
        BsonValidator.Validate(WithBinary(BsonReader.MaxDocumentLength));

        Assert.Throws<BsonException>(() => BsonValidator.Validate(WithBinary(BsonReader.MaxDocumentLength + 1)));
    }

    [Fact]
    public void Read_NumbersDatesAndSkippedFields_AllocatesNothing()
    {
        var bson = BsonDocument.FromJson("""
            {"a": 1, "b": 2.5, "c": {"$numberDecimal": "1.25"}, "d": {"$date": "2024-02-29T00:00:00Z"},
             "text": "12.5", "skipped": {"x": ["y", {}]}, "e": "2024-01-01"}
            """);
        Sum(bson);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = Sum(bson);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Equal(1 + 2.5 + 1.25 + 12.5, sum, 12);
    }

    private static double Sum(byte[] bson)
    {
        double sum = 0;
        var reader = new BsonReader(bson);
        while (reader.Read())
        {
            if (reader.TryNumber(out var number)) sum += number;
            if (reader.Money() is { } money) sum += (double)money - number;
            if (reader.InstantMilliseconds() is null) sum += 0;
        }

        return sum;
    }

    private static byte[] Nested(int depth)
    {
        byte[] bson = [5, 0, 0, 0, 0];
        for (; depth > 0; depth--) bson = [.. BitConverter.GetBytes(bson.Length + 8), (byte)BsonType.Document, (byte)'a', 0, .. bson, 0];
        return bson;
    }

    private static byte[] WithBinary(int length)
    {
        var bson = new byte[length];
        BitConverter.TryWriteBytes(bson, length);
        bson[4] = (byte)BsonType.Binary;
        BitConverter.TryWriteBytes(bson.AsSpan(6), length - 12);
        return bson;
    }

    private static string Name(BsonReader reader) => Encoding.UTF8.GetString(reader.Name);
}
