using System.Globalization;
using DashboardCreator.SampleData.Alpaca;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Options;

/// <summary>The `legs_json` of an execution: a JSON list within text.</summary>
internal static class LegTexts
{
    public static string Of(Trade trade) => Ext.List(trade.Legs.Select((leg, n) => One(trade, leg, n).ToString()));

    private static Doc One(Trade trade, Leg leg, int index)
    {
        var state = trade.LegState(index);
        var filled = state == "filled";
        var document = new Doc()
            .Text("leg_id", Uuids.Of(string.Create(CultureInfo.InvariantCulture, $"option leg {trade.Number} {index}"), 0))
            .Add("conid", trade.Has(Oddity.UnknownNumbers) ? "0" : Ext.Int(leg.Contract.Number))
            .Text("right", leg.Contract.Word).Add("strike", Ext.Int(leg.Contract.Strike)).Text("expiration", leg.Contract.LongExpiry)
            .Add("quantity", Ext.Int(leg.Quantity)).Text("action", leg.Action).Text("status", state)
            .Add("fill_price", filled ? Ext.Double(trade.FillPrice(index)) : Ext.Null)
            .Add("order_id", trade.State == "failed" ? Ext.Null : Ext.Text((80 + trade.Number).ToString(CultureInfo.InvariantCulture)))
            .Add("fill_time", filled ? Ext.Text(Instants.Naive(trade.FilledAt)) : Ext.Null);
        AddExit(document, trade, index);
        AddGreeks(document, trade, leg, index);
        return document;
    }

    private static void AddExit(Doc document, Trade trade, int index)
    {
        if (trade.Closed is { } at && !trade.Has(Oddity.NoExit | Oddity.RecordedProfit | Oddity.ProfitAsText))
        {
            document.Add("exit_price", Ext.Double(trade.ExitPrice(index, at)));
        }
    }

    private static void AddGreeks(Doc document, Trade trade, Leg leg, int index)
    {
        if (index > 0) return;

        var seen = Quote.Of(leg.Contract, LegRows.LastSeen);
        if (trade.Has(Oddity.NestedGreeks))
        {
            document.Add("greeks", new Doc().Greeks(seen.Value)).Add("implied_volatility", Figures.Volatility(seen.Volatility));
        }

        if (trade.Has(Oddity.PartialGreeks)) document.Add("delta", Figures.Delta(seen.Value)).Add("vega", Figures.Vega(seen.Value));
    }
}
