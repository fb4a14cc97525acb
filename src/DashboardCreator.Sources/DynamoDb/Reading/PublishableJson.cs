using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>
/// JSON that may be shown: what it was, less every property whose name could be that of a credential or an account's number, in texts that
/// hold JSON too.
/// </summary>
internal static class PublishableJson
{
    private const int DeepestText = 8;

    private static readonly string[] Credentials =
    [
        "apikey", "secret", "token", "password", "passwd", "passphrase", "authorization", "credential", "privatekey", "accesskey", "accountnumber",
        "accountid",
    ];

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value as compact JSON; numbers stay as they were written.</summary>
    public static string Of(JsonElement value) => Of(value, depth: 0);

    private static string Of(JsonElement value, int depth)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) Write(writer, value, depth);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(writer, value, depth);
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var element in value.EnumerateArray()) Write(writer, element, depth);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(Text(value.GetString()!, depth));
                break;
            default:
                writer.WriteRawValue(value.GetRawText());
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, JsonElement value, int depth)
    {
        writer.WriteStartObject();
        foreach (var property in value.EnumerateObject().Where(property => !IsCredential(property.Name)))
        {
            writer.WritePropertyName(property.Name);
            Write(writer, property.Value, depth);
        }

        writer.WriteEndObject();
    }

    /// <summary>A text that is JSON itself is cleaned like the rest; deeper than anybody writes it, it is dropped.</summary>
    private static string Text(string text, int depth)
    {
        if (text.AsSpan().TrimStart() is not ['{' or '[', ..]) return text;
        using var inner = JsonText.Parse(text);
        if (inner is null) return text;
        return depth < DeepestText ? Of(inner.RootElement, depth + 1) : "";
    }

    private static bool IsCredential(string name)
    {
        var letters = string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return Array.Exists(Credentials, word => letters.Contains(word, StringComparison.Ordinal));
    }
}
