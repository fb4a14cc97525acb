using Amazon.DynamoDBv2.Model;

namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>What an item is called in a warning: its key, the same for a file and a server. Keys of a form that nobody documented are not repeated.</summary>
internal static class ItemName
{
    private static readonly string[] Ids = ["TRADE#", "LOT#", "SIGNAL#", "STRATEGY#", "SESSION#", "PLAN#", "HEDGE#"];

    // These are made of the account's number.
    private static readonly string[] OfAccounts = ["ACCOUNT#", "POSITIONS#", "PNL#", "LATEST#"];

    private const int LongestLog = 160;

    private static readonly string[] Sorts = ["STRATEGY#", "TRADE#", "SNAPSHOT#", "DATE#"];

    // The sort keys of the market maker's logs, which hold an instant at one end.
    private static readonly string[] Logs = ["timestamp#order_id", "decision_id#event_ts"];

    /// <summary>One line of <see cref="ItemRead.Faults"/>.</summary>
    public static string Fault(string table, IReadOnlyDictionary<string, AttributeValue> item, ItemException exception) => $"{table}, {Of(item)}: {exception.Message}";

    private static string Of(IReadOnlyDictionary<string, AttributeValue> item)
    {
        var (partition, sort) = (Text(item, "PK"), Text(item, "SK"));
        var account = Array.Find(OfAccounts, prefix => Begins(partition, prefix));
        var name = account is null ? Array.Exists(Ids, prefix => Begins(partition, prefix)) ? partition : null : account + "…";
        return name is null ? OfLog(item) ?? "an item"
            : Array.Exists(Sorts, prefix => Begins(sort, prefix)) ? $"{name} {sort}"
            : name;
    }

    private static string? OfLog(IReadOnlyDictionary<string, AttributeValue> item) =>
        Logs.Select(log => Text(item, log)).FirstOrDefault(key => key is { Length: <= LongestLog } && HoldsInstant(key) && key.All(IsOfKey) && !Credentials.IsGivenIn(key));

    private static bool HoldsInstant(string key) =>
        InstantValue.Parse(key.AsSpan(0, Math.Max(key.IndexOf('#'), 0))) is not null || InstantValue.Parse(key.AsSpan(key.LastIndexOf('#') + 1)) is not null;

    private static bool IsOfKey(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or ':' or '+' or '#';

    private static bool Begins(string? text, string prefix) => text?.StartsWith(prefix, StringComparison.Ordinal) == true;

    private static string? Text(IReadOnlyDictionary<string, AttributeValue> item, string name) => item.TryGetValue(name, out var value) ? value.S : null;
}
