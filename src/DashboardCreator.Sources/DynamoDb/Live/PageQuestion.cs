using Amazon.DynamoDBv2.Model;

namespace DashboardCreator.Sources.DynamoDb.Live;

/// <summary>A query in the words of the server: every attribute has a placeholder, as many names are reserved words.</summary>
internal sealed class PageQuestion
{
    /// <summary>No text sorts after it: the last code point, as DynamoDB compares the bytes of UTF-8.</summary>
    public const string Last = "\U0010FFFF";

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AttributeValue> values = new(StringComparer.Ordinal);

    public PageQuestion(ItemQuery query)
    {
        Query = query;
        Condition = query.Partition is { } partition ? KeyCondition(partition) : null;
        Projection = query.Fields is { Count: > 0 } fields ? string.Join(", ", fields.Distinct(StringComparer.Ordinal).Select(Name)) : null;
    }

    public ItemQuery Query { get; }

    /// <summary>True for the latest sort keys first.</summary>
    public bool IsDescending { get; init; }

    /// <summary>Most items to look at in one page; null for as many as a page holds.</summary>
    public int? Limit { get; init; }

    /// <summary>The key condition; null for a whole table.</summary>
    public string? Condition { get; }

    /// <summary>The attributes wanted; null for all.</summary>
    public string? Projection { get; }

    /// <summary>Attributes by placeholder; null when there are none, as an empty list is refused.</summary>
    public Dictionary<string, string>? Names => names.Count > 0 ? names : null;

    /// <summary>Values by placeholder.</summary>
    public Dictionary<string, AttributeValue>? Values => values.Count > 0 ? values : null;

    private string KeyCondition(ItemPartition partition)
    {
        var key = $"{Name(partition.KeyName)} = {Value(partition.Key)}";
        if (partition.SortName is not { } sort) return key;
        return (partition.Prefix, partition.From) switch
        {
            (null, null) => key,
            ({ } prefix, null) => $"{key} AND begins_with({Name(sort)}, {Value(prefix)})",
            (null, { } from) when partition.Until is { } until => $"{key} AND {Name(sort)} BETWEEN {Value(from)} AND {Value(until)}",
            (null, { } from) => $"{key} AND {Name(sort)} >= {Value(from)}",
            ({ } prefix, { } from) => $"{key} AND {Name(sort)} BETWEEN {Value(Later(prefix, from))} AND {Value(prefix + Last)}",
        };
    }

    private static string Later(string prefix, string from) => string.CompareOrdinal(from, prefix) > 0 ? from : prefix;

    private string Name(string attribute)
    {
        foreach (var (known, name) in names)
        {
            if (name == attribute) return known;
        }

        var placeholder = $"#n{names.Count}";
        names.Add(placeholder, attribute);
        return placeholder;
    }

    private string Value(string text)
    {
        var placeholder = $":v{values.Count}";
        values.Add(placeholder, new AttributeValue { S = text });
        return placeholder;
    }
}
