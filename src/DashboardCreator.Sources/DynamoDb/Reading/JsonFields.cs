using System.Text.Json;

namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>A JSON value, read as tolerantly as an item: numbers as number or text, anything unexpected is "not told".</summary>
internal readonly struct JsonFields(JsonElement element)
{
    /// <summary>True for an object.</summary>
    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    /// <summary>True for a list.</summary>
    public bool IsList => element.ValueKind == JsonValueKind.Array;

    /// <summary>The value of a property; null when it is absent or null.</summary>
    public JsonFields? this[string name] =>
        IsObject && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? new JsonFields(value) : null;

    /// <summary>The elements of a list; none of anything else.</summary>
    public IEnumerable<JsonFields> Elements() => IsList ? element.EnumerateArray().Select(value => new JsonFields(value)) : [];

    /// <summary>The properties of an object; none of anything else.</summary>
    public IEnumerable<(string Name, JsonFields Value)> Properties() =>
        IsObject ? element.EnumerateObject().Select(property => (property.Name, new JsonFields(property.Value))) : [];

    /// <summary>Trimmed text, or a number as it is written; null when it is empty.</summary>
    public string? Text()
    {
        var text = element.ValueKind switch
        {
            JsonValueKind.String => element.GetString()?.Trim(),
            JsonValueKind.Number => element.GetRawText(),
            _ => null,
        };
        return string.IsNullOrEmpty(text) ? null : text;
    }

    public string? Text(string name) => this[name]?.Text();

    public string? Symbol(string name) => Words.Symbol(Text(name));

    public decimal? Number() => NumberText.Parse(Text());

    public decimal? Number(string name) => this[name]?.Number();

    public int? Whole(string name) => NumberText.Whole(Number(name));

    public DateTimeOffset? Instant(string name) => InstantValue.Parse(Text(name));

    /// <summary>True, false, or their texts.</summary>
    public bool? Flag(string name) => this[name] is { } value ? value.AsFlag() : null;

    private bool? AsFlag() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => bool.TryParse(Text(), out var flag) ? flag : null,
    };
}
