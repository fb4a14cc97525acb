using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.MarketMaking;
using Xunit;
using static DashboardCreator.Testing.MarketMaking.MarketItems;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Overview;

/// <summary>Books, own quotes, and what follows from them.</summary>
public sealed class MarketsQuoteTests
{
    private static readonly MarketDraft Draft = new() { Configs = [Config("M")] };

    // The minimum is 0.05; sums of these in binary would be off by a hair on either side.
    [Theory]
    [InlineData("0.40", "0.4499", "below")]
    [InlineData("0.40", "0.45", "near")]
    [InlineData("0.40", "0.46", "near")]
    [InlineData("0.40", "0.4601", "above")]
    [InlineData("0.29", "0.34", "near")]
    [InlineData("0.55", "0.50", "below")]
    [InlineData("0.40", null, null)]
    public void SpreadStatus_AgainstTheMinimum_IsDecimal(string bid, string? ask, string? expected) => Assert.Equal(
        expected, (Draft with { Decisions = [Decision("2026-02-06 15:00", "M", Number(bid), ask is null ? null : Number(ask))] }).Markets().Row("M").Text("spread_status"));

    [Theory]
    [InlineData("0.42", "0.42", true)]
    [InlineData("0.4199", "0.42", true)]
    [InlineData("0.41989", "0.42", false)]
    [InlineData("0.43", "0.42", true)]
    [InlineData("0.01", null, true)] // nobody else bids
    public void BidCompetitive_AgainstTheBook_HasATolerance(string own, string? best, bool expected) => Assert.Equal(
        expected, Quoted(Order("o", "M", 1, Number(own)), best is null ? null : Number(best), 0.9m).At("bid_competitive").GetBoolean());

    [Theory]
    [InlineData("0.50", "0.50", true)]
    [InlineData("0.5001", "0.50", true)]
    [InlineData("0.50011", "0.50", false)]
    [InlineData("0.99", null, true)]
    public void AskCompetitive_AgainstTheBook_HasATolerance(string own, string? best, bool expected) => Assert.Equal(
        expected, Quoted(Order("o", "M", -1, Number(own)), 0.1m, best is null ? null : Number(best)).At("ask_competitive").GetBoolean());

    [Theory]
    [InlineData("resting", 0, 10)]
    [InlineData("pending", 4, 6)]
    [InlineData("resting", 10, 0)]
    [InlineData("resting", 11, 0)]
    [InlineData("filled", 0, 0)]
    [InlineData("cancelled", 0, 0)]
    public void LiveOrder_StatusAndRest_DecideIt(string status, int filled, int contracts)
    {
        var document = (Draft with { Orders = new OrderBookState([Order("o", "M", 10, 0.4m, filled, status)], null) }).Markets();

        Assert.Equal((contracts, contracts > 0 ? 1 : 0), (document.Row("M").Number("own_bid_contracts"), document.Number("totals.active_bids")));
        Assert.Equal(contracts > 0 ? 0.4 : null, document.Row("M").Number("own_bid"));
    }

    [Fact]
    public void OwnQuotes_OfSeveralOrders_AreTheBestAndCountOneMarket()
    {
        var document = (Draft with
        {
            Orders = new OrderBookState([Order("a", "M", 5, 0.40m), Order("b", "M", 6, 0.41m), Order("c", "M", 7, 0.39m), Order("d", "M", -1, 0.60m), Order("e", "M", -2, 0.59m)], null),
        }).Markets();

        Assert.Equal((0.41, 0.59, 18, 3), (document.Row("M").Number("own_bid"), document.Row("M").Number("own_ask"), document.Row("M").Number("own_bid_contracts"), document.Row("M").Number("own_ask_contracts")));
        Assert.Equal((1, 1), (document.Number("totals.active_bids"), document.Number("totals.active_asks")));
    }

    [Fact]
    public void Orders_LackingFacts_AreCountedAndUsedAsFarAsTheyGo()
    {
        var order = Order("a", "M", 5, 0.40m);
        var document = (Draft with
        {
            Orders = new OrderBookState([order with { MarketId = null }, order with { IsBid = null }, order with { Size = null }, order with { Price = null }, order with { FilledSize = null }], null),
        }).Markets();

        Assert.Equal((0.40, 10), (document.Row("M").Number("own_bid"), document.Row("M").Number("own_bid_contracts"))); // without a price, and without a filled size
        Assert.StartsWith("4 ", document.Message("missing_values markets[].own_bid"), StringComparison.Ordinal);
    }

