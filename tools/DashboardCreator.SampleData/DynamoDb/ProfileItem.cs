using DashboardCreator.SampleData.Runs;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>What is stored of a strategy; of the last one, not where it is described.</summary>
internal static class ProfileItem
{
    public static Item Of(RunStrategy strategy, int n) => new Item("STRATEGY#" + strategy.Name, "METADATA")
        .S("EntityType", "STRATEGY_METADATA")
        .S("strategy_name", strategy.Name).S("display_name", strategy.Title)
        .When(n < 3, item => item.S("source_url", "https://example.invalid/strategies/" + strategy.Name))
        .S("filename", strategy.File)
        .Add("assets", Attr.Texts(strategy.Symbols)).Add("frontrunners", Attr.Texts(n == 0 ? ["SPY", "QQQ"] : n == 1 ? ["SPY"] : []))
        .S("date_updated", Stamps.Day(new DateOnly(2026, 7, 6).AddDays(n * 17)))
        .Time("synced_at", new DateTimeOffset(2026, 10, 26, 8, 0, n, TimeSpan.Zero))
        .Index(3, "STRATEGIES", "METADATA#" + strategy.Name);
}
