using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Signals;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Collections;

/// <summary>The legacy confirmations, in both shapes; today's writers add none but the broker's refusals.</summary>
internal static class ConfirmationDocuments
{
    public static IEnumerable<string> All(IReadOnlyList<Signal> signals) => signals.Where(IsConfirmed).SelectMany(Of).Select((document, n) => Numbered(document, n));

    private static bool IsConfirmed(Signal signal) => signal.ExecutionStatus == "REJECTED" || signal.Fills.Count > 0 && signal.Era switch
    {
        Era.Seed => true,
        Era.Ingestion => signal.Trap is Trap.SplitFill or Trap.RepeatedConfirmation || signal.FilledQuantity == 0 || signal.Number % 5 == 0,
        _ => false,
    };

    private static IEnumerable<(Doc Document, DateTimeOffset At)> Of(Signal signal)
    {
        var fills = signal.Fills.Count > 0 ? signal.Fills : [new Fill(0, 0, signal.UpdatedAt)];
        for (var i = 0; i < fills.Count; i++)
        {
            yield return (signal.Era == Era.Seed ? SeedShape(signal, fills[i], i) : CodeShape(signal, fills[i], i), fills[i].At);
            if (signal.Trap == Trap.RepeatedConfirmation && !signal.IsExit) yield return (CodeShape(signal, fills[i], i), fills[i].At.AddSeconds(2));
        }
    }

    /// <summary>As the seed document describes it; the status was added on the way and is missing now and then.</summary>
    private static Doc SeedShape(Signal signal, Fill fill, int index) => new Doc()
        .Text("signal_id", signal.SignalId)
        .Text("strategy_name", signal.StrategyId)
        .Text("account_id", signal.Account!)
        .Text("symbol", signal.Legs[^1].Symbol)
        .Text("side", signal.Legs[^1].Action)
        .Add("filled_quantity", signal.Number % 6 == 0 ? Ext.Double(fill.Quantity) : Ext.Int(fill.Quantity))
        .Add("avg_fill_price", Price(signal, fill))
        .Add("commission", index == 0 ? Ext.Double(signal.Commission) : "0")
        .Add("total_value", Ext.Double(decimal.Round(fill.Quantity * fill.Price, 2)))
        .AddIf(signal.Number % 150 != 60, "status", () => Ext.Text(Status(signal, index)))
        .Add("submitted_at", Ext.Text(Instants.Iso(signal.Decision!.At)))
        .Add("filled_at", Instants.Varied(fill.At, signal.Number + 9));

    private static Doc CodeShape(Signal signal, Fill fill, int index) => new Doc()
        .Text("order_id", signal.OrderId)
        .Text("execution_id", ExecutionDocument.ExecutionId(signal, index))
        .Add("timestamp", signal.Number % 17 == 0 ? Ext.Text(Instants.Iso(fill.At)) : Ext.Date(fill.At))
        .Text("account", signal.Account!)
        .Text("instrument", signal.Legs[^1].Symbol)
        .Text("side", signal.Legs[^1].Action)
        .Add("quantity", Ext.Int(fill.Quantity))
        .Add("price", Price(signal, fill))
        .Add("commission", "0")
        .Text("status", Status(signal, index))
        .Add("broker_response", "{}");

    private static string Price(Signal signal, Fill fill) => (signal.Number % 30) switch
    {
        8 => Ext.Text(Ext.Number(fill.Price)),
        22 => Ext.Decimal128(fill.Price),
        _ => Ext.Mixed(fill.Price),
    };

    private static string Status(Signal signal, int index) =>
        signal.ExecutionStatus == "REJECTED" ? "REJECTED"
        : index < signal.Fills.Count - 1 || signal.Trap == Trap.PartialFill ? "PARTIAL_FILL"
        : signal.Trap == Trap.PartiallyFilled ? "PARTIALLY_FILLED"
        : signal.Number % 10 == 0 ? "Filled" : "FILLED";

    private static string Numbered((Doc Document, DateTimeOffset At) row, int n) =>
        new Doc().Add("_id", Ext.Oid(ObjectIds.Of(row.At, "11d08c44aa", n))).Append(row.Document).ToString();
}
