using System.Text.Json;
using System.Text.Json.Nodes;

namespace DashboardCreator.Sources.Tests.DynamoDb;

/// <summary>An item as attribute-value JSON, to be changed one attribute at a time.</summary>
internal sealed class DraftItem
{
    private readonly SortedDictionary<string, string> attributes;

    public DraftItem(params (string Name, string Text)[] texts)
    {
        attributes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in texts) attributes[name] = Typed("S", JsonValue.Create(text));
    }

    private DraftItem(SortedDictionary<string, string> attributes) => this.attributes = attributes;

    /// <summary>One line.</summary>
    public string Bare => $"{{{string.Join(',', attributes.Select(pair => $"{JsonSerializer.Serialize(pair.Key)}:{pair.Value}"))}}}";

    /// <summary>As a table export writes it.</summary>
    public string Wrapped => $"{{\"Item\":{Bare}}}";

    public static string Text(string text) => Typed("S", JsonValue.Create(text));

    public static string Number(string text) => Typed("N", JsonValue.Create(text));

    public DraftItem S(string name, string text) => With(name, Text(text));

    public DraftItem N(string name, string number) => With(name, Number(number));

    /// <param name="name">The attribute.</param>
    /// <param name="value">As attribute-value JSON.</param>
    public DraftItem With(string name, string value) => new(new SortedDictionary<string, string>(attributes, StringComparer.Ordinal) { [name] = value });

    public DraftItem Without(params string[] names)
    {
        var rest = new SortedDictionary<string, string>(attributes, StringComparer.Ordinal);
        foreach (var name in names) rest.Remove(name);
        return new DraftItem(rest);
    }

    private static string Typed(string type, JsonNode value) => new JsonObject { [type] = value }.ToJsonString();
}
