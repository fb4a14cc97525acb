using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping.Markets;

public sealed class MarketConfigCollectorTests
{
    [Fact]
    public void Build_TodaysItem_HasEveryFact() => Assert.Equal(
        [
            new MarketConfig(MarketItems.Market)
            {
                Enabled = true, EventTicker = "KXFROST-26FEB21", MaxInventoryYes = 80, MaxInventoryNo = 70, MinSpread = 0.04m, QuoteSize = 12,
                InventorySkewFactor = 0.3m, FairValue = 0, ToxicityScore = 1.5m, CreatedAt = new DateTimeOffset(2026, 2, 11, 7, 30, 0, TimeSpan.Zero),
                UpdatedAt = new DateTimeOffset(2026, 2, 19, 8, 0, 0, 250, TimeSpan.Zero),
            },
        ],
        Build(MarketItems.Config()));

    [Fact]
    public void Build_OneLimit_IsThatOfBothSides()
    {
        var config = Assert.Single(Build(MarketItems.Config().Without("max_inventory_yes").With("max_inventory_no", """{"NULL":true}""").S("max_position", "50")));

        Assert.Equal((50m, 50m), (config.MaxInventoryYes, config.MaxInventoryNo));
    }

    [Fact]
    public void Build_OnlyAMarket_KnowsNothingElse() => Assert.Equal([new MarketConfig("X-1")], Build(new DraftItem(("market_id", "X-1"))));

    [Fact]
    public void Build_SameMarketTwice_TheOneChangedLastCounts()
    {
        var older = MarketItems.Config().S("updated_at", "2026-02-01T00:00:00").N("quote_size", "1");

        Assert.Equal(12m, Assert.Single(Build(MarketItems.Config(), older)).QuoteSize);
        Assert.Equal(12m, Assert.Single(Build(older, MarketItems.Config())).QuoteSize);
    }

    [Fact]
    public void Build_Markets_AreInOrder() => Assert.Equal(["A-1", "B-1"], Build(MarketItems.Config("B-1"), MarketItems.Config("A-1")).Select(config => config.MarketId));

    [Fact]
    public void Take_NoMarket_IsRefused() => Assert.Throws<ItemException>(() => Build(MarketItems.Config(" ")));

    private static IReadOnlyList<MarketConfig> Build(params DraftItem[] items) =>
        new MarketConfigCollector(TableFolder.AsOf).Take(MarketConfigCollector.Fields, items).Build();
}
