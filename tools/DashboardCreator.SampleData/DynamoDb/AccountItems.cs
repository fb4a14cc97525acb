using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Markets;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Runs;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>The account as it was copied every six hours, and its profit day by day.</summary>
internal sealed class AccountItems(Portfolio account)
{
    public const string Id = "hpc-rebalance";

    private static readonly int Forgotten = Timeline.SessionFrom(new(2026, 7, 28));

    /// <summary>At ten in the morning, and at the closing bell of the last session; one of July should be gone.</summary>
    public IEnumerable<Item> All()
    {
        var bell = Timeline.Close(Timeline.Last).AddMilliseconds(4_100);
        IEnumerable<IEnumerable<Item>> snapshots =
        [
            Snapshot(Forgotten, Timeline.Close(Forgotten).AddMilliseconds(5_020), symbol => Market.Path(symbol).Close(Forgotten)),
            Snapshot(Timeline.Last - 1, Timeline.At(Timeline.Last, 30).AddMilliseconds(3_772), symbol => Market.Path(symbol).PriceAt(Timeline.Last, 30)),
            Snapshot(Timeline.Last, bell, symbol => Market.Path(symbol).Close(Timeline.Last)),
        ];
        return
        [
            new Item("REGISTRY", "ACCOUNT_ID").S("account_id", Id),
            Latest("ACCOUNT", bell), Latest("POSITIONS", bell),
            .. snapshots.SelectMany(snapshot => snapshot),
            .. RunDays.All.Select(Profit),
        ];
    }

    private static Item Latest(string what, DateTimeOffset at) =>
        new Item("LATEST#" + Id, what).S("snapshot_sk", "SNAPSHOT#" + Stamps.Iso(at)).Time("updated_at", at);

    /// <param name="held">The session after which the holdings were as shown.</param>
    /// <param name="at">When they were copied.</param>
    /// <param name="price">What they were worth then.</param>
    private IEnumerable<Item> Snapshot(int held, DateTimeOffset at, Func<string, decimal> price)
    {
        var stakes = account.StakesAfter(held);
        yield return new Item("ACCOUNT#" + Id, "SNAPSHOT#" + Stamps.Iso(at))
            .S("EntityType", "ACCOUNT_SNAPSHOT")
            .S("account_data", AccountBody(held, at, stakes, price).ToString()).Time("updated_at", at).N("ExpiresAt", Stamps.Expiry(at, 90 * 24));
        yield return new Item("POSITIONS#" + Id, "SNAPSHOT#" + Stamps.Iso(at))
            .S("EntityType", "POSITIONS_SNAPSHOT")
            .S("positions_data", Ext.List(stakes.Select(stake => Position(stake, price(stake.Symbol)))))
            .N("position_count", stakes.Count).Time("updated_at", at).N("ExpiresAt", Stamps.Expiry(at, 90 * 24));
    }

    private Doc AccountBody(int held, DateTimeOffset at, IReadOnlyList<Stake> stakes, Func<string, decimal> price)
    {
        decimal Value(Func<Stake, bool> which) => decimal.Round(stakes.Where(which).Sum(stake => stake.Quantity * price(stake.Symbol)), 2);
        var (longs, shorts, cash) = (Value(stake => stake.Quantity > 0), Value(stake => stake.Quantity < 0), account.CashAfter(held));
        var isAfterBell = at >= Timeline.Close(held) && at < Timeline.Close(held).AddHours(1);
        return new Doc()
            .Text("account_id", Id).Text("status", "AccountStatus.ACTIVE").Text("currency", "USD")
            .Text("equity", Ext.Number(cash + longs + shorts)).Text("last_equity", Ext.Number(account.EquityAfter(isAfterBell ? held - 1 : held)))
            .Text("cash", Ext.Number(cash)).Text("buying_power", Ext.Number(Math.Max(0, cash) * 2)).Text("portfolio_value", Ext.Number(cash + longs + shorts))
            .Text("long_market_value", Ext.Number(longs)).Text("short_market_value", Ext.Number(shorts));
    }

    /// <summary>Of the listing traded by hand the broker's client told no price.</summary>
    private static string Position(Stake stake, decimal price)
    {
        string Priced(decimal value) => stake.Symbol == LooseOrders.ByHand ? "None" : Ext.Number(value);
        var profit = decimal.Round(stake.Quantity * price, 4) - decimal.Round(stake.Cost, 4);
        return new Doc()
            .Text("symbol", stake.Symbol).Text("qty", Ext.Number(stake.Quantity)).Text("avg_entry_price", Ext.Number(stake.AveragePrice))
            .Text("current_price", Priced(price)).Text("market_value", Priced(decimal.Round(stake.Quantity * price, 4)))
            .Text("cost_basis", Ext.Number(decimal.Round(stake.Cost, 4))).Text("unrealized_pl", Priced(profit))
            .Text("unrealized_plpc", Priced(decimal.Round(profit / Math.Abs(stake.Cost), 6)))
            .Text("side", stake.Quantity > 0 ? "PositionSide.LONG" : "PositionSide.SHORT").Text("asset_class", "us_equity").ToString();
    }

    /// <summary>Deposits are taken out of the profit and withdrawals are not, as the writer does it.</summary>
    private Item Profit(int session)
    {
        var flow = Portfolio.FlowOn(session);
        var equity = account.EquityAfter(session);
        var profit = equity - (session == RunDays.First ? 0 : account.EquityAfter(session - 1)) - Math.Max(0, flow);
        return new Item("PNL#" + Id, "DATE#" + Stamps.Day(Timeline.Sessions[session]))
            .S("EntityType", "DAILY_PNL").D("equity", equity).D("profit_loss", profit)
            .D("profit_loss_pct", decimal.Round(profit / (equity - profit) * 100, 7))
            .When(flow > 0, item => item.D("deposit", flow)).When(flow < 0, item => item.D("withdrawal", -flow))
            .N("ExpiresAt", Stamps.Expiry(Timeline.Close(session), 400 * 24));
    }
}
