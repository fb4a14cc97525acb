using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>The item of a session itself.</summary>
internal static class SessionItem
{
    public const string KeyPrefix = "SESSION#";
    public const string Merged = "merged_signal";
    public const string CreatedAt = "created_at";

    private const string Configurations = "strategy_configs";

    public static IReadOnlyList<string> Fields { get; } =
    [
        "session_id", "correlation_id", "total_strategies", "completed_strategies", "status", CreatedAt, "timeout_at", Configurations, Merged,
    ];

    /// <summary>The id that the item or its key names.</summary>
    /// <exception cref="ItemException">Neither does.</exception>
    public static string IdOf(ItemFields item) =>
        Words.Behind(KeyPrefix, item.Text(ItemKeys.Partition)) ?? item.Text("session_id") ?? throw new ItemException("the session has no id");

    public static RunSession Read(ItemFields item)
    {
        using var merged = JsonText.Parse(item.Stored(Merged));
        var signal = merged is null ? default(JsonFields?) : new JsonFields(merged.RootElement);
        return new RunSession
        {
            Id = item.Text("session_id") ?? IdOf(item),
            CorrelationId = item.Text("correlation_id"),
            Status = item.Text("status"),
            CreatedAt = item.Instant(CreatedAt),
            TimeoutAt = item.Instant("timeout_at"),
            TotalStrategies = item.Whole("total_strategies"),
            CompletedStrategies = item.Whole("completed_strategies"),
            Strategies = [.. item.Maps(Configurations).Select(Configuration).OfType<RunStrategy>().DistinctBy(strategy => strategy.File)],
            Merged = signal is { IsObject: true } known
                ? new MergedSignal(WeightList.Of(known), known.Flag("is_partial"), known.Instant("timestamp"))
                : null,
            MergedJson = merged is null ? null : PublishableJson.Of(merged.RootElement, RunShapes.Signal),
        };
    }

    private static RunStrategy? Configuration(ItemFields strategy) =>
        strategy.Text(PartialItem.File) is { } file ? new RunStrategy(file, strategy.Number("allocation")) : null;
}
