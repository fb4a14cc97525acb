using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Signals;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Collections;

/// <summary>trading_orders: the last weeks, one order per leg, and those that ended in a broker's own words.</summary>
internal static class OrderDocuments
{
    public static IEnumerable<string> All(IReadOnlyList<Signal> signals) => signals
        .Where(signal => signal is { Era: Era.Watcher, Account: not null, Decision.Final: > 0 })
        .Where(signal => signal.CreatedAt > Timeline.AsOf.AddDays(-12) || signal.ExecutionStatus is not (null or "FILLED") || signal.FilledQuantity == 0)
        .SelectMany(signal => signal.Legs.Select((_, leg) => (Signal: signal, Leg: leg)))
        .Select((order, n) => Of(order.Signal, order.Leg, n).ToString());

    private static Doc Of(Signal signal, int index, int number)
    {
        var leg = signal.Legs[index];
        var at = signal.Decision!.At.AddMilliseconds(12);
        var status = Status(signal, number);
        return new Doc()
            .Add("_id", Ext.Oid(ObjectIds.Of(at, "c40b5d2e77", number)))
            .Text("order_id", signal.Legs.Count == 1 ? signal.OrderId : $"{signal.SignalId}_LEG{index}_ORD")
            .Text("signal_id", signal.SignalId).Text("mathematricks_signal_id", signal.Oid)
            .Text("strategy_id", signal.StrategyId).Text("account", signal.Account!)
            .Add("timestamp", Ext.Date(at))
            .Text("instrument", leg.Symbol).Text("direction", leg.Direction).Text("action", leg.Action)
            .Text("signal_type", signal.IsExit ? "EXIT" : "ENTRY")
            .Text("order_type", leg.Price == 0 ? "MARKET" : "LIMIT")
            .Add("price", Ext.Mixed(leg.Price)).Add("quantity", Ext.Mixed(signal.Decision.Final))
            .Text("instrument_type", leg.Type).TextIf("expiry", leg.Expiry)
            .AddIf(signal.Legs.Count > 1, "leg_index", () => Ext.Int(index)).AddIf(signal.Legs.Count > 1, "total_legs", () => Ext.Int(signal.Legs.Count))
            .Add("is_multi_leg", Ext.Bool(signal.Legs.Count > 1))
            .TextIf("entry_signal_id", signal.Entry?.Oid)
            .Text("environment", signal.Environment)
            .Text("status", status)
            .AddIf(status == "CANCEL_REQUESTED", "cancel_requested_at", () => Ext.Date(at.AddMinutes(3)))
            .Add("created_at", Ext.Date(at));
    }

    private static string Status(Signal signal, int number) => signal switch
    {
        { ExecutionStatus: "CANCELLED" } => "CANCEL_REQUESTED",
        { ExecutionStatus: "PARTIALLY_FILLED" } => "PARTIAL_FILL",
        { ExecutionStatus: { } word and not "FILLED" } => word,
        { FilledQuantity: 0 } => "PENDING",
        { Trap: Trap.PartialFill } => "PARTIAL_FILL",
        _ => number % 3 == 0 ? "Filled" : "FILLED",
    };
}
