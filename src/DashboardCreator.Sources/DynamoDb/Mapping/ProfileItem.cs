using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>An item <c>STRATEGY_METADATA</c>: what a strategy is called and what it trades.</summary>
internal static class ProfileItem
{
    public const string WrittenAt = "synced_at";

    public static IReadOnlyList<string> Fields { get; } =
        ["strategy_name", "display_name", "source_url", "filename", "assets", "frontrunners", "date_updated", WrittenAt];

    /// <exception cref="ItemException">It has no name.</exception>
    public static StrategyProfile Read(ItemFields item) => new(
        item.Text("strategy_name") ?? Words.Behind("STRATEGY#", item.Text(ItemKeys.Partition)) ?? throw new ItemException("the strategy has no name"),
        item.Text("display_name"),
        item.Text("source_url"),
        item.Text("filename"),
        Symbols(item, "assets"),
        Symbols(item, "frontrunners"),
        item.Day("date_updated"));

    private static IReadOnlyList<string> Symbols(ItemFields item, string name) =>
        [.. item.Texts(name).Select(Words.Symbol).OfType<string>().Distinct()];
}
