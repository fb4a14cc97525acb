using DashboardCreator.SampleData.DynamoDb;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.MarketMaking.Items;

/// <summary>Orders as the bot keeps them: those of the newest decisions, dead ones that linger, and what is odd about single markets. A bot that is halted has none.</summary>
internal static class OpenOrders
{
    public static Doc Of(MakerBook book)
    {
        var orders = new Doc();
        if (book == MakerBook.Demo) return orders;

        foreach (var decision in book.Stories.Where(story => story.Market.Final is not null).Select(story => story.Decisions[^1]))
        {
            Quote(orders, decision, isBid: true);
            Quote(orders, decision, isBid: false);
        }

        Lingering(orders, book);
        return orders;
    }

    /// <summary>The ask of one market is missing, a bid is partly filled, another market's orders are pending and know no decision.</summary>
    private static void Quote(Doc orders, MakerDecision decision, bool isBid)
    {
        var market = decision.Market;
        if (decision.Target(isBid) is not { } cents || (market.Id == "KXFOG-26OCT31-B10" && !isBid)) return;

        var filled = market.Id == "KXFOG-26OCT31-B12" && isBid ? 4 : 0;
        var isPending = market.HasOldLimit;
        orders.Add(decision.OrderId(isBid), Order(market, isBid, cents, filled, isPending ? "pending" : "resting", decision.At, isPending ? null : decision.Id));
    }

    /// <summary>Dead: filled, cancelled, and one that still rests though nothing of it is left. Alive: a second, lower bid.</summary>
    private static void Lingering(Doc orders, MakerBook book)
    {
        var at = Days.At(10, 30, 18, 41, 7).AddMicroseconds(120_001);
        foreach (var (id, isBid, cents, filled, status) in new[]
        {
            (MakerMarkets.Imported, true, 33, 10, "filled"), (MakerMarkets.Imported, false, 31, 10, "resting"),
            ("KXFOG-26OCT31-B8", true, 70, 0, "cancelled"), (MakerMarkets.Walk, true, 48, 0, "resting"),
        })
        {
            var story = book.Stories.Single(story => story.Market.Id == id);
            var decision = story.Decisions[^2];
            orders.Add(decision.OrderId(isBid), Order(story.Market, isBid, cents, filled, status, at < decision.At ? at : decision.At, decision.Id));
        }
    }

    private static string Order(MakerMarket market, bool isBid, int cents, int filled, string status, DateTimeOffset at, string? decision) => Attr.M(new Doc()
        .Add("market_id", Attr.S(market.Id)).Add("side", Attr.S(isBid ? "yes" : "no")).Add("price", Attr.N(cents / 100m))
        .Add("size", Attr.N(market.QuoteSize)).Add("filled_size", Attr.N(filled)).Add("status", Attr.S(status))
        .Add("created_at", Attr.S(BotStamps.Aware(at.AddMilliseconds(310)))).Add("tif", Attr.S("gtc"))
        .Add("decision_id", decision is null ? Attr.Null : Attr.S(decision)).Add("client_order_id", decision is null ? Attr.Null : Attr.S("c-" + decision[^6..])));
}
