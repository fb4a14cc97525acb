using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Portfolio;

/// <summary>What becomes of points that are not as they should be, and how the document says so.</summary>
public sealed class PortfolioHistoryTests
{
    private static readonly PortfolioDraft Draft = HandMadeAccount.Draft;

    // 00:00 UTC is 20:00 of the day before in New York in summer, 01:00 UTC in winter.
    [Theory]
    [InlineData("2025-07-03 00:00", "2025-07-02")]
    [InlineData("2025-12-03 01:00", "2025-12-02")]
    public void Stamp_InUtcOfTheNextDay_IsTheSessionInNewYork(string stamp, string session)
    {
        var at = Utc.At(stamp);
        var document = (Draft with { AsOf = at }).With(new HistoryPoint(at, 1_000, 0)).Document();

        Assert.Equal(session, document.Text("performance.end_date"));
    }

    [Fact]
    public void NoValue_ItsFlowMovesToTheNextPoint_AndTheSessionIsFlagged()
    {
        var document = Draft.Document();

        Assert.Equal(["2026-03-04 no_value"], Flags(document));
        Assert.Contains("2026-03-04", Message(document, "missing_values", "charts.equity"), StringComparison.Ordinal);
        Assert.Equal("""["2026-03-05",-4990]""", document.At("charts.net_flows[2]").GetRawText());
    }

    [Fact]
    public void MissingSession_IsFlagged_AndHolidaysAreNot()
    {
        // 16 February 2026 is a holiday; the 18th is a session.
        var document = Draft.With(Stamps.Point("2026-02-13", 100), Stamps.Point("2026-02-17", 101), Stamps.Point("2026-02-19", 102)).Document();

        Assert.Equal(["2026-02-18 missing_session"], Flags(document));
    }

    // The exchange closed unexpectedly on the 18th, which only the broker's calendar can know.
    [Fact]
    public void MissingSession_BrokersCalendar_KnowsBetter()
    {
        MarketSession[] told = [.. ((string[])["2026-02-13", "2026-02-17", "2026-02-19", "2026-02-20"]).Select(day => new MarketSession(Utc.Day(day), null, null))];
        var history = Draft.With(Stamps.Point("2026-02-13", 100), Stamps.Point("2026-02-17", 101), Stamps.Point("2026-02-19", 102));

        Assert.Empty(Flags(history.With(records => records with { Calendar = told }).Document()));
        Assert.Equal(["2026-02-18 missing_session"], Flags(history.With(records => records with { Calendar = [.. told.Take(2)] }).Document()));
    }

    [Fact]
    public void Points_OfAnUnsetClock_AreLeftOut()
    {
        var document = Draft.With(new HistoryPoint(DateTimeOffset.UnixEpoch, 5, 0), Stamps.Point("2026-03-05", 100), Stamps.Point("2026-03-06", 101)).Document();

        Assert.Equal("2026-03-05", document.Text("performance.start_date"));
        Assert.True(document.Warns("bad_records", "charts.equity"));
    }

    [Fact]
    public void Duplicate_TheLastCounts_AndItsFlowOnce()
    {
        var document = Draft.With(
            Stamps.Point("2026-03-04", 100), Stamps.Point("2026-03-05", 150, 50), Stamps.Point("2026-03-05", 151, 50), Stamps.Point("2026-03-05", 151, null)).Document();

        Assert.Equal(["2026-03-05 duplicate"], Flags(document).Where(flag => !flag.EndsWith("mismatch", StringComparison.Ordinal)));
        Assert.Equal((50, 1), (document.Number("performance.deposits"), document.Number("performance.total_pnl")));
        Assert.Contains("several points", Message(document, "inconsistent", "charts.equity"), StringComparison.Ordinal);
    }

    [Fact]
    public void Jump_WithoutAFlow_IsFlaggedWithItsSize()
    {
        var document = Draft.With(Stamps.Point("2026-02-26", 100), Stamps.Point("2026-02-27", 126), Stamps.Point("2026-03-02", 252, 126)).Document();

        Assert.Equal(["2026-02-27 jump"], Flags(document));
        Assert.Equal(26, document.Number("history_flags[0].difference_pct"));
    }

    [Fact]
    public void Jump_Bound_IsASetting() => Assert.Empty(Flags(
        (Draft with { Options = new() { JumpBoundPct = 30 } }).With(Stamps.Point("2026-02-26", 100), Stamps.Point("2026-02-27", 126)).Document()));

    [Fact]
    public void ZeroInTheMiddle_IsAPoint_AndTheReturnAfterItIsUndefined()
    {
        var document = Draft.With(Stamps.Point("2026-02-26", 100), Stamps.Point("2026-02-27", 0, -100), Stamps.Point("2026-03-02", 50, 50), Stamps.Point("2026-03-03", 51)).Document();

        Assert.Equal("""[["2026-02-27",0],["2026-03-02",null],["2026-03-03",2]]""", document.At("charts.daily_return_pct").GetRawText());
        Assert.Equal(2, document.Number("performance.cumulative_return_pct"));
        Assert.True(document.Warns("no_base", "charts.daily_return_pct"));
    }

