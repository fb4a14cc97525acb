using System.Globalization;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Signals;

namespace DashboardCreator.SampleData.Collections;

internal static class ExecutionDocument
{
    /// <summary>The writer always says FILLED, also of a partial or an empty fill.</summary>
    public static string Of(Signal signal)
    {
        if (signal.Fills.Count == 0) return Ext.Null;

        var full = SignalDataDocument.IsFull(signal);
        return new Doc()
            .Text("order_id", signal.OrderId)
            .AddIf(full, "broker_order_id", () => Ext.Text(BrokerOrderId(signal)))
            .Text("status", "FILLED")
            .Add("avg_fill_price", Price(signal))
            .Add("quantity_filled", signal.Number % 2 == 0 ? Ext.Double(signal.FilledQuantity) : Ext.Mixed(signal.FilledQuantity))
            .AddIf(full, "fills", () => Ext.List(signal.Fills.Select((fill, i) => FillDocument(signal, fill, i))))
            .Add("filled_at", signal.Number % 31 == 7 ? Ext.Text(Instants.Iso(signal.FilledAt!.Value)) : Ext.Date(signal.FilledAt!.Value))
            .AddIf(full && !signal.IsExit, "total_cost_basis", () => Ext.Double(decimal.Round(signal.FilledQuantity * signal.AveragePrice, 2)))
            .ToString();
    }

    public static Doc Pnl(Signal signal, (decimal Gross, decimal Net) pnl)
    {
        var basis = signal.Entry!.FilledQuantity * signal.Entry.AveragePrice;
        var held = signal.FilledAt!.Value - signal.Entry.FilledAt!.Value;
        return new Doc()
            .AddIf(SignalDataDocument.IsFull(signal), "gross_pnl", () => Ext.Double(pnl.Gross))
            .Add("commission", "0")
            .Add("net_pnl", Ext.Double(pnl.Net))
            .AddIf(SignalDataDocument.IsFull(signal), "pnl_percent", () => Ext.Double(decimal.Round(pnl.Net / basis * 100, 6)))
            .AddIf(SignalDataDocument.IsFull(signal), "holding_period_seconds", () => Ext.Double((decimal)held.TotalMilliseconds / 1000));
    }

    public static string BrokerOrderId(Signal signal) =>
        (signal.Account == Fund.Accounts.Forex ? "MOCK_" : "")
        + string.Create(CultureInfo.InvariantCulture, $"{signal.CreatedAt.ToUnixTimeSeconds()}_{signal.Number:0000}");

    public static string ExecutionId(Signal signal, int fill) =>
        string.Create(CultureInfo.InvariantCulture, $"{signal.Oid[..8]}-{signal.Number:0000}-{fill + 1:00}");

    private static string Price(Signal signal) => (signal.Number % 40) switch
    {
        13 => Ext.Text(Ext.Number(signal.AveragePrice)),
        27 => Ext.Decimal128(signal.AveragePrice),
        _ => Ext.Mixed(signal.AveragePrice),
    };

    private static string FillDocument(Signal signal, Fill fill, int index) => new Doc()
        .Text("timestamp", Instants.Iso(fill.At))
        .Add("quantity", Ext.Mixed(fill.Quantity))
        .Add("price", Ext.Mixed(fill.Price))
        .Text("exchange", signal.Account == Fund.Accounts.Forex ? "MOCK" : "SMART")
        .Text("execution_id", ExecutionId(signal, index))
        .ToString();
}
