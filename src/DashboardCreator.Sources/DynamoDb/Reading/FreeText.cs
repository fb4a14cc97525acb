using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>What a program wrote for people to read: messages and reasons, as far as they may be shown.</summary>
internal static class FreeText
{
    private const int DeepestText = 8;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        [":", "=", "bearer", "private key", "access-key", "access-signature", "akia", "asia", "gh", "sk_", "xox", "eyj"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The text as it is; of one that is JSON, what is left without properties that are called like a credential and without texts that give
    /// one. Null where nothing may be shown.
    /// </summary>
    public static string? Shown(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAny(Signs)) return text;
        if (Parse(text) is not { } json) return Credentials.IsGivenIn(text) ? null : text;
        var whole = json.ToJsonString(Options);
        var shown = Clean(json, depth: 0)?.ToJsonString(Options);
        return shown is null or "{}" or "[]" or "\"\"" ? null : shown == whole ? text : shown;
    }

    private static JsonNode? Parse(string text)
    {
        using var json = text.AsSpan().TrimStart() is ['{' or '[' or '"', ..] ? JsonText.Parse(text) : null;
        return json?.RootElement.ValueKind switch
        {
            JsonValueKind.Object => JsonObject.Create(json.RootElement.Clone()),
            JsonValueKind.Array => JsonArray.Create(json.RootElement.Clone()),
            JsonValueKind.String => JsonValue.Create(json.RootElement.GetString()),
            _ => null,
        };
    }

    private static JsonNode? Clean(JsonNode? node, int depth) => node switch
    {
        JsonObject map => Object(map, depth),
        JsonArray list => new JsonArray([.. list.Select(element => Clean(element, depth))]),
        JsonValue value when value.TryGetValue<string>(out var text) => Text(text, depth),
        _ => node?.DeepClone(),
    };

    private static JsonObject Object(JsonObject map, int depth)
    {
        var shown = new JsonObject();
        foreach (var (name, value) in map.Where(property => !Credentials.IsName(property.Key))) shown[name] = Clean(value, depth);
        return shown;
    }

    /// <summary>A text that is JSON itself is cleaned like the rest; deeper than anybody writes it, it is dropped.</summary>
    private static JsonNode? Text(string text, int depth)
    {
        if (Parse(text) is not { } inner) return Credentials.IsGivenIn(text) ? "" : text;
        return depth < DeepestText ? Clean(inner, depth + 1)?.ToJsonString(Options) : "";
    }
}
