using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Signals;

namespace DashboardCreator.SampleData.Collections;

/// <summary>The raw signal as its sender wrote it, passphrase included.</summary>
internal static class SignalDataDocument
{
    /// <summary>The last weeks carry every field; older signals were thinned out when they were archived.</summary>
    public static bool IsFull(Signal signal) => signal.CreatedAt > Timeline.AsOf.AddDays(-30);

    public static Doc Of(Signal signal)
    {
        var full = IsFull(signal);
        var legs = signal.Legs.Select(leg => Leg(signal, leg).ToString()).ToList();
        return new Doc()
            .AddIf(full, "strategy_name", () => Ext.Text(signal.StrategyId))
            .AddIf(full, "signalID", () => Ext.Text(signal.SignalId))
            .Add("signal_sent_EPOCH", Ext.Int(signal.SentAt.ToUnixTimeSeconds()))
            .Text("passphrase", "sample-passphrase-" + signal.StrategyId.ToLowerInvariant())
            .TextIf("signal_type", signal.SignalType)
            .AddIf(full && signal.IsExit, "entry_signal_id", () => Ext.Text(signal.Entry!.SignalId))
            .AddIf(full, "account_equity", () => signal.Number % 2 == 0 ? "250000" : "250000.0")
            .AddIf(full && signal.Number % 3 == 0 || legs.Count > 1, "signal_legs", () => Ext.List(legs))
            .Add("signal", signal.Era == Era.Seed && legs.Count == 1 && signal.Number % 5 == 2 ? legs[0] : Ext.List(legs))
            .AddIf(signal.Era == Era.Watcher && signal.ReceivedAt is not null, "received_at", () => Received(signal))
            .AddIf(full && signal.Number % 4 == 0, "timestamp", () => Ext.Text(Instants.Naive(signal.SentAt)))
            .AddIf(full, "environment", () => Ext.Text(signal.Environment))
            .AddIf(full, "api_endpoint", () => Ext.Text(signal.Environment + ".signals.example"));
    }

    private static Doc Leg(Signal signal, SignalLeg leg) => new Doc()
        .Text("instrument", leg.Symbol)
        .AddIf(signal.Number % 7 != 1, "instrument_type", () => Ext.Text(leg.Type))
        .Text("action", leg.Action)
        .AddIf(signal.Number % 2 == 0, "direction", () => Ext.Text(leg.Direction))
        .Add("quantity", Quantity(signal, leg.Quantity))
        .AddIf(signal.Number % 3 == 0, "order_type", () => Ext.Text(leg.Price == 0 ? "MARKET" : "LIMIT"))
        .Add("price", Ext.Mixed(leg.Price))
        .TextIf("expiry", leg.Expiry);

    private static string Quantity(Signal signal, decimal quantity) => (signal.Number % 20) switch
    {
        4 or 9 or 14 => Ext.Double(quantity),
        11 => Ext.Text(Ext.Number(quantity)),
        17 => Ext.Decimal128(quantity),
        _ => Ext.Int(quantity),
    };

    private static string Received(Signal signal) => (signal.Number % 60) switch
    {
        11 => Ext.LongDate(signal.ReceivedAt!.Value),
        23 => Ext.Text(Instants.Naive(signal.ReceivedAt!.Value)),
        47 => Ext.Int(signal.ReceivedAt!.Value.ToUnixTimeMilliseconds()),
        _ => Ext.Date(signal.ReceivedAt!.Value),
    };
}
