using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.DynamoDb;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.MarketMaking.Items;

/// <summary>The bot's state. It was halted once and is not now, yet the reason is still there, and its daily profit is that of all days.</summary>
internal static class StateItems
{
    /// <summary>Eight contracts bought at 0.71 and six at 0.79 were paid one dollar each.</summary>
    private static decimal Settlement(MarketStory story) => story.Position.Net * (1 - story.Position.AverageBuy);

    public static IEnumerable<Item> All(MakerBook book) =>
    [
        Key("positions").Add("positions", Attr.M(Positions(book))),
        Key("open_orders").Add("orders", Attr.M(OpenOrders.Of(book))).Time("last_updated", Timeline.AsOf.AddSeconds(-18).AddMicroseconds(-331_209)),
        Risk(book),
        Key("global_config").N("max_total_exposure", 500).N("max_daily_loss", book == MakerBook.Demo ? 2.5m : 100).N("loop_interval_ms", 5000).Add("trading_enabled", Attr.Bool(true))
            .N("risk_aversion_k", 0.5m).Add("cancel_on_startup", Attr.Bool(true)).Add("use_batch_execution", Attr.Bool(false)),
    ];

    private static Item Key(string key) => Item.OfHash("key", key);

    private static Doc Positions(MakerBook book)
    {
        var positions = new Doc();
        foreach (var story in book.Stories.Where(story => story.Market.Id != MakerMarkets.OnlyFills)) positions.Add(story.Market.Id, Position(story));
        return positions;
    }

    private static string Position(MarketStory story)
    {
        var isSettled = story.Market.Id == MakerMarkets.Settled;
        var position = story.Position;
        return Attr.M(new Doc()
            .Add("net_yes_qty", Attr.N(isSettled ? 0 : position.Net))
            .Add("avg_buy_price", Attr.N(decimal.Round(position.AverageBuy, 10))).Add("avg_sell_price", Attr.N(decimal.Round(position.AverageSell, 10)))
            .Add("realized_pnl", Attr.N(decimal.Round(position.Realized + (isSettled ? Settlement(story) : 0), 6))));
    }

    private static Item Risk(MakerBook book)
    {
        var isDemo = book == MakerBook.Demo;
        return Key("risk_state")
            .N("daily_pnl", book.ProfitUntil(Timeline.AsOf)).Add("trading_halted", Attr.Bool(isDemo))
            .S("halt_reason", isDemo ? DemoMarkets.HaltReason : BotDecisionItems.HaltReason)
            .Time("last_fill_timestamp", book.Fills[^1].At).Time("last_updated", isDemo ? DemoMarkets.HaltedAt : Timeline.AsOf.AddSeconds(-18));
    }
}
