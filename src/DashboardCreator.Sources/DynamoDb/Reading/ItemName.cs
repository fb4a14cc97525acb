using Amazon.DynamoDBv2.Model;

namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>What an item is called in a warning: its key, the same for a file and a server. Keys of a form that nobody documented are not repeated.</summary>
internal static class ItemName
{
    private static readonly string[] Ids = ["TRADE#", "LOT#", "SIGNAL#", "STRATEGY#", "SESSION#", "PLAN#", "HEDGE#"];

    // These are made of the account's number.
    private static readonly string[] OfAccounts = ["ACCOUNT#", "POSITIONS#", "PNL#", "LATEST#"];

    private static readonly string[] Sorts = ["STRATEGY#", "TRADE#", "SNAPSHOT#", "DATE#"];

    /// <summary>One line of <see cref="ItemRead.Faults"/>.</summary>
    public static string Fault(string table, IReadOnlyDictionary<string, AttributeValue> item, ItemException exception) => $"{table}, {Of(item)}: {exception.Message}";

    private static string Of(IReadOnlyDictionary<string, AttributeValue> item)
    {
        var (partition, sort) = (Text(item, "PK"), Text(item, "SK"));
        var account = Array.Find(OfAccounts, prefix => Begins(partition, prefix));
        var name = account is null ? Array.Exists(Ids, prefix => Begins(partition, prefix)) ? partition : null : account + "…";
        return name is null ? "an item"
            : Array.Exists(Sorts, prefix => Begins(sort, prefix)) ? $"{name} {sort}"
            : name;
    }

    private static bool Begins(string? text, string prefix) => text?.StartsWith(prefix, StringComparison.Ordinal) == true;

    private static string? Text(IReadOnlyDictionary<string, AttributeValue> item, string name) => item.TryGetValue(name, out var value) ? value.S : null;
}
