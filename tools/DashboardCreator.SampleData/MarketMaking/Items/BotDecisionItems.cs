using DashboardCreator.SampleData.DynamoDb;

namespace DashboardCreator.SampleData.MarketMaking.Items;

/// <summary>Decisions about all markets: orders cancelled at each start, once when the bot was halted, and once when it broke down.</summary>
internal static class BotDecisionItems
{
    public const string HaltReason = "Exchange paused for maintenance";

    public static readonly DateTimeOffset HaltedAt = Days.At(10, 22, 7, 1, 30).AddMicroseconds(660_015);

    public static readonly DateTimeOffset BrokeAt = Days.At(10, 29, 12, 1, 9).AddMicroseconds(15_750);

    public static IEnumerable<Item> All(MakerBook book)
    {
        foreach (var (run, n) in book.Runs.Select((run, n) => (run, n))) yield return Of(book, run.Start.AddMicroseconds(2_100_004), "startup_cancel", n % 3 * 4);

        var isDemo = book == MakerBook.Demo;
        var halted = isDemo ? DemoMarkets.HaltedAt : HaltedAt;
        yield return Of(book, halted, "risk_halt_cancel", isDemo ? 4 : 17)
            .S("halt_reason", isDemo ? DemoMarkets.HaltReason : HaltReason).N("daily_pnl", book.ProfitUntil(halted));
        if (!isDemo) yield return Of(book, BrokeAt, "fatal_error_cleanup_cancel", 19);
    }

    private static Item Of(MakerBook book, DateTimeOffset at, string reason, int orders)
    {
        var run = BotRuns.At(book.Environment, at);
        return new Item(BotStamps.Day(at), BotStamps.Naive(at), "date", "timestamp")
            .S("market_id", "ALL").S("decision_id", run.DecisionId("ALL", (int)(at - run.Start).TotalSeconds / 5)).S("bot_run_id", run.Id).S("bot_version", run.Version)
            .S("reason", reason).N("open_orders_count", orders).Add("target_quotes", Attr.L([])).N("num_targets", 0);
    }
}
