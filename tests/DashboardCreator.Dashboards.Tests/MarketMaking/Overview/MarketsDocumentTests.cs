using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.MarketMaking;
using Xunit;
using static DashboardCreator.Testing.MarketMaking.HandMadeMarkets;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Overview;

/// <summary>Every figure of the hand-made markets, with its arithmetic.</summary>
public sealed class MarketsDocumentTests
{
    private static readonly JsonElement Document = Draft.Markets();

    [Fact]
    public void Document_OfTheHandMadeMarkets_IsTheApprovedOne() => ApprovedFile.Check(
        Draft.MarketsBytes(), "tests", "DashboardCreator.Dashboards.Tests", "MarketMaking", "Overview", "Approved", "hand-made-markets.json");

    // The first market buys 10 at 0.40 (fee 0.0175 x 10 x 0.4 x 0.6 = 0.042), sells 4 at 0.50 (0.1 x 4 - 0.0175 = 0.3825), then sells 21 at 0.47:
    // 6 are closed (0.07 x 6 = 0.42), 15 are short at 0.47, fee 0.0175 x 21 x 0.47 x 0.53 = 0.09154425, so 0.32845575. Together 0.66895575.
    [Theory]
    [InlineData("account.total", 1_630.7)]
    [InlineData("totals.realized_pnl", 1.9)] // stored: 0.66895575 + 1.25 - 0.02 = 1.89895575
    [InlineData("totals.replayed_realized_pnl", 0.65)] // 0.66895575 - 0.02 = 0.64895575
    [InlineData("totals.pnl_today", 0.31)] // 0.32845575 - 0.02
    [InlineData("totals.pnl_24h", 0.31)] // the same two fills
    [InlineData("totals.fees_today", 0.11)] // 0.09154425 + 0.02
    [InlineData("totals.filled_24h", 26)] // 21 + 5
    [InlineData("totals.position_change_24h", -16)] // 5 - 21
    [InlineData("totals.unrealized_worst", 0.12)] // -0.36559875 + 0 + 0.481625; of the disabled one nobody knows
    [InlineData("totals.unrealized_best", 1.17)] // 0.686055 + 0 + 0.481625
    [InlineData("totals.exposure_contracts", 40)] // 15 + 20 + 0 + 5
    [InlineData("totals.exposure_value", 16.95)] // 15 x 0.53 + 20 x 0.30 + 5 x 0.60
    [InlineData("totals.net_position", 10)] // -15 + 20 + 5
    [InlineData("totals.active_bids", 1)] // the stray market's bid is filled
    [InlineData("totals.active_asks", 2)]
    [InlineData("totals.active_bid_contracts", 7)] // 10 - 3
    [InlineData("totals.active_ask_contracts", 15)] // 10 + 5
    [InlineData("totals.markets", 4)]
    [InlineData("totals.enabled_markets", 2)]
    [InlineData("risk.daily_pnl", -4.1)]
    [InlineData("risk.max_total_exposure", 500)]
    [InlineData("last_decision.age_seconds", 1.269)]
    [InlineData("last_decision.mid", 0.455)]
    [InlineData("last_decision.targets[1].price", 0.48)]
    [InlineData("last_fill.age_seconds", 3_900)]
    [InlineData("last_fill.fees", 0.09154425)]
    [InlineData("last_fill.realized_pnl", 0.32845575)]
    [InlineData("recent_fills[0].position_after", -15)]
    [InlineData("recent_fills[0].average_cost_after", 0.47)]
    [InlineData("recent_fills[2].position_after", 6)]
    [InlineData("recent_fills[2].realized_pnl", 0.3825)]
    public void Figures_Each_IsTheHandComputedOne(string path, double expected) => Assert.Equal(expected, Document.Number(path)!.Value, 1e-9);

