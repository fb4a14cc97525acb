using Amazon.DynamoDBv2.Model;

namespace DashboardCreator.Sources.DynamoDb.Folder;

/// <summary>What a server does with keys, done with the attributes of each item: items without the key are in no such partition.</summary>
internal static class PartitionFilter
{
    public static bool Selects(ItemPartition? partition, IReadOnlyDictionary<string, AttributeValue> item)
    {
        if (partition is null) return true;
        if (Key(item, partition.KeyName) != partition.Key) return false;
        if (partition.SortName is not { } sortName) return true;
        return Key(item, sortName) is { } sort
            && (partition.Prefix is not { } prefix || sort.StartsWith(prefix, StringComparison.Ordinal))
            && (partition.From is not { } from || string.CompareOrdinal(sort, from) >= 0)
            && (partition.Until is not { } until || string.CompareOrdinal(sort, until) <= 0);
    }

    private static string? Key(IReadOnlyDictionary<string, AttributeValue> item, string name) =>
        item.TryGetValue(name, out var value) ? value.S : null;
}
