using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping.Markets;

public sealed class BotStateTests
{
    private static readonly DateTimeOffset AsOf = TableFolder.AsOf;

    [Fact]
    public void Take_Positions_AreAsStored() => Assert.Equal(
        [new StoredPosition(MarketItems.Market, -22, 0.38m, 0.51m, 6.75m)],
        Collect(MarketItems.OneShort).Positions!);

    [Fact]
    public void Take_NoPositions_AreNoneAndNotUnknown()
    {
        Assert.Empty(Collect(MarketItems.Positions("{}")).Positions!);
        Assert.Null(Collect().Positions);
        Assert.Throws<ItemException>(() => Collect(new DraftItem(("key", "positions"))));
    }

    [Fact]
    public void Take_PositionThatIsNoMap_IsUnknown() => Assert.Equal(
        [new StoredPosition("A-1", null, null, null, null), new StoredPosition("B-1", 0, null, null, 1.5m)],
        Collect(MarketItems.Positions("""{"B-1":{"M":{"net_yes_qty":{"S":"0"},"avg_buy_price":{"S":"None"},"realized_pnl":{"S":"1.50"}}},"A-1":{"NULL":true},"ALL":{"M":{}},"":{"M":{}}}""")).Positions!);

    [Fact]
    public void Take_Orders_HaveEveryFact()
    {
        var orders = Collect(MarketItems.Orders($$$"""{"o-9":{{{MarketItems.Order("no")}}},"o-10":{{{MarketItems.Order("yes")}}},"o-11":{"S":"x"}}""")).Orders!;

        Assert.Equal(new DateTimeOffset(2026, 2, 20, 10, 12, 0, TimeSpan.Zero).AddTicks(10), orders.UpdatedAt);
        Assert.Equal([("o-10", true), ("o-9", false)], orders.Orders.Select(order => (order.Id, order.IsBid!.Value)));
        Assert.Equal(
            new MarketOrder
            {
                Id = "o-9", MarketId = MarketItems.Market, IsBid = false, Price = 0.52m, Size = 12, FilledSize = 2, Status = "resting",
                CreatedAt = new DateTimeOffset(2026, 2, 20, 10, 11, 11, 900, TimeSpan.Zero),
            },
            orders.Orders[1]);
    }

    [Fact]
    public void Take_RiskAndSettings_HaveEveryFact()
    {
        var state = Collect(MarketItems.Risk.S("halt_reason", "daily loss: 104.2 of 100"), MarketItems.Settings);

        Assert.Equal(
            new RiskState(-2.6m, false, "daily loss: 104.2 of 100", new DateTimeOffset(2026, 2, 20, 10, 11, 12, TimeSpan.Zero).AddTicks(1_314_150), new DateTimeOffset(2026, 2, 20, 10, 12, 1, TimeSpan.Zero)),
            state.Risk);
        Assert.Equal(new BotSettings(500, 100, true), state.Settings);
        Assert.Equal(["positions", "open_orders"], state.Absent);
    }

    [Fact]
    public void Take_OtherKeys_ArePassedOver()
    {
        var state = Collect(new DraftItem(("key", "balance")).N("balance", "1"), new DraftItem(("key", "novelty")));

        Assert.Equal(1, state.Unknown);
        Assert.Throws<ItemException>(() => Collect(new DraftItem(("name", "x"))));
    }

    [Fact]
    public void Take_Expired_IsNotThere()
    {
        var end = AsOf.AddMinutes(5);
        var state = Collect(MarketItems.Risk.N("expires_at", AsOf.ToUnixTimeSeconds().ToString()), MarketItems.Settings.N("expires_at", end.ToUnixTimeSeconds().ToString()));

        Assert.Null(state.Risk);
        Assert.Equal((true, end), (state.Settings is not null, state.NextChange));
    }

    private static BotStateCollector Collect(params DraftItem[] items) => new BotStateCollector(AsOf).Take(BotStateCollector.Fields, items);
}
