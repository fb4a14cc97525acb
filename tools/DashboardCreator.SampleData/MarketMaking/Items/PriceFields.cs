using DashboardCreator.SampleData.DynamoDb;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.MarketMaking.Items;

/// <summary>How a decision found its price: nothing, little, or everything.</summary>
internal static class PriceFields
{
    private const string Logic = "Fair value is the weighted mean of recent trades, newest first, held within the market's own bid and ask; it is moved against the inventory by the skew factor. "
        + "Quotes are set half the minimum spread away on either side, rounded to whole cents away from the middle, and never cross the book. "
        + "A side is left out where the limit on that side is reached or where the book is too narrow to be paid for the risk.";

    public static Doc Of(MakerDecision decision)
    {
        var fields = new Doc();
        if (decision.Number % 19 == 4 && decision.Market.Final?.At != decision.At) return fields;

        fields.Add("fair_value", Attr.N(decision.Fair / 100)).Add("skew", Attr.N(decision.Net / -2500)).Add("fv_source", Attr.S(Source(decision)));
        var day = Days.Of(decision.At);
        if (day < Days.Dense) return fields;

        fields.Add("trade_std_dev", Attr.N(0.0125m)).Add("wma_price", Attr.N((decision.Fair + 0.25m) / 100)).Add("wma_trades_count", Attr.N(5 + (decision.Number % 9)))
            .Add("wma_trade_time", Attr.S(BotStamps.Zulu(BookSnapshot.TradedAt(decision, 0))))
            .Add("last_trade_price", Attr.N(decimal.Truncate(decision.Fair) / 100)).Add("last_trade_time", Attr.S(BotStamps.Naive(BookSnapshot.TradedAt(decision, 0))));
        if (day > Days.Dense) return fields.Add("logic", Attr.S("wma with skew"));

        return fields.Add("market_bid", Side(decision.Bid)).Add("market_ask", Side(decision.Ask))
            .Add("fair_value_bid", Attr.N((decision.Fair - 1) / 100)).Add("fair_value_ask", Attr.N((decision.Fair + 1) / 100))
            .Add("logic", Attr.S(Logic));
    }

    private static string Source(MakerDecision decision) => decision.Market.FairValue is not null ? "manual" : decision.Number % 6 == 2 ? "mid" : "wma";

    private static string Side(int? cents) => cents is null ? Attr.Null : Attr.N(cents.Value / 100m);
}
