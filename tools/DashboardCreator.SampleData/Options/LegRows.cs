using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Options;

/// <summary>The `option_legs` collection: the legs of two executions, with the Greeks of two hours before the last bell.</summary>
internal static class LegRows
{
    public static readonly Moment LastSeen = new(Timeline.Last, 270);

    public static IEnumerable<string> All(IReadOnlyList<Trade> trades) => trades
        .Where(trade => trade.Has(Oddity.LegRows | Oddity.PricedLegRows))
        .SelectMany(trade => trade.Legs.Select((leg, n) => (Trade: trade, Leg: leg, Index: n)))
        .Select((row, n) => Of(row.Trade, row.Leg, row.Index, n));

    private static string Of(Trade trade, Leg leg, int index, int row)
    {
        var seen = Quote.Of(leg.Contract, LastSeen);
        var priced = trade.Has(Oddity.PricedLegRows);
        return new Doc()
            .Add("_id", Ext.Oid(ObjectIds.Of(LastSeen.Instant, "7d20c5e184", row)))
            .Text("execution_id", trade.Id).Add("conid", Ext.Int(leg.Contract.Number))
            .Text("symbol", trade.Underlying).Add("strike", Ext.Double(leg.Contract.Strike))
            .Text("expiry", priced ? leg.Contract.LongExpiry : leg.Contract.ShortExpiry)
            .Text("right", priced ? leg.Contract.Letter : leg.Contract.Word)
            .Add("quantity", Ext.Int(leg.Quantity)).Text("action", leg.Action)
            .AddIf(priced, "entry_price", () => Ext.Double(trade.FillPrice(index)))
            .Add("current_premium", Ext.Double(seen.Mid))
            .Greeks(seen.Value)
            .ToString();
    }
}
