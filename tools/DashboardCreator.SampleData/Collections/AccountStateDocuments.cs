using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Fund;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Collections;

/// <summary>account_state: a snapshot per account after each session, with a gap, a few midday ones, and a stranger.</summary>
internal sealed class AccountStateDocuments(EquityBook equity)
{
    private static readonly HashSet<DateOnly> Lost = [new(2026, 3, 10), new(2026, 3, 11), new(2026, 3, 12)];

    private readonly Chance chance = Chance.For("account states");

    public IEnumerable<string> All() =>
        Enumerable.Range(0, Timeline.Sessions.Count).SelectMany(Session).Select((row, n) => Document(row, n).ToString());

    private IEnumerable<Snapshot> Session(int session)
    {
        var day = Timeline.Sessions[session];
        foreach (var account in Accounts.Active.Where(account => account.FirstSnapshot <= day && !Lost.Contains(day)))
        {
            var state = equity.At(account, session);
            if (session % 45 == 7) yield return new(account.Id, account.Broker, state with { Unrealized = state.Unrealized - 1_210 }, Timeline.At(session, 150));

            yield return new(account.Id, account.Broker, state, Timeline.Close(session).AddMinutes(5).AddMilliseconds(chance.Between(120, 38_000)));
        }

        if (day == new DateOnly(2026, 5, 14)) yield return new("DU4420917", "IBKR", new(100_000, 0, 0, 0, 0), Timeline.At(session, 212));
    }

    private static Doc Document(Snapshot row, int number)
    {
        var early = number < 140;
        return new Doc()
            .Add("_id", Ext.Oid(ObjectIds.Of(row.At, "0c6ef3b921", number)))
            .Text("account", row.Account)
            .TextIf("broker_id", number % 4 == 0 ? row.Broker : null)
            .Add("equity", Equity(row.State.Equity, number))
            .Add("cash_balance", Ext.Double(row.State.Cash))
            .Add("margin_used", Ext.Double(row.State.MarginUsed))
            .Add("margin_available", Ext.Double(row.State.MarginAvailable))
            .AddIf(!early, "unrealized_pnl", () => Ext.Double(row.State.Unrealized))
            .AddIf(!early, "realized_pnl", () => Ext.Double(row.State.Realized))
            .Add(early ? "positions" : "open_positions", Ext.EmptyList)
            .Add("timestamp", number % 37 == 5 ? Ext.Text(Instants.Naive(row.At)) : Ext.Date(row.At));
    }

    private static string Equity(decimal value, int number) => (number % 50) switch
    {
        12 => Ext.Text(Ext.Number(value)),
        31 => Ext.Decimal128(value),
        _ => Ext.Mixed(value),
    };

    private sealed record Snapshot(string Account, string Broker, AccountEquity State, DateTimeOffset At);
}
