namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>Items that a table throws away when their time is over, which it does days late.</summary>
internal static class TimeToLive
{
    /// <summary>The names under which tables keep the end.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["TTL", "ttl", "ExpiresAt", "expires_at"];

    /// <summary>True for an item whose end is at or before this instant; one without an end never expires.</summary>
    public static bool IsOver(ItemFields item, DateTimeOffset asOf) => EndOf(item) <= asOf;

    /// <summary>The earliest end that an item names; null for one without.</summary>
    public static DateTimeOffset? EndOf(ItemFields item)
    {
        DateTimeOffset? end = null;
        foreach (var field in Fields)
        {
            if (item.Instant(field) is { } named && !(named >= end)) end = named;
        }

        return end;
    }
}
