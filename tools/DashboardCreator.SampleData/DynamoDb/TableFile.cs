using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.DynamoDb;

internal static class TableFile
{
    /// <summary>A table of the rebalancing system.</summary>
    public static SampleFile Of(string resource, IEnumerable<Item> items) => Named("alchemiser-prod-" + resource, items);

    /// <summary>A table as a scan reads it: partitions in no order, the items of one by their sort key.</summary>
    public static SampleFile Named(string table, IEnumerable<Item> items) => SampleFile.Lines(
        $"dynamodb/{table}.json",
        items.OrderBy(item => SplitMix.Seed(item.Partition)).ThenBy(item => item.Sort, StringComparer.Ordinal).Select(item => item.ToString()));
}