    [Theory]
    [InlineData(Turned, "spread", 0.07)]
    [InlineData(Turned, "unrealized_worst", -0.37)] // (0.47 - 0.49) x 15 - 0.0175 x 15 x 0.49 x 0.51
    [InlineData(Turned, "unrealized_best", 0.69)] // at its own bid: (0.47 - 0.42) x 15 - 0.0175 x 15 x 0.42 x 0.58
    [InlineData(Turned, "exposure_value", 7.95)]
    [InlineData(Turned, "own_bid", 0.42)]
    [InlineData(Turned, "own_ask_contracts", 10)]
    [InlineData(Turned, "realized_pnl", 0.67)]
    [InlineData(Turned, "replayed_realized_pnl", 0.67)]
    [InlineData(Turned, "pnl_24h", 0.33)]
    [InlineData(Turned, "max_position_no", 50)]
    [InlineData(Turned, "config_age_seconds", 25_500)] // 7 h 5 min
    [InlineData(Turned, "orders_sync_age_seconds", 30)]
    [InlineData(Stray, "unrealized_worst", 0.48)] // (0.70 - 0.60) x 5 - 0.0175 x 5 x 0.7 x 0.3
    [InlineData(Stray, "unrealized_best", 0.48)] // its own ask is not competitive
    [InlineData(Stray, "average_cost", 0.6)]
    [InlineData(Stray, "decision_age_seconds", 183_900)] // 2 d 3 h 5 min
    [InlineData(Silent, "best_bid", 0)] // 0 is a price
    [InlineData(Silent, "unrealized_worst", 0)]
    [InlineData(Silent, "net_position", 0)]
    [InlineData(Silent, "realized_pnl", 0)]
    [InlineData(Silent, "filled_24h", 0)]
    [InlineData(Silent, "own_bid_contracts", 0)]
    public void Row_Each_IsTheHandComputedOne(string market, string field, double expected) => Assert.Equal(expected, Document.Row(market).Number(field)!.Value, 1e-9);

    [Fact]
    public void Pnl_EveryDayFromTheFirstFill_AddsUpUnrounded() => Assert.Equal(
        [("2026-02-04", -0.04, -0.04), ("2026-02-05", 0.38, 0.34), ("2026-02-06", 0.31, 0.65)], // -0.042; 0.3825, 0.3405; 0.30845575, 0.64895575
        Document.At("pnl").EnumerateArray().Select(day => (day.Text("date")!, day.Number("daily")!.Value, day.Number("cumulative")!.Value)));

    [Fact]
    public void Markets_Listed_AreByEventThenId() => Assert.Equal([Stray, Turned, Disabled, Silent], Document.At("markets").EnumerateArray().Select(row => row.Text("market_id")));

    [Fact]
    public void Exposure_ByEvent_AddsUpToTheTotals() => Assert.Equal(
        [("KXHIGH-26FEB09", 5, 3), ("KXRAIN-26FEB10", 35, 13.95), ("KXSNOW-26FEB11", 0, 0)],
        Document.At("exposure_by_event").EnumerateArray().Select(same => (same.Text("event")!, same.Number("contracts")!.Value, same.Number("value")!.Value)));

    [Fact]
    public void TopMarkets_OfTheDay_AreBestFirst() =>
        Assert.Equal([(Turned, 0.33), (Stray, -0.02)], Document.At("top_markets_24h").EnumerateArray().Select(top => (top.Text("market_id")!, top.Number("pnl_24h")!.Value)));

    [Fact]
    public void RecentFills_AreNewestFirst() => Assert.Equal(["f-3", "f-4", "f-2", "f-1"], Document.At("recent_fills").EnumerateArray().Select(fill => fill.Text("fill_id")));

    [Fact]
    public void Mismatch_WantedBidThatDoesNotRest_IsNamed()
    {
        Assert.Equal("bid", Document.Row(Silent).Text("order_mismatch.missing_sides[0]"));
        Assert.Equal(JsonValueKind.Null, Document.Row(Turned).At("order_mismatch").ValueKind);
        Assert.Contains(Silent, Document.Message("inconsistent markets[].order_mismatch"), StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_ThatDiffersFromTheState_IsNamed() =>
        Assert.StartsWith($"{Disabled}:", Document.Message("inconsistent markets[].replayed_realized_pnl"), StringComparison.Ordinal);
}
