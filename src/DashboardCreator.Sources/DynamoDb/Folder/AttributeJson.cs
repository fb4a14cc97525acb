using System.Text.Json;
using Amazon.DynamoDBv2.Model;

namespace DashboardCreator.Sources.DynamoDb.Folder;

/// <summary>An item as attribute-value JSON, bare or as the only member <c>Item</c> of an object.</summary>
internal static class AttributeJson
{
    /// <summary>A table nests 32 levels deep, each of which is two here.</summary>
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 128 };

    private const int LongestType = 4;

    private static readonly byte[][] Types = [.. new[] { "S", "N", "BOOL", "NULL", "L", "M", "SS", "NS", "B", "BS" }.Select(System.Text.Encoding.ASCII.GetBytes)];

    /// <exception cref="ItemException">The text is no item.</exception>
    public static Dictionary<string, AttributeValue> Read(ReadOnlySpan<byte> text, WantedNames wanted)
    {
        try
        {
            var reader = new Utf8JsonReader(text, Options);
            Expect(ref reader, JsonTokenType.StartObject);
            var isWrapped = IsWrapped(reader, out var inside);
            if (isWrapped) reader = inside;
            var item = ReadItem(ref reader, wanted);
            if (isWrapped) Expect(ref reader, JsonTokenType.EndObject);
            return reader.Read() ? throw Nonsense() : item;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair is an invalid operation of the reader.
            throw Nonsense();
        }
    }

    /// <summary>An item has its keys at least: one with nothing but <c>Item</c> is a wrapper.</summary>
    private static bool IsWrapped(Utf8JsonReader reader, out Utf8JsonReader inside)
    {
        inside = reader;
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("Item"u8)) return false;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
        inside = reader;
        if (!BeginsWithType(reader)) return true;
        reader.Skip();
        return reader.Read() && reader.TokenType == JsonTokenType.EndObject;
    }

    /// <summary>An attribute begins with its type. What begins otherwise is an item, and the line need not be looked through to its end.</summary>
    private static bool BeginsWithType(Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueSpan.Length <= LongestType && !reader.ValueIsEscaped && IsType(reader.ValueSpan);

    private static bool IsType(ReadOnlySpan<byte> name)
    {
        foreach (var type in Types)
        {
            if (name.SequenceEqual(type)) return true;
        }

        return false;
    }

    private static Dictionary<string, AttributeValue> ReadItem(ref Utf8JsonReader reader, WantedNames wanted)
    {
        var item = new Dictionary<string, AttributeValue>(wanted.UsualCount, StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = wanted.Of(ref reader);
            reader.Read();
            if (name is null) reader.Skip();
            else if (ReadValue(ref reader, wanted) is { } value) item[name] = value;
        }

        return item;
    }

    /// <returns>Null for a binary value, which nothing of ours reads.</returns>
    private static AttributeValue? ReadValue(ref Utf8JsonReader reader, WantedNames wanted)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw Nonsense();
        Expect(ref reader, JsonTokenType.PropertyName);
        var value = new AttributeValue();
        if (reader.ValueTextEquals("S"u8)) value.S = Text(ref reader);
        else if (reader.ValueTextEquals("N"u8)) value.N = Number(ref reader);
        else if (reader.ValueTextEquals("BOOL"u8)) value.BOOL = Flag(ref reader);
        else if (reader.ValueTextEquals("NULL"u8)) value.NULL = Flag(ref reader);
        else if (reader.ValueTextEquals("L"u8)) value.L = List(ref reader, wanted);
        else if (reader.ValueTextEquals("M"u8)) value.M = Map(ref reader, wanted);
        else if (reader.ValueTextEquals("SS"u8)) value.SS = Texts(ref reader);
        else if (reader.ValueTextEquals("NS"u8)) value.NS = Texts(ref reader);
        else if (reader.ValueTextEquals("B"u8) || reader.ValueTextEquals("BS"u8)) value = Skipped(ref reader);
        else throw Nonsense();
        Expect(ref reader, JsonTokenType.EndObject);
        return value;
    }

    private static AttributeValue? Skipped(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
        return null;
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String);
        return reader.GetString()!;
    }

    private static string Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
            _ => throw Nonsense(),
        };
    }

    private static bool Flag(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetBoolean();
    }

    private static List<AttributeValue> List(ref Utf8JsonReader reader, WantedNames wanted)
    {
        Expect(ref reader, JsonTokenType.StartArray);
        var list = new List<AttributeValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadValue(ref reader, wanted) is { } value) list.Add(value);
        }

        return list;
    }

    private static Dictionary<string, AttributeValue> Map(ref Utf8JsonReader reader, WantedNames wanted)
    {
        Expect(ref reader, JsonTokenType.StartObject);
        return ReadItem(ref reader, wanted.Inside);
    }

    private static List<string> Texts(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.StartArray);
        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) texts.Add(reader.GetString()!);
        return texts;
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (!reader.Read() || reader.TokenType != token) throw Nonsense();
    }

    private static ItemException Nonsense() => new("is not an item as attribute-value JSON");
}
