using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Fund;

namespace DashboardCreator.SampleData.Output;

internal static class Manifest
{
    public static string Text() => new Doc()
        .Text("as_of", Instants.Iso(Timeline.AsOf))
        .Text("about", Accounts.FundName + ", an invented fund: two years of signals of five strategies on three accounts, and three weeks of a market maker. Written by tools/DashboardCreator.SampleData.")
        .ToString();
}
