using DashboardCreator.SampleData.Fund;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Collections;

/// <summary>
/// The brokers' own view of the positions. It differs from the books twice: the position with the misfiled exit is not there,
/// and of the fund's largest recorded position the broker holds fewer.
/// </summary>
internal static class BrokerSnapshot
{
    public static IEnumerable<string> Of(AccountProfile account, IReadOnlyList<RecordedPosition> recorded)
    {
        var largest = recorded.MaxBy(position => position.Held.Quantity * position.Held.Price);
        var lacking = account.Id == Accounts.Main ? largest : null;
        return recorded.Where(position => position.Held.Position.Trap != Trap.MisfiledExitStillHeld).Select((position, n) =>
            Row(account, position.Held, decimal.Truncate(position.Held.Quantity * (position == lacking ? 0.9m : 1)), n));
    }

    private static string Row(AccountProfile account, Held held, decimal quantity, int number)
    {
        var mock = account.Broker == "Mock";
        return new Doc()
            .Text(mock ? "instrument" : "symbol", held.Position.Booked.Symbol)
            .Text("side", held.Position.Direction)
            .Add("quantity", Ext.Mixed(quantity))
            .Add("avg_price", Ext.Double(held.Position.EntryPrice))
            .Add("current_price", number == 1 ? "0" : Ext.Double(held.Price))
            .Add("unrealized_pnl", Ext.Double(held.Unrealized))
            .AddIf(!mock, "market_value", () => Ext.Double(decimal.Round(held.Price * quantity, 2)))
            .AddIf(!mock, "realized_pnl", () => "0.0")
            .AddIf(mock, "strategy_id", () => Ext.Text(held.Position.Strategy.Id))
            .ToString();
    }
}
