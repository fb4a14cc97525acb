using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Fund;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Collections;

/// <summary>trading_accounts: three active accounts, one left behind, and one that the execution service made by itself.</summary>
internal sealed class AccountDocuments(EquityBook equity, IReadOnlyList<RecordedPosition> recorded)
{
    private static readonly DateTimeOffset PolledAt = Timeline.AsOf.AddSeconds(-41);

    public IEnumerable<string> All() =>
    [
        .. Accounts.Active.Select(account => Active(account).ToString()),
        Inactive().ToString(),
        MadeByExecution().ToString(),
    ];

    private Doc Active(AccountProfile account)
    {
        var own = recorded.Where(position => position.Held.Position.Strategy.Account == account.Id).ToList();
        return Head(account)
            .Add("balances", Balances(account, equity.At(account, Timeline.Last)))
            .Add("open_positions", Ext.List(own.Select(position => position.InAccount().ToString())))
            .Add("broker_positions_snapshot", Ext.List(BrokerSnapshot.Of(account, own)))
            .Add("broker_positions_last_updated", Ext.Date(PolledAt))
            .Text("connection_status", account.Id == Accounts.Options ? "DISCONNECTED" : "CONNECTED")
            .Add("last_poll_time", Ext.Date(account.Id == Accounts.Options ? PolledAt.AddMinutes(-19) : PolledAt))
            .Add("last_poll_success", Ext.Bool(account.Id != Accounts.Options))
            .Text("status", "ACTIVE")
            .Add("created_at", Ext.Date(NewYork.At(new DateOnly(2024, 10, 21), 600)))
            .Add("updated_at", Ext.Date(PolledAt));
    }

    private static Doc Head(AccountProfile account) => new Doc()
        .Text("_id", account.Id).Text("account_id", account.Id).Text("account_name", account.Name)
        .Text("broker", account.Broker).Text("account_number", account.Number)
        .Text("account_type", account.Broker == "Mock" ? "Paper" : "Margin")
        .Add("authentication_details", new Doc()
            .Text("auth_type", account.Broker == "IBKR" ? "GATEWAY" : "TOKEN")
            .Text("username", "sample-secret-user-" + account.Id.ToLowerInvariant())
            .Text("password", "sample-secret-password-" + account.Id.ToLowerInvariant()));

    private static Doc Balances(AccountProfile account, AccountEquity now) => new Doc()
        .Text("base_currency", "USD")
        .Add("equity", Ext.Double(now.Equity))
        .Add("cash_balance", Ext.Double(now.Cash))
        .Add("margin_used", Ext.Double(now.MarginUsed))
        .Add("margin_available", account.Broker == "Mock" ? Ext.Text(Ext.Number(now.MarginAvailable)) : Ext.Double(now.MarginAvailable))
        .Add("unrealized_pnl", Ext.Double(now.Unrealized))
        .Add("realized_pnl", account.Id == Accounts.Options ? Ext.Decimal128(now.Realized) : Ext.Double(now.Realized))
        .Add("margin_utilization_pct", Ext.Double(decimal.Round(now.MarginUsed / now.Equity * 100, 4)))
        .AddIf(account.Broker == "Mock", "cash", () => Ext.Double(now.Cash))
        .AddIf(account.Broker == "Mock", "buying_power", () => Ext.Double(now.MarginAvailable * 2))
        .Add("last_updated", Ext.Date(PolledAt));

    private static Doc Inactive() => Head(Accounts.Inactive)
        .Add("balances", new Doc()
            .Text("base_currency", "USD").Add("equity", "251204.6").Add("cash_balance", "251204.6").Add("margin_used", "0")
            .Add("margin_available", "251204.6").Add("unrealized_pnl", "0").Add("realized_pnl", "1204.6"))
        .Add("open_positions", Ext.EmptyList)
        .Text("connection_status", "ERROR").Add("last_poll_time", Ext.Null).Add("last_poll_success", "false").Text("status", "INACTIVE")
        .Add("created_at", Ext.Date(NewYork.At(new DateOnly(2024, 10, 21), 610))).Add("updated_at", Ext.Date(NewYork.At(new DateOnly(2025, 1, 6), 540)));

    /// <summary>An order without an account id went to the default account, and made it: no balances, no status, an ObjectId.</summary>
    private static Doc MadeByExecution()
    {
        var at = Timeline.At(390, 47);
        return new Doc()
            .Add("_id", Ext.Oid(ObjectIds.Of(at, "77b2e09c15", 1))).Text("account_id", "Mock_Paper")
            .Add("open_positions", Ext.EmptyList).Add("created_at", Ext.Date(at)).Add("updated_at", Ext.Date(at));
    }
}
