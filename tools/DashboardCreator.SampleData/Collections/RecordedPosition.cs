using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Fund;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Signals;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Collections;

/// <summary>A position the books call open, with the signal that opened it.</summary>
internal sealed record RecordedPosition(Held Held, Signal Entry)
{
    private DateTimeOffset OpenedAt => Entry.FilledAt!.Value.AddMilliseconds(1);

    /// <summary>Everything truly open, and the one position whose exit was misfiled: sold, but still in the books.</summary>
    public static IReadOnlyList<RecordedPosition> All(EquityBook equity, IReadOnlyList<Position> positions, IReadOnlyDictionary<Position, Signal> entries) =>
    [
        .. positions.Where(position => position.Trap == Trap.MisfiledExitStillHeld)
            .Select(position => new Held(position, position.Quantity, position.Booked.Close(Timeline.Last)))
            .Concat(equity.OpenAt(Timeline.Last))
            .Select(held => new RecordedPosition(held, entries[held.Position])),
    ];

    /// <summary>The element of an account's `open_positions`: price and profit stay as they were at the fill.</summary>
    public Doc InAccount()
    {
        var position = Held.Position;
        return new Doc()
            .Text("strategy_id", position.Strategy.Id).Text("instrument", position.Booked.Symbol).Text("direction", position.Direction)
            .Add("quantity", Ext.Mixed(Held.Quantity)).Add("avg_entry_price", Ext.Double(position.EntryPrice))
            .Add("current_price", Ext.Double(position.EntryPrice)).Add("unrealized_pnl", "0.0").Text("status", "OPEN")
            .Text("entry_order_id", Entry.OrderId).Text("last_order_id", Entry.OrderId)
            .Add("created_at", Ext.Date(OpenedAt)).Add("updated_at", Ext.Date(OpenedAt));
    }

    /// <summary>The row of the `positions` collection; some rows name the price and leave the profit to the reader.</summary>
    public Doc InPositions(int number)
    {
        var position = Held.Position;
        return new Doc()
            .Text("_id", $"pos_{number:0000}").Text("strategy_name", position.Strategy.Id).Text("account_id", position.Strategy.Account)
            .Text("symbol", position.Booked.Symbol).Text("side", position.Direction)
            .Add("quantity", number % 4 == 1 ? Ext.Double(Held.Quantity) : Ext.Int(Held.Quantity))
            .Add("avg_entry_price", number % 5 == 2 ? Ext.Text(Ext.Number(position.EntryPrice)) : Ext.Double(position.EntryPrice))
            .AddIf(number % 4 == 0, "current_price", () => Ext.Double(Held.Price))
            .AddIf(number % 4 != 0, "unrealized_pnl", () => Ext.Double(Held.Unrealized))
            .Add("opened_at", Ext.Text(number % 6 == 3 ? Instants.Naive(OpenedAt) : Instants.Iso(OpenedAt)))
            .Text("status", "OPEN").Add("order_ids", Ext.Texts([Entry.OrderId]));
    }
}
