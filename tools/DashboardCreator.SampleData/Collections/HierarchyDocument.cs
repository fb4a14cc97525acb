using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Fund;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Collections;

internal static class HierarchyDocument
{
    public static string Text() => new Doc()
        .Text("_id", "harbor_point_fund")
        .Text("fund_name", Accounts.FundName)
        .Add("brokers", Ext.List(Accounts.Active.GroupBy(account => account.Broker).Select(Broker)))
        .Add("created_at", Ext.Date(NewYork.At(new DateOnly(2024, 10, 21), 590)))
        .ToString();

    private static string Broker(IGrouping<string, AccountProfile> accounts) => new Doc()
        .Text("broker_id", accounts.Key)
        .Text("broker_name", accounts.Key == "IBKR" ? "Interactive Brokers" : "Mock Broker")
        .Add("accounts", Ext.List(accounts.Select(account => new Doc().Text("account_id", account.Id).Text("status", "ACTIVE").ToString())))
        .ToString();
}