    [Fact]
    public void NotASession_IsFlagged()
    {
        var document = Draft.With(Stamps.Point("2026-02-27", 100), Stamps.Point("2026-02-28", 101), Stamps.Point("2026-03-02", 102)).Document();

        Assert.Equal(["2026-02-28 not_a_session"], Flags(document));
        Assert.Equal(3, document.Number("performance.sessions"));
    }

    [Fact]
    public void LastPoint_FarFromCashAndPositions_IsFlagged()
    {
        var document = Draft.With(Stamps.Point("2026-03-05", 110_000), Stamps.Point("2026-03-06", 110_000)).Document();

        Assert.Equal(["2026-03-06 mismatch"], Flags(document));
        Assert.Equal(2.612, document.Number("history_flags[0].difference_pct")!.Value, 3); // 110,000 / 107,199.80 - 1
    }

    [Fact]
    public void LastPointOfTheSessionBefore_IsHeldAgainstTheLastClose()
    {
        var records = Draft.With(records => records with { Account = records.Account! with { LastEquity = 109_000 } });

        Assert.Empty(Flags(records.With(Stamps.Point("2026-03-04", 108_000), Stamps.Point("2026-03-05", 109_000)).Document()));
        Assert.Equal(["2026-03-05 mismatch"], Flags(records.With(Stamps.Point("2026-03-04", 108_000), Stamps.Point("2026-03-05", 111_000)).Document()));
    }

    [Fact]
    public void Equity_FarFromCashAndPositions_IsDoubted()
    {
        var document = Draft.With(records => records with { Account = records.Account! with { Cash = 1_000 } }).Document();

        Assert.True(document.Warns("inconsistent", "account.equity"));
        Assert.False(Draft.Document().Warns("inconsistent", "account.equity"));
    }

    [Fact]
    public void OldHistory_EndsBeforeTheLastSession_AndSaysSo() =>
        Assert.True(Draft.With(Stamps.Point("2026-02-24", 100), Stamps.Point("2026-02-25", 101)).Document().Warns("missing_values", "performance.end_date"));

    [Fact]
    public void LaterPoints_AreLeftOut()
    {
        var document = Draft.With(Stamps.Point("2026-03-05", 100), Stamps.Point("2026-03-06", 101), Stamps.Point("2026-03-09", 300)).Document();

        Assert.Equal("2026-03-06", document.Text("performance.end_date"));
        Assert.True(document.Warns("inconsistent", "charts.equity"));
    }

    [Fact]
    public void UnknownFlows_AreTakenForNone_AndSaidSo()
    {
        var document = Draft.With(Stamps.Point("2026-03-05", 100, null), Stamps.Point("2026-03-06", 101, null)).Document();

        Assert.Equal(1, document.Number("performance.cumulative_return_pct"));
        Assert.True(document.Warns("missing_values", "performance.net_flows"));
        Assert.True(document.Warns("insufficient_data", "performance.initial_funding"));
    }

    [Fact]
    public void FlowAfterTheLastPoint_IsInNoFigure_AndSaidSo() =>
        Assert.True(Draft.With(Stamps.Point("2026-03-05", 100), Stamps.Point("2026-03-06", null, 7)).Document().Warns("inconsistent", "performance.net_flows"));

    // Equity 107,199.80 now; at the last close 100,000, and 5,000 came in today: 2,199.80 earned on 100,000.
    [Fact]
    public void DailyProfit_TodaysDeposit_IsNoProfit()
    {
        var document = Draft.With(records => records with
        {
            Account = records.Account! with { LastEquity = 100_000 },
            History = [Stamps.Point("2026-03-05", 100_000), Stamps.Point("2026-03-06", 107_199.80m, 5_000)],
        }).Document();

        Assert.Equal((2_199.8, 2.1998), (document.Number("performance.daily_pnl"), document.Number("performance.daily_return_pct")));
    }

    // Between close and the next opening some answers carry today's close as the last one: the deposit is already in it.
    [Fact]
    public void DailyProfit_LastCloseIsTodays_TheDepositIsNotTakenOutTwice()
    {
        var document = Draft.With(records => records with { History = [Stamps.Point("2026-03-05", 100_000), Stamps.Point("2026-03-06", 107_199.80m, 5_000)] }).Document();

        Assert.Equal(0, document.Number("performance.daily_pnl"));
    }

    private static IEnumerable<string> Flags(JsonElement document) =>
        document.At("history_flags").EnumerateArray().Select(flag => $"{flag.Text("session")} {flag.Text("check")}").Where(flag => flag.Length > 0);

    private static string Message(JsonElement document, string code, string path) => document.At("warnings").EnumerateArray()
        .First(warning => warning.Text("code") == code && warning.Text("path") == path).Text("message")!;
}
