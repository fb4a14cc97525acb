using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping.Markets;

public sealed class MarketDecisionItemTests
{
    private static readonly DateTimeOffset TradedAt = new(2026, 2, 20, 10, 10, 0, TimeSpan.Zero);

    [Fact]
    public void Read_TodaysItem_HasEveryFact()
    {
        var decision = Read(MarketItems.Decision(4));

        Assert.Equal(
            (new DateTimeOffset(2026, 2, 20, 10, 11, 10, 500, TimeSpan.Zero).AddTicks(10), MarketItems.Market, MarketItems.DecisionId(4), MarketItems.Run, "77aa01"),
            (decision.At, decision.MarketId, decision.Id, decision.RunId, decision.BotVersion));
        Assert.Equal((0.47m, 0.53m, 0.5m, -22m, 2), (decision.BestBid, decision.BestAsk, decision.Mid, decision.Inventory, decision.TargetCount));
        Assert.Equal([new BookLevel(0.47m, 210), new BookLevel(0.46m, 5)], decision.TopBids);
        Assert.Equal([new BookLevel(0.53m, 90)], decision.TopAsks);
        Assert.Equal([new MarketTrade(TradedAt, 0.5m, 3)], decision.RecentTrades);
        Assert.Equal([new TargetQuote(true, 0.48m, 12), new TargetQuote(false, 0.52m, 12)], decision.Targets);
        Assert.Equal(
            new PriceReasoning
            {
                FairValue = 0.495m, FairValueSource = "wma", Skew = -0.0066m, Logic = "wma of 12 trades", TradeStdDev = 0.011m, WmaPrice = 0.494m, WmaTrades = 12,
                WmaTradeAt = TradedAt, LastTradePrice = 0.5m, LastTradeAt = TradedAt, FairValueBid = 0.48m, FairValueAsk = 0.51m,
            },
            decision.Pricing);
    }

    [Theory]
    [InlineData("2026-02-20T10:11:10.500001+00:00")]
    [InlineData("2026-02-20T10:11:10.500001Z")]
    [InlineData("2026-02-20 11:11:10.500001+01:00")]
    public void Read_StampStyles_AreOneInstant(string stamp) => Assert.Equal(Read(MarketItems.Decision(1)).At, Read(MarketItems.Decision(1, stamp)).At);

    [Fact]
    public void Read_OlderInventory_IsAPlainNumber()
    {
        Assert.Equal(5m, Read(MarketItems.Decision(1).N("inventory", "5")).Inventory);
        Assert.Null(Read(MarketItems.Decision(1).With("inventory", """{"M":{}}""")).Inventory);
    }

    [Fact]
    public void Read_OneSideOfTheBookEmpty_IsNullAndNotZero()
    {
        var decision = Read(MarketItems.Decision(1).With(
            "order_book_snapshot", """{"M":{"best_bid":{"NULL":true},"best_ask":{"N":"0.99"},"mid":{"NULL":true},"top_bids":{"L":[]},"top_asks":{"NULL":true}}}"""));

        Assert.Equal((null, 0.99m, null), (decision.BestBid, decision.BestAsk, decision.Mid));
        Assert.Empty(decision.TopBids);
        Assert.Empty(decision.TopAsks);
    }

    [Fact]
    public void Read_MidNotStored_IsTheMeanOfBothSides() => Assert.Equal(
        0.505m,
        Read(MarketItems.Decision(1).With("order_book_snapshot", """{"M":{"best_bid":{"S":"0.48"},"best_ask":{"N":"0.53"}}}""")).Mid);

    [Fact]
    public void Read_PriceOfZero_IsAPrice() => Assert.Equal(
        0m,
        Read(MarketItems.Decision(1).With("order_book_snapshot", """{"M":{"best_bid":{"N":"0"},"best_ask":{"N":"0.01"}}}""")).BestBid);

    [Theory]
    [InlineData("""{"M":{}}""")]
    [InlineData("""{"NULL":true}""")]
    public void Read_EmptyPriceCalculation_TellsNothing(string value) => Assert.Same(PriceReasoning.None, Read(MarketItems.Decision(1).With("price_calc", value)).Pricing);

    [Fact]
    public void Read_NoTargets_AreNoneOrUnknown()
    {
        var none = Read(MarketItems.Decision(1).With("target_quotes", """{"L":[]}""").N("num_targets", "4"));
        var unknown = Read(MarketItems.Decision(1).Without("target_quotes").N("num_targets", "4"));

        Assert.Equal((0, 0), (none.Targets!.Count, none.TargetCount));
        Assert.Equal((null, 4), (unknown.Targets, unknown.TargetCount));
    }

    [Fact]
    public void Read_OfTheWholeBot_HasNoMarketButItsReasons()
    {
        var decision = Read(new DraftItem(("date", "2026-02-20"), ("timestamp", MarketItems.DecidedAt), ("market_id", "ALL"), ("reason", "risk_halt_cancel"), ("halt_reason", "loss of 12.5")));

        Assert.Equal((null, "risk_halt_cancel", "loss of 12.5"), (decision.MarketId, decision.Reason, decision.HaltReason));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    public void Read_NoInstant_IsRefused(string stamp) => Assert.Throws<ItemException>(() => Read(MarketItems.Decision(1, stamp)));

    private static MarketDecision Read(DraftItem item) => MarketDecisionItem.Read(item.Fields());
}
