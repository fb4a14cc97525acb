using System.Text;
using System.Text.Json;
using DashboardCreator.Sources.Mongo.Options;

namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>JSON that is kept as text inside an attribute.</summary>
/// <remarks>Python also writes NaN and Infinity, which JSON has no words for; they are taken for null.</remarks>
internal static class JsonText
{
    /// <returns>Null when it is not JSON, or holds text that is none.</returns>
    public static JsonDocument? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var utf8 = Encoding.UTF8.GetBytes(text);
        return ParsePlain(utf8) ?? (EmbeddedJson.WithoutNaN(utf8) is { } plain ? ParsePlain(plain) : null);
    }

    /// <summary>True for the text of an object.</summary>
    public static bool IsObject(string? text)
    {
        using var document = Parse(text);
        return document?.RootElement.ValueKind == JsonValueKind.Object;
    }

    private static JsonDocument? ParsePlain(byte[] utf8)
    {
        try
        {
            if (utf8.AsSpan().IndexOf("\\ud"u8) >= 0 || utf8.AsSpan().IndexOf("\\uD"u8) >= 0) Unescape(utf8);
            return JsonDocument.Parse(utf8);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Half a surrogate pair is noticed only when a text is asked for.</summary>
    private static void Unescape(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) reader.GetString();
        }
    }
}
