using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.MarketMaking;
using Xunit;
using static DashboardCreator.Testing.MarketMaking.MarketItems;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Overview;

/// <summary>Windows, days and lists of fills.</summary>
public sealed class MarketsFillTests
{
    private static readonly MarketDraft Draft = new() { Configs = [Config("M")] };

    [Theory]
    [InlineData("2026-02-05 15:05:00", 0)] // 24 hours ago to the tick
    [InlineData("2026-02-05 15:05:00.0000001", 3)]
    [InlineData("2026-02-06 15:05:00", 3)] // now
    public void TwentyFourHours_BeginAfterTheInstantADayAgo(string at, double expected)
    {
        var document = (Draft with { Fills = [Fill("1", at, "M", -3, 0.5m)] }).Markets();

        Assert.Equal((expected, -expected), (document.Number("totals.filled_24h"), document.Row("M").Number("position_change_24h")));
        Assert.Equal(expected > 0 ? 1 : 0, document.At("top_markets_24h").GetArrayLength());
    }

    [Theory]
    [InlineData("2026-02-05 23:59:59.9999999", 0, 2)]
    [InlineData("2026-02-06 00:00:00", -0.5, 1)]
    public void Today_IsTheUtcDate(string at, double expected, int days)
    {
        var document = (Draft with { Fills = [Fill("1", at, "M", 1, 0.5m, fees: 0.5m)] }).Markets();

        Assert.Equal((expected, -expected), (document.Number("totals.pnl_today"), document.Number("totals.fees_today")));
        Assert.Equal(days, document.At("pnl").GetArrayLength());
        Assert.Equal("2026-02-06", document.Text($"pnl[{days - 1}].date"));
        Assert.Equal(-0.5, document.Number($"pnl[{days - 1}].cumulative"));
    }

    [Fact]
    public void Pnl_DaysWithoutTrades_AreZeroAndStand() => Assert.Equal(
        [("2026-02-03", -1, -1), ("2026-02-04", 0, -1), ("2026-02-05", 0, -1), ("2026-02-06", 0, -1)],
        (Draft with { Fills = [Fill("1", "2026-02-03 12:00", "M", 1, 0.5m, fees: 1)] }).Markets().At("pnl").EnumerateArray()
            .Select(day => (day.Text("date")!, day.Number("daily")!.Value, day.Number("cumulative")!.Value)));

    // Three fees of 0.004: each day alone is 0.00, all of them are 0.01.
    [Fact]
    public void Sums_OfSmallAmounts_AreRoundedOnce()
    {
        var document = (Draft with { Fills = [.. Enumerable.Range(1, 3).Select(day => Fill($"{day}", $"2026-02-0{day + 3} 12:00", "M", 1, 0.5m, fees: 0.004m))] }).Markets();

        Assert.Equal([0, 0, 0], document.At("pnl").EnumerateArray().Select(day => day.Number("daily")!.Value));
        Assert.Equal((-0.01, -0.01), (document.Number("pnl[2].cumulative"), document.Number("totals.replayed_realized_pnl")));
        Assert.Equal(0.004, document.Number("last_fill.fees"));
    }

    [Fact]
    public void RecentFills_OfOneInstant_AreByIdAndAHundred()
    {
        var fills = Enumerable.Range(100, 150).Select(id => Fill($"{id}", "2026-02-06 12:00", id % 2 == 0 ? "M" : "N", 1, 0.5m)).Append(Fill("late", "2026-02-06 13:00", "M", 1, 0.5m));
        var document = (Draft with { Fills = [.. fills.Reverse()] }).Markets();

        Assert.Equal(
            Enumerable.Range(100, 99).Select(id => $"f-{id}").Prepend("f-late"), document.At("recent_fills").EnumerateArray().Select(fill => fill.Text("fill_id")));
        Assert.Equal("f-late", document.Text("last_fill.fill_id"));
    }

    [Fact]
    public void TopMarkets_OfMany_AreTheBestTenTiesById()
    {
        var fills = Enumerable.Range(0, 12).Select(i => Fill($"{i}", "2026-02-06 12:00", $"M-{i:00}", 1, 0.5m, fees: i == 11 ? 0.01m : 0.02m));
        var document = (Draft with { Fills = [.. fills] }).Markets();

        Assert.Equal(
            Enumerable.Range(0, 9).Select(i => $"M-{i:00}").Prepend("M-11"), document.At("top_markets_24h").EnumerateArray().Select(top => top.Text("market_id")));
    }

    [Theory]
    [InlineData(0.05, false)]
    [InlineData(0.04, false)] // a cent, and not more
    [InlineData(0.06, false)]
    [InlineData(0.0601, true)]
    [InlineData(0.0399999, true)]
    public void Replay_WithinACentOfTheState_IsNotNamed(double stored, bool named)
    {
        // Bought and sold at 0.50 and 0.60 without fees: replayed 0.10 x 0.5 = 0.05.
        var draft = Draft with
        {
            Fills = [Fill("1", "2026-02-05 12:00", "M", 0.5m, 0.5m, fees: 0), Fill("2", "2026-02-05 13:00", "M", -0.5m, 0.6m, fees: 0)],
            Positions = [Held("M", 0, null, (decimal)stored)],
        };

        Assert.Equal(named, draft.Markets().Reasons().Contains("inconsistent markets[].replayed_realized_pnl"));
    }

    [Fact]
    public void DifferingMarkets_HoweverMany_AreAllNamed()
    {
        var document = (Draft with { Positions = [.. Enumerable.Range(0, 12).Select(i => Held($"D-{i:00}", 0, null, 1))] }).Markets();
        var message = document.Message("inconsistent markets[].replayed_realized_pnl");

        Assert.All(Enumerable.Range(0, 12), i => Assert.Contains($"D-{i:00}", message, StringComparison.Ordinal));
    }

    [Fact]
    public void Fill_WithoutAnId_IsListedWithoutOne()
    {
        var document = (Draft with { Fills = [Fill("1", "2026-02-06 12:00", "M", 1, 0.5m) with { FillId = null }] }).Markets();

        Assert.Null(document.Text("recent_fills[0].fill_id"));
        Assert.Contains("missing_values recent_fills[].fill_id", document.Reasons());
    }

    [Fact]
    public void AsOf_OfTheDocument_IsTheReadings() => Assert.Equal("2026-02-06T15:05:00Z", (Draft with { AsOf = Utc.At("2026-02-06 15:05") }).Markets().Text("as_of_date"));
}