    [Fact]
    public void Book_OfTheNewestDecision_IsNotFilledFromAnOlderOne()
    {
        var row = (Draft with { Decisions = [Decision("2026-02-06 15:00", "M", null, 0.5m), Decision("2026-02-06 14:00", "M", 0.4m, 0.5m)] }).Markets().Row("M");

        Assert.Equal((null, 0.5), (row.Number("best_bid"), row.Number("best_ask")));
    }

    [Fact]
    public void Decision_OfTheWholeBot_BelongsToNoMarket()
    {
        var document = (Draft with { Decisions = [Decision("2026-02-06 15:00", "M", 0.4m, 0.5m), Decision("2026-02-06 15:01", "x", 0.1m, 0.2m) with { MarketId = null }] }).Markets();

        Assert.Equal("M", document.Text("last_decision.market_id"));
    }

    // A long of 10 at 0.50 against 0.55 x 0.60, own ask at 0.58: at once (0.05 x 10) - 0.0175 x 10 x 0.55 x 0.45 = 0.4566875, by waiting 0.8 - 0.0175 x 10 x 0.58 x 0.42 = 0.75737.
    [Theory]
    [InlineData("0.58", "0.60", 0.76)]
    [InlineData("0.61", "0.60", 0.46)] // not competitive: as worst
    [InlineData(null, "0.60", 0.46)]
    [InlineData("0.58", null, 0.76)] // nobody else asks
    public void UnrealizedBest_OfALong_IsAtItsOwnAsk(string? own, string? ask, double expected)
    {
        var row = (Draft with
        {
            Positions = [Held("M", 10, 0.50m)],
            Decisions = [Decision("2026-02-06 15:00", "M", 0.55m, ask is null ? null : Number(ask))],
            Orders = new OrderBookState(own is null ? [] : [Order("o", "M", -10, Number(own))], null),
        }).Markets().Row("M");

        Assert.Equal((0.46, expected), (row.Number("unrealized_worst"), row.Number("unrealized_best")));
    }

    [Fact]
    public void Unrealized_AtAPriceOfZero_IsKnown() => // 10 long at 0.50 and the book bids 0: all is lost, the fee is 0
        Assert.Equal(-5, (Draft with { Positions = [Held("M", 10, 0.50m)], Decisions = [Decision("2026-02-06 15:00", "M", 0, 0.6m)] }).Markets().Row("M").Number("unrealized_worst"));

    [Theory]
    [InlineData(true, false, "bid,ask")]
    [InlineData(false, false, null)] // disabled
    [InlineData(true, true, null)] // halted
    public void Mismatch_EnabledAndNotHalted_NamesTheSides(bool enabled, bool halted, string? expected)
    {
        var mismatch = (Draft with
        {
            Configs = [Config("M", enabled)],
            Risk = new RiskState(0, halted, null, null, null),
            Decisions = [Decision("2026-02-06 15:00", "M", 0.4m, 0.5m, Ask(0.5m), Bid(0.4m))],
            Orders = new OrderBookState([Order("o", "M", 1, 0.4m, status: "filled")], null),
        }).Markets().Row("M").At("order_mismatch");

        Assert.Equal(expected, mismatch.ValueKind == JsonValueKind.Null ? null : string.Join(',', mismatch.At("missing_sides").EnumerateArray().Select(side => side.GetString())));
    }

    [Fact]
    public void Decisions_OlderThanADay_AreDoubted()
    {
        var old = Draft with { Decisions = [Decision("2026-02-05 15:04:59", "M", 0.4m, 0.5m)] };

        Assert.Contains("stale_data markets[].decision_at", old.Markets().Reasons());
        Assert.Equal(0.4, old.Markets().Row("M").Number("best_bid"));
        Assert.DoesNotContain("stale_data markets[].decision_at", (old with { AsOf = Utc.At("2026-02-06 15:04:59") }).Markets().Reasons());
    }

    private static JsonElement Quoted(MarketOrder order, decimal? bid, decimal? ask) =>
        (Draft with { Orders = new OrderBookState([order], null), Decisions = [Decision("2026-02-06 15:00", "M", bid, ask)] }).Markets().Row("M");

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
