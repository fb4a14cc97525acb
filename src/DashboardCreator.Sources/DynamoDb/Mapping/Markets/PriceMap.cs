using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>The map <c>price_calc</c> of a decision, which may be empty.</summary>
internal static class PriceMap
{
    public static PriceReasoning Read(ItemFields map) => map.Names.Any()
        ? new PriceReasoning
        {
            FairValue = map.Number("fair_value"),
            FairValueSource = MarketWords.Shown(map.Text("fv_source")),
            Skew = map.Number("skew"),
            Logic = MarketWords.Shown(map.Text("logic")),
            TradeStdDev = map.Number("trade_std_dev"),
            WmaPrice = map.Number("wma_price"),
            WmaTrades = map.Whole("wma_trades_count"),
            WmaTradeAt = map.Instant("wma_trade_time"),
            LastTradePrice = map.Number("last_trade_price"),
            LastTradeAt = map.Instant("last_trade_time"),
            FairValueBid = map.Number("fair_value_bid"),
            FairValueAsk = map.Number("fair_value_ask"),
        }
        : PriceReasoning.None;
}
