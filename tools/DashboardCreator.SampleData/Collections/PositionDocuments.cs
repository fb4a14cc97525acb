using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Signals;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Collections;

/// <summary>The `positions` collection: what is open, what was closed last, and a row that was emptied but never closed.</summary>
internal static class PositionDocuments
{
    public static IEnumerable<string> All(
        IReadOnlyList<RecordedPosition> recorded, IReadOnlyList<Position> positions, IReadOnlyDictionary<Position, Signal> entries)
    {
        var open = recorded.Select((position, n) => position.InPositions(n + 1).ToString()).ToList();
        var closed = positions.Where(position => position is { Exit: not null, Trap: Trap.None }).OrderByDescending(position => position.Exit!.Value).Take(9)
            .Select((position, n) => Gone(position, entries[position], open.Count + n + 1, n == 0));
        return open.Concat(closed);
    }

    private static string Gone(Position position, Signal entry, int number, bool stillCalledOpen) => new Doc()
        .Text("_id", $"pos_{number:0000}").Text("strategy_name", position.Strategy.Id).Text("account_id", position.Strategy.Account)
        .Text("symbol", position.Booked.Symbol).Text("side", position.Direction)
        .Add("quantity", stillCalledOpen ? "0" : Ext.Mixed(position.Quantity))
        .Add("avg_entry_price", Ext.Double(position.EntryPrice))
        .Add("unrealized_pnl", "0.0")
        .Text("opened_at", Instants.Iso(entry.FilledAt!.Value))
        .Text("status", stillCalledOpen ? "OPEN" : "CLOSED")
        .Add("order_ids", Ext.Texts([entry.OrderId, .. entry.Exits.Select(exit => exit.OrderId)]))
        .ToString();
}
