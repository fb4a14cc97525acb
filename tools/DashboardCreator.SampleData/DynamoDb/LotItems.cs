using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Runs;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>Lots with their exits. One closed lot is still called open, one does not say when it was closed, and two exits have no profit.</summary>
internal static class LotItems
{
    public static IEnumerable<Item> All(IReadOnlyList<Lot> lots)
    {
        var closed = lots.Where(lot => lot.Remaining == 0).ToList();
        var partial = lots.Last(lot => lot.Remaining > 0 && lot.Sales.Count > 0);
        return lots.Select(lot => Of(lot, closed.IndexOf(lot), lot == partial));
    }

    private static Item Of(Lot lot, int closed, bool partial)
    {
        var order = lot.Order;
        var isOpen = closed is -1 or 60;
        var last = lot.Sales.Count > 0 ? lot.Sales[^1].Order.At : order.At;
        return new Item("LOT#" + lot.Id, "METADATA")
            .S("EntityType", "STRATEGY_LOT")
            .S("lot_id", lot.Id).S("strategy_name", lot.Strategy).S("symbol", order.Symbol).S("entry_order_id", order.OrderId)
            .S("correlation_id", order.CorrelationId).Time("entry_timestamp", order.At)
            .D("entry_qty", lot.Quantity).D("entry_price", order.Price).D("entry_cost_basis", decimal.Round(lot.Quantity * order.Price, 4))
            .D("remaining_qty", lot.Remaining).Add("is_open", Attr.Bool(isOpen))
            .Add("exit_records", Attr.L(lot.Sales.Select((sale, n) => Exit(lot, sale, n == 0 && (partial || closed == 90)))))
            .D("realized_pnl", lot.Realized).Time("created_at", last.AddSeconds(1))
            .When(closed >= 0 && closed is not 75, item => item.Time("fully_closed_at", last))
            .Index(5, "STRATEGY_LOTS#" + lot.Strategy, $"{(isOpen ? "OPEN" : "CLOSED")}#{order.Symbol}#{Stamps.Iso(order.At)}");
    }

    private static string Exit(Lot lot, LotSale sale, bool forgotten)
    {
        var fields = new Doc()
            .Add("exit_id", Attr.S(sale.Id)).Add("exit_order_id", Attr.S(sale.Order.OrderId)).Add("exit_timestamp", Attr.S(Stamps.Iso(sale.Order.At)))
            .Add("exit_qty", Attr.D(sale.Quantity)).Add("exit_price", Attr.D(sale.Order.Price));
        return Attr.M(fields.AddIf(!forgotten, "realized_pnl", () => Attr.D(lot.Profit(sale))));
    }
}
