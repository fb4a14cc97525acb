using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>What is kept of an item's free texts: as much of them as may be shown. A credential in an error message is not written to the disk.</summary>
internal static class KeptTexts
{
    private const string Pricing = "price_calc";

    private static readonly string[] Names = ["error_msg", "error_code", "error_type", "reason", "halt_reason", "logic", "fv_source", Pricing];

    /// <summary>The item itself where all of it may be kept, else a copy.</summary>
    public static IReadOnlyDictionary<string, AttributeValue> Of(IReadOnlyDictionary<string, AttributeValue> item)
    {
        Dictionary<string, AttributeValue>? copy = null;
        foreach (var name in Names)
        {
            if (!item.TryGetValue(name, out var value)) continue;
            var kept = Of(value);
            if (!ReferenceEquals(kept, value)) (copy ??= new(item, StringComparer.Ordinal))[name] = kept;
        }

        return copy ?? item;
    }

    /// <summary>An empty text is none.</summary>
    private static AttributeValue Of(AttributeValue value)
    {
        if (value.S is { } text) return FreeText.Shown(text) is var shown && shown == text ? value : new AttributeValue { S = shown ?? "" };
        if (value.M is not { Count: > 0 } map) return value;
        var kept = Of(map);
        return ReferenceEquals(kept, map) ? value : new AttributeValue { M = new(kept, StringComparer.Ordinal) };
    }
}
