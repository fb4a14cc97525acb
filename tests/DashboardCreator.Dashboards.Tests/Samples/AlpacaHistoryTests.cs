using System.Globalization;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

public sealed class AlpacaHistoryTests
{
    private const int Funded = 9;

    private static readonly decimal?[] Equity = AlpacaSample.Series("equity");

    private static readonly decimal?[] Deposits = AlpacaSample.Series("cashflow.CSD");

    private static readonly decimal?[] Withdrawals = AlpacaSample.Series("cashflow.CSW");

    private static readonly List<DateTimeOffset> Stamps =
        [.. AlpacaSample.History.At("timestamp")!.Value.EnumerateArray().Select(stamp => DateTimeOffset.FromUnixTimeSeconds(stamp.GetInt64()))];

    [Fact]
    public void Stamps_AreEightInTheEveningOfEverySession_AndTheLastIsTheAsOf()
    {
        var sessions = AlpacaSample.Sessions.TakeWhile(day => string.CompareOrdinal(day, "2026-10-30") <= 0).ToList();

        Assert.Equal(502, sessions.Count);
        Assert.Equal(sessions[..^1], Stamps[..^1].Select(stamp => stamp.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.Equal(["00", "01"], Stamps[..^1].Select(stamp => stamp.ToString("HH", CultureInfo.InvariantCulture)).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(AlpacaSample.AsOf, Stamps[^1]);
        Assert.Equal(new DateTimeOffset(2026, 3, 7, 1, 0, 0, TimeSpan.Zero), Stamps.Single(stamp => stamp.Date == new DateTime(2026, 3, 7)));
        Assert.Equal(new DateTimeOffset(2026, 3, 10, 0, 0, 0, TimeSpan.Zero), Stamps.Single(stamp => stamp.Date == new DateTime(2026, 3, 10)));
    }

    [Fact]
    public void Flows_ThreeDepositsOneWithdrawal_TheShorterListEndsThere()
    {
        var deposits = Deposits.Select((flow, n) => (Session: n, flow)).Where(day => day.flow > 0).ToList();

        Assert.Equal([60_000, 25_000, 20_000], deposits.Select(day => day.flow!.Value));
        Assert.Equal(Funded, deposits[0].Session);
        Assert.Equal(-10_000, Assert.Single(Withdrawals, flow => flow != 0));
        Assert.Equal(-10_000, Withdrawals[^1]);
        Assert.True(Withdrawals.Length < Stamps.Count);
        Assert.Equal(Stamps.Count, Deposits.Length);
        Assert.Single(Deposits, flow => flow is null);
    }

    [Fact]
    public void Equity_BeginsUnfundedAndHasOneHole()
    {
        Assert.Equal(Stamps.Count, Equity.Length);
        Assert.All(Equity[..Funded], equity => Assert.Equal(0, equity));
        Assert.Equal(60_000, Equity[Funded]);
        Assert.Single(Equity, equity => equity is null);
        Assert.Equal("2025-08-13", AlpacaSample.Sessions[Array.FindIndex(Equity, equity => equity is null)]);
        Assert.Equal(60_000, AlpacaSample.History.Number("base_value"));
        Assert.Equal(AlpacaSample.Sessions[Funded], AlpacaSample.History.Text("base_value_asof"));
    }

    [Fact]
    public void ProfitLoss_IsTheChangeOfEquity_FlowsIncluded()
    {
        var (profits, shares) = (AlpacaSample.Series("profit_loss"), AlpacaSample.Series("profit_loss_pct"));
        for (var day = Funded + 1; day < Equity.Length; day++)
        {
            if (Equity[day] is not { } equity)
            {
                Assert.Null(profits[day] ?? shares[day]);
                continue;
            }

            var before = Equity[day - 1] ?? Equity[day - 2]!.Value;
            Assert.Equal(equity - before, profits[day]);
            Assert.Equal((equity / before) - 1, shares[day]!.Value, 6);
        }
    }

    [Fact]
    public void Returns_WithoutTheFlows_FallAndRecoverAndAreNeverWild()
    {
        var (growth, peak, deepest, recovered, before) = (1m, 1m, 0m, false, Equity[Funded]!.Value);
        for (var day = Funded + 1; day < Equity.Length; day++)
        {
            if (Equity[day] is not { } equity) continue;
            var change = (equity - (Deposits[day] ?? 0) - (day < Withdrawals.Length ? Withdrawals[day]!.Value : 0)) / before;
            Assert.InRange(change, 0.94m, 1.06m);
            (growth, before) = (growth * change, equity);
            recovered |= deepest <= -0.08m && growth > peak;
            peak = Math.Max(peak, growth);
            deepest = Math.Min(deepest, (growth / peak) - 1);
        }

        Assert.True(recovered);
        Assert.InRange(deepest, -0.20m, -0.08m);
        Assert.InRange(growth, 1.15m, 1.60m);
    }

    [Fact]
    public void Clock_AfterTheBell_PointsAcrossTheEndOfSummerTime()
    {
        var clock = AlpacaSample.Read("clock");

        Assert.False(clock.GetProperty("is_open").GetBoolean());
        Assert.InRange(clock.Instant("timestamp")!.Value, AlpacaSample.AsOf.AddMinutes(-1), AlpacaSample.AsOf);
        Assert.Equal("2026-11-02T09:30:00-05:00", clock.Text("next_open"));
        Assert.Equal("2026-11-02T16:00:00-05:00", clock.Text("next_close"));
    }

    [Theory]
    [InlineData("2024-11-28", null)]
    [InlineData("2024-11-29", "13:00")]
    [InlineData("2025-01-09", null)]
    [InlineData("2026-04-03", null)]
    [InlineData("2026-11-02", "16:00")]
    [InlineData("2026-11-27", "13:00")]
    public void Calendar_HolidaysAndHalfDays_AreKept(string date, string? close)
    {
        Assert.Equal(close, AlpacaSample.Read("calendar").EnumerateArray().SingleOrDefault(day => day.Text("date") == date).Text("close"));
    }
}
