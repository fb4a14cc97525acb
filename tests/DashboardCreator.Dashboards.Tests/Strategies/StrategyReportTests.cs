using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Strategies;
using DashboardCreator.Testing.Funds;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Strategies;

public sealed class StrategyReportTests
{
    [Fact]
    public void Report_OfAllTime_IsTheDashboard()
    {
        var report = Report(HandMadeFund.Draft, InstantRange.Always);

        Assert.Equal((11, 5, -4_900m), (report.Performance.TotalSignalsSent, report.Performance.SignalsFilled, report.Performance.TotalPnl!.Value));
        Assert.Equal(-1, report.PeriodReturnPct!.Value, 12);
        Assert.Null(report.From);
        Assert.Null(report.To);
    }

    [Fact]
    public void Report_OfASpan_StartsFromWhatWasThereAndEndsWithIt()
    {
        // Tuesday to Thursday: 490,000 + 4,900 of Monday = 494,900 at the start, -9,800 on Wednesday, nothing on Thursday.
        var report = Report(HandMadeFund.Draft, Range("2026-03-03 00:00", "2026-03-05 23:59"));

        Assert.Equal(-9_800, report.Performance.TotalPnl);
        Assert.Equal(-9_800 / 494_900d * 100, report.PeriodReturnPct!.Value, 12);
        Assert.Equal(0, report.Performance.DailyReturnPct); // Thursday's
        Assert.Equal(4, report.Performance.TotalSignalsSent); // s3 s5 s6 s7
        Assert.Equal(Utc.At("2026-03-03 00:00"), report.From);
        // -9,800 and 0: mean -4,900, deviation 9,800/sqrt(2), x sqrt(252) = -sqrt(126); the sessions after the span are not in it.
        Assert.Equal(-Math.Sqrt(126), report.Performance.SharpeRatio!.Value, 12);
    }

    [Fact]
    public void Report_OfALongGoneMonth_SpeaksOfThatMonth()
    {
        var fund = HandMadeFund.Draft with { AsOf = Utc.At("2026-06-30 21:30"), Bars = [] };

        Assert.Equal(-1, Report(fund, Range("2026-03-01 00:00", "2026-03-31 23:59")).Performance.MtdReturnPct!.Value, 12);
        Assert.Equal(0, Report(fund, InstantRange.Always).Performance.MtdReturnPct);
    }

    [Fact]
    public void Reports_OfAdjoiningSpans_AddUpToTheWhole()
    {
        var any = (from fund in AnyFund.Believable.Generator from cut in Gen.Choose(0, 10 * 24 * 60) select (fund, cut)).ToArbitrary();

        Prop.ForAll(any, item =>
        {
            var cut = Utc.At("2026-02-27").AddMinutes(item.cut).ToUnixTimeMilliseconds();
            var (before, after) = (Report(item.fund, new InstantRange(long.MinValue, cut)), Report(item.fund, new InstantRange(cut + 1, long.MaxValue)));
            var whole = Report(item.fund, InstantRange.Always);

            Assert.Equal(whole.Performance.TotalSignalsSent, before.Performance.TotalSignalsSent + after.Performance.TotalSignalsSent);
            Assert.Equal(whole.Performance.SignalsFilled, before.Performance.SignalsFilled + after.Performance.SignalsFilled);
            Assert.Equal(whole.Performance.NumberOfTrades, before.Performance.NumberOfTrades + after.Performance.NumberOfTrades);
            Assert.Equal(whole.Performance.TotalPnl ?? 0, (before.Performance.TotalPnl ?? 0) + (after.Performance.TotalPnl ?? 0));
            Assert.Equal(whole.Performance.GrossLoss, before.Performance.GrossLoss + after.Performance.GrossLoss);
            Assert.Equal(whole.LagMetrics.Count, before.LagMetrics.Count + after.LagMetrics.Count);
            Assert.Equal(whole.Rejections.Reasons.Sum(reason => reason.Count), before.Rejections.Reasons.Concat(after.Rejections.Reasons).Sum(reason => reason.Count));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public void List_OfSenders_IsByIdWithTheirNewestReceipt()
    {
        var list = StrategyQueries.List(HandMadeFund.Draft.View());

        Assert.Equal(["alpha", "beta", "gamma"], list.Strategies.Select(item => item.StrategyId));
        Assert.Equal((11, Utc.At("2026-03-09 15:02")), (list.Strategies[0].Signals, list.Strategies[0].LastSignalAt!.Value));
        Assert.Equal((0, null), (list.Strategies[1].Signals, list.Strategies[1].LastSignalAt));
        Assert.Equal("TESTING", list.Strategies[2].Status);
    }

    [Theory]
    [InlineData("../../etc/passwd", "..%2F..%2Fetc%2Fpasswd")]
    [InlineData("a\"b\t🦊&c=d", "a%22b%09%F0%9F%A6%8A%26c%3Dd")]
    public void List_OddNames_AreEscapedInTheirLink(string name, string expected)
    {
        var list = StrategyQueries.List(new FundDraft { Signals = [new SignalDraft { Strategy = name }] }.View());

        Assert.Equal($"/api/dashboards/signal-sender?strategy_name={expected}", Assert.Single(list.Strategies).Href);
    }

    private static StrategyReport Report(FundDraft fund, InstantRange range)
    {
        var view = fund.View();
        return StrategyQueries.Report(view, view.Signals.FindSender("alpha"), range, fund.Calendar);
    }

    private static InstantRange Range(string from, string to) => new(Utc.At(from).ToUnixTimeMilliseconds(), Utc.At(to).ToUnixTimeMilliseconds());
}
