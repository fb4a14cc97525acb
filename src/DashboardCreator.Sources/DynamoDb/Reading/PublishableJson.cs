using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>
/// JSON that may be shown: of what is stored, the fields that are known and have the kind of value they should have. Everything else is left
/// out, whatever it is called; how often that happened is the last field, <c>_dropped</c>.
/// </summary>
internal sealed class PublishableJson
{
    private const string Count = "_dropped";
    private const int DeepestText = 8;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Nothing = ["", "none", "null", "nan"];

    private int dropped;

    private PublishableJson()
    {
    }

    /// <summary>The value as compact JSON; numbers stay as they were written.</summary>
    public static string Of(JsonElement value, JsonShape shape)
    {
        var reading = new PublishableJson();
        var shown = reading.Take(value, shape, depth: 0, out var node) && node is JsonObject known ? known : [];
        var count = node is JsonObject ? reading.dropped : 1;
        if (count > 0) shown[Count] = count;
        return shown.ToJsonString(Options);
    }

    /// <returns>False when the value is none of the shape: it is counted and not shown.</returns>
    private bool Take(JsonElement value, JsonShape shape, int depth, out JsonNode? node)
    {
        node = null;
        if (value.ValueKind == JsonValueKind.Null) return true;
        node = shape switch
        {
            ScalarShape scalar when IsShown(value, scalar) => JsonValue.Create(value),
            ListShape list when value.ValueKind == JsonValueKind.Array => List(value, list, depth),
            ObjectShape known when value.ValueKind == JsonValueKind.Object => Object(value, known, depth),
            not ScalarShape when value.ValueKind == JsonValueKind.String => Inside(value.GetString(), shape, depth),
            _ => null,
        };
        if (node is null) dropped++;
        return node is not null;
    }

    private JsonArray List(JsonElement value, ListShape list, int depth)
    {
        var shown = new JsonArray();
        foreach (var element in value.EnumerateArray())
        {
            if (Take(element, list.Element, depth, out var node)) shown.Add(node);
        }

        return shown;
    }

    private JsonObject Object(JsonElement value, ObjectShape known, int depth)
    {
        var shown = new JsonObject();
        foreach (var property in value.EnumerateObject())
        {
            if (known.ShapeOf(property.Name) is not { } shape) dropped++;
            else if (Take(property.Value, shape, depth, out var node)) shown[property.Name] = node;
        }

        return shown;
    }

    /// <summary>A list or an object that is kept as text stays text.</summary>
    private JsonValue? Inside(string? text, JsonShape shape, int depth)
    {
        using var inner = depth < DeepestText ? JsonText.Parse(text) : null;
        if (inner is null) return null;
        var before = dropped;
        if (Take(inner.RootElement, shape, depth + 1, out var node)) return JsonValue.Create(node is null ? "null" : node.ToJsonString(Options));
        dropped = before; // whoever asked counts it
        return null;
    }

    private static bool IsShown(JsonElement value, ScalarShape shape) => value.ValueKind switch
    {
        JsonValueKind.Number => true,
        JsonValueKind.True or JsonValueKind.False => !shape.NumbersOnly,
        JsonValueKind.String => shape.NumbersOnly ? IsNumber(value.GetString()!) : !Credentials.MayBeIn(value.GetString()!),
        _ => false,
    };

    private static bool IsNumber(string text) => NumberText.Parse(text) is not null || Nothing.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);
}
