using DashboardCreator.SampleData.DynamoDb;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.MarketMaking.Items;

/// <summary>Decisions about markets. Most tell little; those of one day tell everything, so that the day is more than a server's page.</summary>
internal static class DecisionItems
{
    public static IEnumerable<Item> All(MakerBook book) => book.Decisions.Select(Of);

    private static Item Of(MakerDecision decision)
    {
        var isOld = decision.At < Days.At(10, 14, 12);
        var targets = new[] { (IsBid: true, Cents: decision.TargetBid), (IsBid: false, Cents: decision.TargetAsk) }.Where(target => target.Cents is not null).ToList();
        return new Item(BotStamps.Day(decision.At), BotStamps.OfDecision(decision.At, decision.Number), "date", "timestamp")
            .S("market_id", decision.Market.Id).S("decision_id", decision.Id).S("bot_run_id", decision.Run.Id).S("bot_version", decision.Run.Version)
            .Add("order_book_snapshot", Attr.M(new BookSnapshot(decision).Fields()))
            .When(Days.Of(decision.At) >= Days.Dense, item => item.Add("recent_trades", BookSnapshot.Trades(decision)))
            .Add("inventory", isOld ? Attr.N(decision.Net) : Attr.M(new Doc().Add("net_yes_qty", Attr.N(decision.Net))))
            .Add("price_calc", Attr.M(PriceFields.Of(decision)))
            .Add("target_quotes", Attr.L(targets.Select(target => Attr.M(new Doc()
                .Add("side", Attr.S(target.IsBid ? "bid" : "ask")).Add("price", Attr.N(target.Cents!.Value / 100m)).Add("size", Attr.N(decision.Market.QuoteSize))))))
            .N("num_targets", targets.Count);
    }
}
