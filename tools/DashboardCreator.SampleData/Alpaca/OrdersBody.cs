using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>GET /v2/orders?status=all: newest first, legs of spreads inside their parent.</summary>
internal static class OrdersBody
{
    public static string Text(AccountHistory account) =>
        "[" + string.Join(",\n", account.Orders
            .OrderByDescending(order => order.SentAt).ThenByDescending(order => order.Number).Select(Of)) + "]";

    private static string Of(AccountOrder order) => new Doc()
        .Text("id", order.Id)
        .Text("client_order_id", $"{order.Purpose}-{order.Number}")
        .Add("created_at", Wire.Instant(order.SentAt)).Add("updated_at", Wire.Instant(order.UpdatedAt))
        .Add("submitted_at", Wire.Instant(order.SentAt))
        .Add("filled_at", FilledAt(order))
        .Add("expired_at", EndedAs(order, "expired")).Add("canceled_at", EndedAs(order, "canceled"))
        .Add("failed_at", EndedAs(order, "rejected"))
        .Add("replaced_at", EndedAs(order, "replaced")).Add("replaced_by", Reference(order.ReplacedBy))
        .Add("replaces", Reference(order.Replaces))
        .Text("asset_id", order.Asset?.Id ?? "").Text("symbol", order.Asset?.Symbol ?? "").Text("asset_class", order.Asset?.Class ?? "")
        .Add("notional", Wire.Number(order.Notional)).Add("qty", Wire.Number(order.Quantity))
        .Add("filled_qty", Wire.Number(order.Filled)).Add("filled_avg_price", Wire.Number(order.FilledPrice))
        .Text("order_class", order.Class).Text("type", order.Type)
        .Text("side", order.Asset is null ? "" : order.Side > 0 ? "buy" : "sell").Text("time_in_force", order.TimeInForce)
        .Add("limit_price", Wire.Number(order.Limit)).Add("stop_price", Wire.Number(order.Stop))
        .Text("status", order.Status).Add("extended_hours", "false")
        .Add("legs", order.Legs.Count == 0 ? Ext.Null : Ext.List(order.Legs.Select(Of)))
        .Add("trail_percent", Wire.Number(order.TrailPercent)).Add("trail_price", Ext.Null).Add("hwm", Wire.Number(order.HighWater))
        .TextIf("position_intent", order.Intent)
        .ToString();

    private static string FilledAt(AccountOrder order) => order switch
    {
        { Status: not "filled" } or { FilledAt: null } => Ext.Null,
        { Number: var number, FilledAt: { } at } when number % 6 == 0 => Wire.Nanoseconds(at, number % 1000),
        _ => Wire.Instant(order.FilledAt),
    };

    private static string EndedAs(AccountOrder order, string status) => Wire.Instant(order.Status == status ? order.EndedAt : null);

    private static string Reference(int? number) => number is { } other ? Ext.Text(AccountOrder.IdOf(other)) : Ext.Null;
}
