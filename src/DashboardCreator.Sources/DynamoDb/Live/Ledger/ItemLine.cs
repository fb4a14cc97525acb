using System.Buffers;
using System.Text.Json;
using Amazon.DynamoDBv2.Model;

namespace DashboardCreator.Sources.DynamoDb.Live.Ledger;

/// <summary>Writes items as attribute-value JSON, one per line. The same item gives the same bytes, in whatever order the server sends its attributes.</summary>
internal static class ItemLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line with its line feed.</summary>
    public static byte[] Of(IReadOnlyDictionary<string, AttributeValue> item)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Options)) Write(writer, item);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, AttributeValue> item)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in item.OrderBy(attribute => attribute.Key, StringComparer.Ordinal))
        {
            // Nothing of ours reads binary values.
            if (value.B is not null || value.BS is { Count: > 0 }) continue;
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, AttributeValue value)
    {
        writer.WriteStartObject();
        if (value.S is not null) writer.WriteString("S", value.S);
        else if (value.N is not null) writer.WriteString("N", value.N);
        else if (value.BOOL is { } flag) writer.WriteBoolean("BOOL", flag);
        else if (value.M is not null) WriteMap(writer, value.M);
        else if (value.SS is { Count: > 0 }) WriteTexts(writer, "SS", value.SS);
        else if (value.NS is { Count: > 0 }) WriteTexts(writer, "NS", value.NS);
        else if (value.L is not null) WriteList(writer, value.L);
        else writer.WriteBoolean("NULL", true);
        writer.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter writer, Dictionary<string, AttributeValue> map)
    {
        writer.WritePropertyName("M");
        Write(writer, map);
    }

    private static void WriteList(Utf8JsonWriter writer, List<AttributeValue> list)
    {
        writer.WriteStartArray("L");
        foreach (var element in list.Where(element => element.B is null && element.BS is not { Count: > 0 })) Write(writer, element);
        writer.WriteEndArray();
    }

    /// <summary>Sets have no order.</summary>
    private static void WriteTexts(Utf8JsonWriter writer, string kind, List<string> texts)
    {
        writer.WriteStartArray(kind);
        foreach (var text in texts.Order(StringComparer.Ordinal)) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
