using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Signals;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Collections;

/// <summary>A signal as the writers of its era store it.</summary>
internal static class SignalDocument
{
    public static string Of(Signal signal) => (signal.Era switch
    {
        Era.Seed => Seed(signal),
        Era.Ingestion => Ingestion(signal),
        _ => Watcher(signal),
    }).ToString();

    private static Doc Seed(Signal signal)
    {
        var document = Head(signal)
            .AddIf(signal.Number % 3 == 0, "strategy_name", () => Ext.Text(signal.StrategyId))
            .AddIf(signal.ReceivedAt is not null, "received_time", () => Instants.Varied(signal.ReceivedAt!.Value, signal.Number))
            .Add("signal_data", SignalDataDocument.Of(signal))
            .Add("cerebro_decision", DecisionDocument.Of(signal))
            .TextIf("execution_status", signal.ExecutionStatus)
            .AddIf(signal.FilledAt is not null, "filled_at", () => Instants.Varied(signal.FilledAt!.Value, signal.Number + 5));
        return Tail(document, signal);
    }

    private static Doc Ingestion(Signal signal)
    {
        var document = Head(signal)
            .AddIf(signal.Number % 5 == 0, "mongodb_object_id", () => Ext.Text(signal.Oid))
            .AddIf(signal.ReceivedAt is not null, "received_at", () => Received(signal))
            .Add("signal_sent_timestamp", Ext.Int(signal.SentAt.ToUnixTimeSeconds()))
            .AddIf(signal.ReceivedAt is not null, "receive_lag_ms", () => Ext.Double((decimal)(signal.ReceivedAt!.Value - signal.SentAt).TotalMilliseconds))
            .Add("signal_data", SignalDataDocument.Of(signal))
            .Add("cerebro_decision", DecisionDocument.Of(signal))
            .TextIf("execution_status", signal.ExecutionStatus)
            .Add("execution", ExecutionDocument.Of(signal));
        return Tail(WithPnl(document, signal), signal);
    }

    private static Doc Watcher(Signal signal)
    {
        var document = Head(signal)
            .Add("signal_data", SignalDataDocument.Of(signal))
            .Add("cerebro_decision", DecisionDocument.Of(signal))
            .TextIf("execution_status", signal.ExecutionStatus)
            .Add("execution", ExecutionDocument.Of(signal));
        return Tail(WithPnl(document, signal), signal)
            .AddIf(IsComplete(signal) || SignalDataDocument.IsFull(signal), "processing_complete", () => Ext.Bool(IsComplete(signal)))
            .AddIf(signal.Decision?.Kind == DecisionKind.Cancel, "status", () => Ext.Text("processed"));
    }

    private static Doc Head(Signal signal)
    {
        var first = signal.Legs[0];
        var oldWords = signal.Era == Era.Seed && signal.Number % 4 == 0;
        return new Doc()
            .Add("_id", Ext.Oid(signal.Oid))
            .Text("signal_id", signal.SignalId)
            .Text("strategy_id", signal.StrategyId)
            .Text("instrument", first.Symbol)
            .Text("direction", first.Direction)
            .Text("action", oldWords ? signal.IsExit ? "EXIT" : "ENTRY" : first.Action);
    }

    private static Doc Tail(Doc document, Signal signal) => document
        .Add("position_status", signal.PositionStatus is { } status && signal.Fills.Count > 0 ? Ext.Text(status) : Ext.Null)
        .AddIf(signal.Exits.Count > 0, "exit_signals", () => Ext.List(signal.Exits.Select(exit => Ext.Oid(exit.Oid))))
        .AddIf(signal.PnlRealized is not null && !signal.IsExit, "pnl_realized", () => signal.PnlRealized!)
        .AddIf(signal.ClosedAt is not null && signal.Trap != Trap.ClosedAtAbsent, "closed_at", () => Ext.Date(signal.ClosedAt!.Value))
        .Text("environment", signal.Environment)
        .Add("created_at", Ext.Date(signal.CreatedAt))
        .AddIf(signal.UpdatedAt != signal.ClosedAt || signal.Trap == Trap.ClosedAtAbsent, "updated_at", () => Ext.Date(signal.UpdatedAt));

    private static Doc WithPnl(Doc document, Signal signal) =>
        signal.Pnl is { } pnl ? document.Add("pnl", ExecutionDocument.Pnl(signal, pnl)) : document;

    /// <summary>The writer's flag misses the ordinary APPROVE.</summary>
    private static bool IsComplete(Signal signal) => signal.Decision?.Verdict == "RESIZE";

    private static string Received(Signal signal) =>
        signal.Number % 24 is 9 or 13 ? Instants.Varied(signal.ReceivedAt!.Value, signal.Number + 4) : Ext.Date(signal.ReceivedAt!.Value);
}
