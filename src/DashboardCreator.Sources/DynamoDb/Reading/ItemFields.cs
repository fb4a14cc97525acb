using Amazon.DynamoDBv2.Model;

namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>
/// The attributes of an item, or of a map in one, read tolerantly: numbers and instants as number or text, lists as list, set or JSON text.
/// Null is "not told", and so is what has no meaning as what it is asked for.
/// </summary>
internal readonly struct ItemFields(IReadOnlyDictionary<string, AttributeValue> attributes)
{
    private static readonly Dictionary<string, AttributeValue> Nothing = [];

    /// <summary>No attribute at all.</summary>
    public static ItemFields Empty => new(Nothing);

    /// <summary>Names of the attributes.</summary>
    public IEnumerable<string> Names => attributes.Keys;

    public bool Has(string name) => attributes.ContainsKey(name);

    /// <summary>Trimmed text; null when it is empty.</summary>
    public string? Text(string name) => Stored(name)?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Text or number as it is stored.</summary>
    public string? Stored(string name) => attributes.TryGetValue(name, out var value) ? value.S ?? value.N : null;

    public string? Symbol(string name) => Words.Symbol(Stored(name));

    public decimal? Number(string name) => NumberText.Parse(Stored(name));

    public int? Whole(string name) => NumberText.Whole(Number(name));

    public DateTimeOffset? Instant(string name) => InstantValue.Parse(Stored(name));

    public DateOnly? Day(string name) => InstantValue.ParseDay(Stored(name));

    /// <summary>True, false, their texts, 1 or 0.</summary>
    public bool? Flag(string name)
    {
        if (!attributes.TryGetValue(name, out var value)) return null;
        if (value.BOOL is { } flag) return flag;
        return value.S is { } text && bool.TryParse(text, out var written) ? written : Number(name) switch { 1 => true, 0 => false, _ => null };
    }

    /// <summary>A map; null for anything else.</summary>
    public ItemFields? Map(string name) => attributes.TryGetValue(name, out var value) && value.M is { } map ? new ItemFields(map) : null;

    /// <summary>True for a list, empty or not.</summary>
    public bool IsList(string name) => attributes.TryGetValue(name, out var value) && value.L is not null;

    /// <summary>The maps of a list; what else is in it is passed over.</summary>
    public IEnumerable<ItemFields> Maps(string name) =>
        attributes.TryGetValue(name, out var value) && value.L is { } list
            ? list.Where(element => element.M is not null).Select(element => new ItemFields(element.M))
            : [];

    /// <summary>The texts of a list, a set or a JSON list, each trimmed; empty ones are passed over.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        if (!attributes.TryGetValue(name, out var value)) return [];
        var texts = value.L?.Select(element => element.S) ?? value.SS ?? OfJson(value.S);
        return [.. texts.Select(text => text?.Trim()).OfType<string>().Where(text => text.Length > 0)];
    }

    private static IEnumerable<string?> OfJson(string? text)
    {
        using var json = JsonText.Parse(text);
        return json is null ? [] : [.. new JsonFields(json.RootElement).Elements().Select(element => element.Text())];
    }
}
