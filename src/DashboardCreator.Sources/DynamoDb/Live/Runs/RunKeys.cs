using DashboardCreator.Sources.DynamoDb.Mapping;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Runs;

/// <summary>What sessions and plans say of the run they belong to.</summary>
internal static class RunKeys
{
    public const string RunIndex = "GSI1-CorrelationIndex";
    public const string RunPrefix = "CORR#";
    public const string RunKey = "GSI1PK";

    /// <summary>Ids under which items of the run may be kept: a session's own id is usually the run's, too.</summary>
    public static IEnumerable<string> Ids(ItemFields item)
    {
        string?[] ids =
        [
            item.Text("correlation_id") ?? Words.Behind(RunPrefix, item.Text(RunKey)),
            item.Text("session_id") ?? Words.Behind(SessionItem.KeyPrefix, item.Text(ItemKeys.Partition)),
        ];
        return ids.OfType<string>().Distinct();
    }

    /// <summary>When the item was written; null when it does not say.</summary>
    public static DateTimeOffset? At(ItemFields item) =>
        item.Instant(SessionItem.CreatedAt) ?? item.Instant("completed_at") ?? item.Instant("plan_timestamp");
}
