using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Runs;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>A filled order, with what its era knew of it.</summary>
internal static class TradeItems
{
    /// <summary>From here on one fill in eleven has what was expected but not what the difference was.</summary>
    private const int Unmeasured = 11;

    public static IEnumerable<Item> All(IReadOnlyList<Fill> fills)
    {
        var measured = fills.Where(fill => fill.Era == LedgerEra.Measured).ToList();
        var small = measured.First(fill => fill.Symbol == "COST");
        return fills.Select(fill => Of(fill, fill == small, measured.IndexOf(fill)));
    }

    private static Item Of(Fill fill, bool small, int measured) => new Item("TRADE#" + fill.OrderId, "METADATA")
        .S("EntityType", "TRADE")
        .S("order_id", fill.OrderId).S("correlation_id", fill.CorrelationId).S("ledger_id", LedgerItems.Ledger)
        .S("symbol", small ? fill.Symbol.ToLowerInvariant() : fill.Symbol).S("direction", fill.IsBuy ? "BUY" : "SELL")
        .D("filled_qty", fill.Quantity)
        .S("fill_price", fill.Day == LooseOrders.PriceLost && fill.Symbol == LooseOrders.ByHand ? "None" : Ext.Number(fill.Price))
        .Time("fill_timestamp", fill.At).S("order_type", fill.OrderType)
        .Add("strategy_names", Attr.Texts(fill.Parts.Select(part => part.Strategy)))
        .When(fill.Era != LedgerEra.Plain, item => Quoted(item, fill, measured))
        .When(fill.Era == LedgerEra.Measured, item => Measured(item, fill, measured))
        .Time("created_at", fill.At.AddSeconds(1))
        .Index(1, "CORR#" + fill.CorrelationId, LedgerItems.Sort(fill))
        .Index(2, "SYMBOL#" + fill.Symbol, LedgerItems.Sort(fill));

    /// <summary>One market was crossed when it was read, another had no bid.</summary>
    private static void Quoted(Item item, Fill fill, int measured)
    {
        var (bid, ask) = measured switch { 25 => (fill.Met.Ask, fill.Met.Bid), 40 => (0, fill.Met.Ask), _ => (fill.Met.Bid, fill.Met.Ask) };
        item.D("bid_at_fill", bid).D("ask_at_fill", ask);
        if (fill.Parts.Count == 0) return;

        var weights = new Doc();
        foreach (var (strategy, weight) in fill.Weights()) weights.Add(strategy, Attr.D(weight));
        item.Add("strategy_weights", Attr.M(weights));
    }

    private static void Measured(Item item, Fill fill, int measured)
    {
        item.D("expected_price", fill.Sent.Middle);
        if (measured % Unmeasured != 5)
        {
            item.D("slippage_bps", decimal.Round(fill.Slippage / fill.Sent.Middle * 10_000, 2)).D("slippage_amount", decimal.Round(fill.Slippage, 4));
        }

        item.D("spread_at_order", fill.Sent.Spread).N("execution_steps", fill.Steps).N("time_to_fill_ms", fill.Milliseconds)
            .Time("quote_timestamp", fill.At.AddMilliseconds(-fill.Milliseconds - 15));
    }
}
