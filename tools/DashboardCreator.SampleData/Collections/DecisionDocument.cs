using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Signals;

namespace DashboardCreator.SampleData.Collections;

internal static class DecisionDocument
{
    public static string Of(Signal signal) => signal.Decision switch
    {
        null => Ext.Null,
        { Kind: DecisionKind.Cancel } cancel => Cancel(cancel).ToString(),
        { Kind: DecisionKind.Old } old => Old(signal, old).ToString(),
        { Kind: DecisionKind.Exit } exit => WithEntry(Common(signal, exit), signal).ToString(),
        { Kind: DecisionKind.Early } early => Common(signal, early).Add("risk_assessment", "{}").ToString(),
        { } sized => Common(signal, sized).Add("risk_assessment", Risk(sized)).ToString(),
    };

    private static Doc Common(Signal signal, Decision decision) => new Doc()
        .AddIf(SignalDataDocument.IsFull(signal), "signal_id", () => Ext.Text(signal.SignalId))
        .AddIf(decision.Kind != DecisionKind.Early, "strategy_id", () => Ext.Text(signal.StrategyId))
        .Text("decision", decision.Verdict!)
        .Add("timestamp", Ext.Date(decision.At))
        .Text("reason", decision.Reason)
        .Add("original_quantity", Ext.Double(decision.Original))
        .Add("final_quantity", signal.Number % 3 == 0 ? Ext.Double(decision.Final) : Ext.Int(decision.Final));

    private static Doc WithEntry(Doc document, Signal signal)
    {
        document.Text("entry_signal_id", signal.Entry!.Oid);
        document.AddIf(SignalDataDocument.IsFull(signal), "entry_signal_ref", () => Ext.Text(signal.Entry.SignalId));
        return signal.Decision!.Metadata is { } metadata ? document.Add("risk_assessment", new Doc().Add("metadata", metadata)) : document;
    }

    private static Doc Risk(Decision decision)
    {
        var risk = new Doc()
            .AddIf(decision.AllocatedCapital is not null, "allocated_capital", () => Ext.Double(decision.AllocatedCapital!.Value))
            .AddIf(decision.Margin is not null, "margin_required", () => Ext.Double(decision.Margin!.Value));
        return decision.Metadata is { } metadata ? risk.Add("metadata", metadata) : risk;
    }

    /// <summary>Flat, with or without the strategy, the instant now and then as text.</summary>
    private static Doc Old(Signal signal, Decision decision) => new Doc()
        .AddIf(signal.Number % 3 != 0, "strategy_id", () => Ext.Text(signal.StrategyId))
        .Text("decision", decision.Verdict!)
        .Add("timestamp", signal.Number % 9 == 0 ? Ext.Text(Instants.Iso(decision.At)) : Ext.Date(decision.At))
        .AddIf(decision.Verdict == "REJECTED", "reason", () => Ext.Text(decision.Reason))
        .AddIf(decision.AllocatedCapital is not null, "allocated_capital", () => Ext.Mixed(decision.AllocatedCapital!.Value))
        .Add("original_quantity", Ext.Double(decision.Original))
        .Add("final_quantity", Ext.Int(decision.Final));

    private static Doc Cancel(Decision decision) => new Doc()
        .Text("action", decision.Verdict!)
        .Add("timestamp", Ext.Date(decision.At))
        .Add("cancelled_orders", decision.Verdict == "CANCEL_SENT" ? "1" : "0")
        .Text("message", decision.Reason);
}
