namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>What a stored JSON value must look like to be shown.</summary>
internal abstract record JsonShape
{
    /// <summary>A text, a number, true, false or null.</summary>
    public static JsonShape Word { get; } = new ScalarShape(NumbersOnly: false);

    /// <summary>A number, the text of one, or a word for none.</summary>
    public static JsonShape Number { get; } = new ScalarShape(NumbersOnly: true);

    public static JsonShape ListOf(JsonShape element) => new ListShape(element);

    /// <summary>An object of named fields.</summary>
    public static JsonShape Fields(IReadOnlyDictionary<string, JsonShape> fields) => new ObjectShape(fields.GetValueOrDefault);

    /// <summary>An object whose names are data.</summary>
    public static JsonShape Map(Func<string, bool> isKey, JsonShape value) => new ObjectShape(name => isKey(name) ? value : null);
}

internal sealed record ScalarShape(bool NumbersOnly) : JsonShape;

internal sealed record ListShape(JsonShape Element) : JsonShape;

/// <param name="ShapeOf">The shape of the property with a name; null for one that is not shown.</param>
internal sealed record ObjectShape(Func<string, JsonShape?> ShapeOf) : JsonShape;
