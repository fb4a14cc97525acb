using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>The item of what one strategy of a session answered.</summary>
internal static class PartialItem
{
    public const string SortPrefix = "STRATEGY#";
    public const string File = "dsl_file";
    public const string Portfolio = "consolidated_portfolio";
    public const string Freshness = "data_freshness";

    public static IReadOnlyList<string> Fields { get; } = [File, "allocation", "completed_at", "signal_count", Portfolio, Freshness];

    /// <exception cref="ItemException">It names no strategy.</exception>
    public static RunPartial Read(ItemFields item)
    {
        using var portfolio = JsonText.Parse(item.Stored(Portfolio));
        using var freshness = JsonText.Parse(item.Stored(Freshness));
        var fresh = freshness is null ? default : new JsonFields(freshness.RootElement);
        return new RunPartial
        {
            File = item.Text(File) ?? Words.Behind(SortPrefix, item.Text(ItemKeys.Sort)) ?? throw new ItemException("the answer names no strategy"),
            Allocation = item.Number("allocation"),
            CompletedAt = item.Instant("completed_at"),
            SignalCount = item.Whole("signal_count"),
            Targets = portfolio is null ? null : WeightList.Of(new JsonFields(portfolio.RootElement)),
            LatestTimestamp = fresh.Instant("latest_timestamp"),
            AgeDays = (double?)fresh.Number("age_days"),
            GateStatus = fresh.Text("gate_status"),
        };
    }
}
