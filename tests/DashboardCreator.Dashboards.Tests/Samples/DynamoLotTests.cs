using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

public sealed class DynamoLotTests
{
    [Fact]
    public void Lots_OfABuy_AreTogetherItsQuantity()
    {
        var lots = DynamoSample.Lots.ToLookup(lot => lot.S("entry_order_id")!);

        Assert.All(DynamoSample.Trades.Where(trade => trade.IsRegular() && trade.Sign() > 0), trade =>
        {
            var own = lots[trade.S("order_id")!].ToList();
            Assert.Equal(trade.D("filled_qty"), own.Sum(lot => lot.D("entry_qty")));
            Assert.Equal(trade.Names("strategy_names").Order(), own.Select(lot => lot.S("strategy_name")).Order());
            Assert.All(own, lot => Assert.Equal(
                (trade.Ticker(), trade.D("fill_price"), trade.S("fill_timestamp"), trade.S("correlation_id")),
                (lot.S("symbol"), lot.D("entry_price"), lot.S("entry_timestamp"), lot.S("correlation_id"))));
        });
        Assert.All(lots, group => Assert.True(DynamoSample.TradeOf[group.Key].IsRegular()));
    }

    [Fact]
    public void Exits_OfASale_AreTogetherItsQuantityAtItsPrice()
    {
        var exits = DynamoSample.Lots.SelectMany(lot => lot.Exits().Select(exit => (Lot: lot, Exit: exit))).ToLookup(pair => pair.Exit.S("exit_order_id")!);

        Assert.All(DynamoSample.Trades.Where(trade => trade.IsRegular() && trade.Sign() < 0), trade =>
        {
            var own = exits[trade.S("order_id")!].ToList();
            Assert.Equal(trade.D("filled_qty"), own.Sum(pair => pair.Exit.D("exit_qty")));
            Assert.Equal(trade.Names("strategy_names").Order(), own.Select(pair => pair.Lot.S("strategy_name")!).Distinct().Order());
            Assert.All(own, pair => Assert.Equal((trade.D("fill_price"), trade.S("fill_timestamp")), (pair.Exit.D("exit_price"), pair.Exit.S("exit_timestamp"))));
        });
        Assert.All(exits, group => Assert.True(DynamoSample.TradeOf[group.Key].IsRegular()));
    }

    [Fact]
    public void Exits_OfAStrategysLots_TakeTheOldestFirst()
    {
        foreach (var queue in DynamoSample.Lots.GroupBy(lot => (lot.S("strategy_name"), lot.S("symbol"))))
        {
            var lots = queue.OrderBy(lot => lot.Time("entry_timestamp")).ToList();
            Assert.All(lots, lot => Assert.All(lot.Exits(), exit => Assert.True(exit.Time("exit_timestamp") > lot.Time("entry_timestamp"))));
            foreach (var (older, younger) in lots.Zip(lots.Skip(1)))
            {
                var first = younger.Exits().Select(exit => exit.Time("exit_timestamp")).DefaultIfEmpty(DateTimeOffset.MaxValue).Min();
                Assert.True(first == DateTimeOffset.MaxValue || (older.D("remaining_qty") == 0 && older.Exits().Max(exit => exit.Time("exit_timestamp")) <= first));
            }
        }
    }

    [Fact]
    public void Lots_Quantities_AreWhatTheExitsLeft()
    {
        Assert.All(DynamoSample.Lots, lot => Assert.Equal(lot.D("entry_qty") - lot.Exits().Sum(exit => exit.D("exit_qty")), lot.D("remaining_qty")));
        Assert.All(DynamoSample.Lots, lot => Assert.True(lot.D("remaining_qty") >= 0));
        Assert.All(DynamoSample.Lots, lot => Assert.Equal(Profit(lot), lot.D("realized_pnl")));
        Assert.All(DynamoSample.Lots.SelectMany(lot => lot.Exits().Where(exit => exit.Has("realized_pnl")).Select(exit => (lot, exit))), pair =>
            Assert.Equal(Profit(pair.lot, pair.exit), pair.exit.D("realized_pnl")));
    }

    [Fact]
    public void Performance_OfTheLastPublication_FollowsFromTheLots()
    {
        var latest = DynamoSample.Read("strategy-performance").Where(item => item.S("PK") == "LATEST" && item.Has("strategy_name")).ToList();

        Assert.Equal(4, latest.Count);
        Assert.All(latest, item =>
        {
            var until = item.Time("snapshot_timestamp");
            var profits = DynamoSample.Lots.Where(lot => lot.S("strategy_name") == item.S("strategy_name"))
                .SelectMany(lot => lot.Exits().Where(exit => exit.Time("exit_timestamp") <= until).Select(exit => Profit(lot, exit))).ToList();
            Assert.Equal((decimal.Round(profits.Sum(), 2), (decimal?)profits.Count), (item.D("realized_pnl"), item.N("completed_trades")));
            Assert.Equal(((decimal?)profits.Count(profit => profit > 0), (decimal?)profits.Count(profit => profit < 0)), (item.N("winning_trades"), item.N("losing_trades")));
        });
    }

    private static decimal Profit(JsonElement lot) => lot.Exits().Sum(exit => Profit(lot, exit));

    private static decimal Profit(JsonElement lot, JsonElement exit) =>
        decimal.Round((exit.D("exit_price")!.Value - lot.D("entry_price")!.Value) * exit.D("exit_qty")!.Value, 4);
}
