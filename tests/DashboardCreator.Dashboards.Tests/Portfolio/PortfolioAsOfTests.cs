using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Portfolio;

/// <summary>An as-of instant before the broker's answers were taken.</summary>
public sealed class PortfolioAsOfTests
{
    private static readonly PortfolioDraft Draft = HandMadeAccount.Draft;

    // Sent after Tuesday noon: o4, o5 and o6; o3 was sent at 15:00.
    [Fact]
    public void Orders_SentAfterTheInstant_AreLeftOutAndCounted()
    {
        var document = (Draft with { AsOf = Utc.At("2026-03-03 17:00") }).Document();

        Assert.Equal(["o3", "o2", "o1"], document.At("orders.recent").EnumerateArray().Select(order => order.Text("order_id")));
        Assert.Equal((3, 52_000), (document.Number("orders.total"), document.Number("orders.buy_notional")));
        var warning = document.At("warnings").EnumerateArray().Single(warning => warning.Text("path") == "orders");
        Assert.Equal(("inconsistent", "main: Orders sent after the as-of instant, left out: 3."), (warning.Text("code"), warning.Text("message")));
    }

    // The clock was taken on Friday evening: next open and close are on Monday.
    [Theory]
    [InlineData("2026-03-04 17:00", true, "2026-03-05T14:30:00Z", "2026-03-04T21:00:00Z")]
    [InlineData("2026-03-06 20:00", true, "2026-03-09T13:30:00Z", "2026-03-06T21:00:00Z")] // the same opening, but another closing
    [InlineData("2026-03-06 13:00", false, "2026-03-06T14:30:00Z", "2026-03-06T21:00:00Z")]
    public void Clock_TakenAfterTheInstant_HoursAreTheCalendars(string asOf, bool isOpen, string nextOpen, string nextClose)
    {
        var document = (Draft with { AsOf = Utc.At(asOf) }).Document();

        Assert.Equal(
            ("calendar", isOpen, nextOpen, nextClose),
            (document.Text("market.basis"), document.At("market.is_open").GetBoolean(), document.Text("market.next_open"), document.Text("market.next_close")));
        Assert.True(document.Warns("inconsistent", "market"));
    }

    // An unforeseen holiday on Monday, 9 March: the broker's own calendar lacks it, so its clock is right.
    [Theory]
    [InlineData(true, "broker")]
    [InlineData(false, "calendar")]
    public void Clock_OverAnUnforeseenClosure_IsTheBrokersWhereItsCalendarAgrees(bool tells, string basis)
    {
        var clock = new MarketClock(false, Utc.At("2026-03-10 13:30"), Utc.At("2026-03-10 20:00"));
        MarketSession[] sessions = [.. ((string[])["2026-03-05", "2026-03-06", "2026-03-10"]).Select(day => new MarketSession(Utc.Day(day), null, null))];
        var document = Draft.With(records => records with { Clock = clock, Calendar = tells ? sessions : [] }).Document();

        Assert.Equal(basis, document.Text("market.basis"));
    }

    [Theory]
    [InlineData("2026-03-05 20:00", true)]
    [InlineData("2026-03-05 22:00", false)] // the newest record is 23 hours later
    public void Balances_OfALaterDay_AreSaidToBe(string asOf, bool warned)
    {
        var document = (Draft with { AsOf = Utc.At(asOf) }).Document();

        Assert.All(["account", "positions"], path => Assert.Equal(warned, document.Warns("inconsistent", path)));
    }

    // Friday at noon, asked for on Monday: Friday's bars and point were finished later.
    [Fact]
    public void DailyFigures_FinishedAfterTheInstant_AreNotThere()
    {
        var noon = Draft with { AsOf = Utc.At("2026-03-06 17:00"), RequestedAt = Utc.At("2026-03-09 15:00") };
        var document = noon.Document();

        Assert.Equal("2026-03-05", document.Text("benchmark.price_date"));
        Assert.All(document.At("momentum").EnumerateArray(), row => Assert.NotEqual("2026-03-06", row.Text("price_date")));
        Assert.Equal("2026-03-05", document.Text("performance.end_date"));
        Assert.Null(document.Number("benchmark.daily_excess_return_pct")); // Thursday's bar says nothing of Friday
        Assert.Contains(document.At("warnings").EnumerateArray(), warning => warning.Text("message") == "Points of days after 2026-03-05, left out: 1.");
    }

    [Fact]
    public void DailyFigures_OfASessionThatRunsNow_AreThere()
    {
        var document = (Draft with { AsOf = Utc.At("2026-03-06 17:00") }).Document();

        Assert.Equal(("2026-03-06", "2026-03-06"), (document.Text("benchmark.price_date"), document.Text("performance.end_date")));
    }
}
