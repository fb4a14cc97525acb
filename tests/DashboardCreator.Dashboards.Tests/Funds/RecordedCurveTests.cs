using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Funds;

public sealed class RecordedCurveTests
{
    private static readonly FundDraft Fund = new()
    {
        AsOf = Utc.At("2026-03-31 21:30"),
        Accounts = [new Account { Id = "East", Equity = 1_000, Currency = "USD" }, new Account { Id = "West", Equity = 500 }, new Account { Id = "Old", IsActive = false }],
    };

    [Theory]
    [InlineData(19, "booked_trades")]
    [InlineData(20, "recorded_equity")]
    public void Curve_OfFewSessions_NeedsTwenty(int sessions, string expected) =>
        Assert.Equal(expected, (Fund with { Equity = Points("East", sessions, 1_000) }).View().CurveBasis);

    [Fact]
    public void Curve_SeveralPointsOfASession_CountsTheLast()
    {
        var points = Points("East", 20, 1_000).ToList();
        points.Insert(0, new EquityPoint("East", points[3].At.AddHours(2), 1_100));
        points.Add(new EquityPoint("East", points[4].At.AddHours(-2), 900));
        var curve = (Fund with { Equity = points }).View().Curve!;

        Assert.Equal(20, curve.Equity.Count);
        Assert.Equal([1_000, 1_000, 1_000, 1_100, 1_000], curve.Equity.Take(5));
    }

    [Fact]
    public void Curve_PointsOfAWeekend_BelongToTheSessionBefore()
    {
        var weekend = new EquityPoint("East", Utc.At("2026-03-08 12:00"), 1_234);
        var curve = (Fund with { Equity = [.. Points("East", 20, 1_000), weekend] }).View().Curve!;

        Assert.Equal(1_234, curve.Equity[4]); // Friday, 6 March
        Assert.Equal(20, curve.Equity.Count);
    }

    [Fact]
    public void Curve_AccountThatComesLater_IsMoneyPaidInAndNoReturn()
    {
        var later = Points("West", 20, 500).Skip(10).Select((point, i) => point with { Equity = 500 + (i == 1 ? 75 : 0) });
        var curve = (Fund with { Equity = [.. Points("East", 20, 1_000), .. later] }).View().Curve!;

        Assert.Equal([1_000, 1_500, 1_575, 1_500], curve.Equity.Skip(9).Take(4));
        Assert.Equal(0, curve.Returns[10]); // (1,500 - 500) / 1,000 - 1
        Assert.Equal(0.05, curve.Returns[11], 15); // 1,575 / 1,500 - 1
    }

    [Fact]
    public void Curve_AccountWithoutAPointInASession_KeepsItsLast()
    {
        var gaps = Points("West", 20, 500).Where((_, i) => i is not (5 or 6 or 19));
        var curve = (Fund with { Equity = [.. Points("East", 20, 1_000), .. gaps] }).View().Curve!;

        Assert.All(curve.Equity, equity => Assert.Equal(1_500, equity));
        Assert.All(curve.DefinedReturns.ToArray(), value => Assert.Equal(0, value));
    }

    [Fact]
    public void Curve_FirstPoint_HasNoReturn()
    {
        var curve = (Fund with { Equity = Points("East", 20, 1_000) }).View().Curve!;

        Assert.Equal(double.NaN, curve.Returns[0]);
        Assert.Equal(19, curve.DefinedReturns.Length);
        Assert.Equal(20, curve.Drawdowns().Length);
    }

    [Fact]
    public void Curve_PointsOfOtherAccountsAndOfTheFuture_AreLeftOut()
    {
        EquityPoint[] others = [new("Old", Utc.At("2026-03-03 21:00"), 9_999), new("Nobody", Utc.At("2026-03-03 21:00"), 9_999), new("East", Utc.At("2026-04-01 21:00"), 9_999)];
        var curve = (Fund with { Equity = [.. Points("East", 20, 1_000), .. others] }).View().Curve!;

        Assert.All(curve.Equity, equity => Assert.Equal(1_000, equity));
    }

    [Fact]
    public void Curve_AccountsOfSeveralCurrencies_IsNone()
    {
        var fund = Fund with
        {
            Accounts = [new Account { Id = "East", Currency = "USD" }, new Account { Id = "West", Currency = "INR" }],
            Equity = [.. Points("East", 20, 1_000), .. Points("West", 20, 70_000)],
        };

        Assert.Null(fund.View().Curve);
    }

    [Fact]
    public void Curve_AnUnsetClock_IsNoSession()
    {
        var curve = (Fund with { Equity = [new EquityPoint("East", DateTimeOffset.UnixEpoch, 5), .. Points("East", 20, 1_000)] }).View().Curve!;

        Assert.Equal(Utc.Day("2026-03-02"), curve.DateOf(0));
        Assert.Equal(20, curve.Equity.Count);
    }

    [Fact]
    public void Curve_SessionsWithoutAnyPoint_AreHolesThatTheNextReturnSpans()
    {
        // 22 weekdays from 2 March; nothing on the 11th and the 12th (places 7 and 8); 1,000 before, 1,100 from the 13th on.
        var points = Points("East", 22, 1_000).Where((_, i) => i is not (7 or 8)).Select((point, i) => point with { Equity = i < 7 ? 1_000 : 1_100 });
        var view = (Fund with { Equity = [.. points] }).View();
        var curve = view.Curve!;

        Assert.Equal(22, curve.Equity.Count);
        Assert.Equal([1_000, null, null, 1_100], curve.Equity.Skip(6).Take(4));
        Assert.Equal([double.NaN, double.NaN], curve.Returns.Skip(7).Take(2));
        Assert.Equal(0.1, curve.Returns[9], 15); // 1,100 / 1,000 - 1
        Assert.Equal(2, view.Recorded!.MissingSessions);
    }

    [Fact]
    public void Document_OfARecordWithDecisions_TellsThem()
    {
        var later = Points("West", 20, 500).Skip(10);
        var stranger = new EquityPoint("DU7654321", Utc.At("2026-03-03 21:00"), 9_999);
        var document = (Fund with { Equity = [.. Points("East", 22, 1_000).Where((_, i) => i != 7), .. later, stranger] }).Client();

        Assert.True(document.Warns("flow_assumed", "chart_data.equity_curve"));
        var messages = document.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetProperty("message").GetString()!).ToList();
        Assert.Contains(messages, message => message.StartsWith("West is recorded from 2026-03-16 on; its first equity, 500,", StringComparison.Ordinal));
        Assert.Contains("1 sessions of the curve have no recorded equity; the next return spans them.", messages);
        Assert.Contains("1 points of recorded equity belong to accounts that are not active or not known and were left out.", messages);
        Assert.DoesNotContain("7654321", document.GetRawText(), StringComparison.Ordinal);
    }

    // One point at 21:00 of each weekday from Monday, 2 March.
    private static EquityPoint[] Points(string account, int sessions, decimal equity) =>
        [.. ListedSessions.Weekdays.SessionsBetween(Utc.Day("2026-03-02"), Utc.Day("2026-03-31")).Take(sessions)
            .Select(day => new EquityPoint(account, new DateTimeOffset(day, new TimeOnly(21, 0), TimeSpan.Zero), equity))];
}
