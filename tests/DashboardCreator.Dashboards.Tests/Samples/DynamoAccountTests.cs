using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

public sealed class DynamoAccountTests
{
    private static readonly IReadOnlyList<JsonElement> Items = DynamoSample.Read("account-data");

    private static readonly IReadOnlyList<JsonElement> Days = [.. Items.Where(item => item.S("EntityType") == "DAILY_PNL").OrderBy(item => item.S("SK"), StringComparer.Ordinal)];

    private static readonly IReadOnlyList<JsonElement> Positions = [.. Newest("POSITIONS").Json("positions_data").EnumerateArray()];

    [Fact]
    public void Positions_OfTheNewestSnapshot_AreWhatTheTradesLeft()
    {
        var left = DynamoSample.Trades.GroupBy(trade => trade.Ticker()).Select(group => (Symbol: group.Key, Quantity: group.Sum(trade => trade.SignedQuantity())))
            .Where(held => held.Quantity != 0).OrderBy(held => held.Symbol, StringComparer.Ordinal);

        Assert.Equal(left, Positions.Select(position => (position.Text("symbol")!, position.Number("qty")!.Value)));
        Assert.Equal(Newest("POSITIONS").N("position_count"), Positions.Count);
    }

    [Fact]
    public void Positions_OfStrategies_AreTheirLots()
    {
        var lots = DynamoSample.Lots.GroupBy(lot => lot.S("symbol")!).ToDictionary(group => group.Key, group => group.Sum(lot => lot.D("remaining_qty")!.Value));

        Assert.All(Positions.Where(position => position.Text("symbol") is not (DynamoSample.ByHand or DynamoSample.Short)), position =>
            Assert.Equal(lots[position.Text("symbol")!], position.Number("qty")));
    }

    [Fact]
    public void Positions_OneIsShortAndOneHasNoPrice()
    {
        Assert.Equal("PEP", Assert.Single(Positions, position => position.Text("side") == "PositionSide.SHORT").Text("symbol"));
        Assert.Equal("HARB", Assert.Single(Positions, position => position.Text("current_price") == "None").Text("symbol"));
        Assert.All(Positions.Where(position => position.Text("current_price") != "None"), position =>
            Assert.Equal(AlpacaSample.Bars(position.Text("symbol")!)[^1].Number("c"), position.Number("current_price")));
    }

    [Fact]
    public void Equity_OfTheNewestSnapshot_IsCashAndClosesAndTheLastDays()
    {
        var account = Newest("ACCOUNT").Json("account_data");
        var value = Positions.Sum(position => position.Number("qty")!.Value * AlpacaSample.Bars(position.Text("symbol")!)[^1].Number("c")!.Value);

        Assert.Equal(decimal.Round(account.Number("cash")!.Value + value, 2), account.Number("equity"));
        Assert.Equal((account.Number("equity"), account.Number("last_equity")), (Days[^1].D("equity"), Days[^2].D("equity")));
        Assert.True(account.Number("cash") > 0);
    }

    [Fact]
    public void Cash_OfTheNewestSnapshot_IsFlowsLessTrades()
    {
        var flows = Days.Sum(day => (day.D("deposit") ?? 0) - (day.D("withdrawal") ?? 0));
        var spent = DynamoSample.Trades.Where(trade => trade.D("fill_price") is not null).Sum(trade => decimal.Round(trade.SignedQuantity() * trade.D("fill_price")!.Value, 2));
        var lost = flows - spent - Newest("ACCOUNT").Json("account_data").Number("cash")!.Value;

        Assert.Equal(250_000, flows);
        Assert.InRange(lost / 2, 15, 25);
    }

    [Fact]
    public void Days_Profits_LeaveDepositsOutAndWithdrawalsIn()
    {
        Assert.Equal(189, Days.Count);
        Assert.Equal((3, 1), (Days.Count(day => day.Has("deposit")), Days.Count(day => day.Has("withdrawal"))));
        Assert.All(Days.Zip(Days.Skip(1)), pair =>
        {
            var profit = pair.Second.D("equity")!.Value - pair.First.D("equity")!.Value - (pair.Second.D("deposit") ?? 0);
            Assert.Equal(profit, pair.Second.D("profit_loss"));
            Assert.Equal(decimal.Round(profit / (pair.Second.D("equity")!.Value - profit) * 100, 7), pair.Second.D("profit_loss_pct"));
        });
    }

    [Fact]
    public void Snapshots_Three_OneIsExpiredAndTheLatestIsNamed()
    {
        var snapshots = Items.Where(item => item.S("PK")!.StartsWith("ACCOUNT#", StringComparison.Ordinal)).ToList();

        Assert.Equal(3, snapshots.Count);
        Assert.Single(snapshots, snapshot => snapshot.N("ExpiresAt") <= DynamoSample.AsOf.ToUnixTimeSeconds());
        Assert.Equal(Newest("ACCOUNT").S("SK"), Items.Single(item => item.S("PK")!.StartsWith("LATEST#", StringComparison.Ordinal) && item.S("SK") == "ACCOUNT").S("snapshot_sk"));
        Assert.Equal("hpc-rebalance", Items.Single(item => item.S("PK") == "REGISTRY").S("account_id"));
    }

    private static JsonElement Newest(string kind) => Items.Where(item => item.S("PK") == kind + "#hpc-rebalance").MaxBy(item => item.S("SK"), StringComparer.Ordinal);
}
