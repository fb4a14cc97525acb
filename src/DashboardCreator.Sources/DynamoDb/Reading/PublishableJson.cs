using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>
/// JSON that may be shown: what it was, less every property whose name could be that of a credential or an account's number, in texts that
/// hold JSON too. Other texts that name a credential and give its value (<c>token=…</c>, the print of a Python dictionary), or hold an address
/// with a user or a private key, are dropped.
/// </summary>
internal static partial class PublishableJson
{
    private const int DeepestText = 8;

    private static readonly string[] Credentials =
    [
        "apikey", "secret", "token", "password", "passwd", "passphrase", "authorization", "credential", "privatekey", "accesskey", "accountnumber",
        "accountid", "pwd", "bearer", "cookie", "webhook",
    ];

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly SearchValues<string> Signs = SearchValues.Create([":", "=", "bearer", "private key"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The value as compact JSON; numbers stay as they were written.</summary>
    public static string Of(JsonElement value) => Of(value, depth: 0);

    /// <summary>A free text as it is; of one that is JSON, what may be shown of it. Null where nothing may be.</summary>
    public static string? OfText(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAny(Signs)) return text;
        using var json = IsJson(text) ? JsonText.Parse(text) : null;
        if (json is null) return Plain(text) is { Length: > 0 } plain ? plain : null;
        var shown = Of(json.RootElement);
        return shown is "{}" or "[]" or "\"\"" ? null : shown == Compact(json.RootElement) ? text : shown;
    }

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

    /// <summary>A text that is JSON itself, also one in quotes of its own, is cleaned like the rest; deeper than anybody writes it, it is dropped.</summary>
    private static string Text(string text, int depth)
    {
        if (!IsJson(text)) return Plain(text);
        using var inner = JsonText.Parse(text);
        if (inner is null) return Plain(text);
        return depth < DeepestText ? Of(inner.RootElement, depth + 1) : "";
    }

    private static bool IsJson(string text) => text.AsSpan().TrimStart() is ['{' or '[' or '"', ..];

    private static string Compact(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) value.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Plain(string text) => GivenCredential().IsMatch(text) ? "" : text;

    private static bool IsCredential(string name)
    {
        var letters = string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return Array.Exists(Credentials, word => letters.Contains(word, StringComparison.Ordinal));
    }

    [GeneratedRegex(
        @"(api[\W_]?key|secret|token|passw(or)?d|passphrase|pwd|authorization|credentials?|(private|access)[\W_]?key|account[\W_]?(number|id))\w*\W{0,3}[:=]"
        + @"|\bbearer\s|://[^/\s]*@|\bprivate key-----",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GivenCredential();
}
