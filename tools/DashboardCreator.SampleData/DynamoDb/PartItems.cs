using DashboardCreator.SampleData.Runs;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>What a strategy has of an order; the first era told neither quantity nor price.</summary>
internal static class PartItems
{
    public static IEnumerable<Item> Of(Fill fill) => fill.Weights().Select(part => Of(fill, part.Strategy, part.Weight));

    private static Item Of(Fill fill, string strategy, decimal weight) => new Item("STRATEGY#" + strategy, LedgerItems.Sort(fill))
        .S("EntityType", "STRATEGY_TRADE")
        .S("strategy_name", strategy).S("order_id", fill.OrderId).S("symbol", fill.Symbol).S("direction", fill.IsBuy ? "BUY" : "SELL")
        .D("weight", weight).D("strategy_trade_value", decimal.Round(fill.Value * weight, 4))
        .When(fill.Era != LedgerEra.Plain, item => item.D("quantity", fill.Quantity * weight).D("price", fill.Price))
        .Time("fill_timestamp", fill.At).Time("created_at", fill.At.AddSeconds(1))
        .Index(3, "STRATEGY#" + strategy, LedgerItems.Sort(fill));
}
