using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

public sealed class DynamoTradeTests
{
    private static readonly Dictionary<string, Dictionary<string, decimal>> Closes = AlpacaSample.BarSymbols
        .ToDictionary(symbol => symbol, symbol => AlpacaSample.Bars(symbol).ToDictionary(bar => bar.Text("t")![..10], bar => bar.Number("c")!.Value));

    [Fact]
    public void Prices_OfFills_AreNearTheClosesOfTheBars()
    {
        var compared = DynamoSample.Trades.Where(trade => trade.D("fill_price") is not null && Close(trade) is not null).ToList();

        Assert.InRange(compared.Count, 340, DynamoSample.Trades.Count);
        Assert.All(compared, trade => Assert.InRange(trade.D("fill_price")!.Value / Close(trade)!.Value, 0.985m, 1.015m));
        Assert.DoesNotContain(DynamoSample.Trades, trade => !Closes.ContainsKey(trade.Ticker()));
    }

    [Fact]
    public void Trades_Number_IsSpreadOverThreeErasAndTwelveSymbols()
    {
        Assert.InRange(DynamoSample.Trades.Count, 500, 1_500);
        Assert.Equal(12, DynamoSample.Trades.Select(trade => trade.Ticker()).Distinct().Count());
        Assert.All(DynamoSample.Trades.CountBy(Era), era => Assert.InRange(era.Value, 150, 250));
        Assert.All(DynamoSample.Trades, trade => Assert.True(trade.D("filled_qty") > 0));
    }

    [Fact]
    public void Eras_OfAttributes_FollowEachOther()
    {
        Assert.All(DynamoSample.Trades, trade =>
        {
            var era = Era(trade);
            Assert.Equal(era != 'A', trade.Has("bid_at_fill") && trade.Has("ask_at_fill"));
            Assert.Equal(era != 'A' && trade.Names("strategy_names").Count > 0, trade.Has("strategy_weights"));
            Assert.Equal(era == 'C', trade.Has("expected_price") && trade.Has("execution_steps") && trade.Has("time_to_fill_ms") && trade.Has("spread_at_order"));
            Assert.Equal(trade.Has("slippage_bps"), trade.Has("slippage_amount"));
            Assert.True(era == 'C' || !trade.Has("slippage_bps"));
        });
    }

    [Fact]
    public void Slippage_WhereStored_IsTheDistanceFromTheExpectedPrice()
    {
        var measured = DynamoSample.Trades.Where(trade => trade.Has("slippage_bps") && trade.D("fill_price") is not null).ToList();

        Assert.InRange(measured.Count, 130, 200);
        Assert.All(measured, trade =>
        {
            var slippage = trade.Sign() * (trade.D("fill_price")!.Value - trade.D("expected_price")!.Value);
            Assert.Equal(decimal.Round(slippage, 4), trade.D("slippage_amount"));
            Assert.Equal(decimal.Round(slippage / trade.D("expected_price")!.Value * 10_000, 2), trade.D("slippage_bps"));
        });
        Assert.True(measured.Count(trade => trade.D("slippage_bps") < 0) > 40 && measured.Count(trade => trade.D("slippage_bps") > 0) > 40);
    }

    [Fact]
    public void Weights_OfTrades_NameTheStrategiesAndNearlyAddToOne()
    {
        var weighted = DynamoSample.Trades.Where(trade => trade.Has("strategy_weights")).ToList();

        Assert.All(weighted, trade => Assert.Equal(trade.Names("strategy_names").Order(), trade.Weights().Keys.Order()));
        Assert.All(weighted, trade => Assert.Contains(trade.Weights().Values.Sum(), new[] { 0.99m, 1m, 1.01m }));
    }

    [Fact]
    public void StrategyTrades_OfAnOrder_AreItsShares()
    {
        var parts = DynamoSample.Parts.ToLookup(part => part.S("order_id"));

        Assert.All(DynamoSample.Trades, trade => Assert.Equal(trade.Names("strategy_names").Order(), parts[trade.S("order_id")].Select(part => part.S("strategy_name")).Order()));
        Assert.All(DynamoSample.Parts, part => AssertPart(part, DynamoSample.TradeOf[part.S("order_id")!]));
    }

    private static void AssertPart(JsonElement part, JsonElement trade)
    {
        Assert.Equal((trade.Ticker(), trade.S("direction"), trade.S("fill_timestamp")), (part.S("symbol"), part.S("direction"), part.S("fill_timestamp")));
        Assert.Equal(Era(trade) != 'A', part.Has("quantity") && part.Has("price"));
        if (Era(trade) == 'A') return;

        Assert.Equal(trade.Weights()[part.S("strategy_name")!], part.D("weight"));
        Assert.Equal(trade.D("filled_qty") * part.D("weight"), part.D("quantity"));
        Assert.Equal(decimal.Round(part.D("price")!.Value * part.D("quantity")!.Value, 4), part.D("strategy_trade_value"));
    }

    private static decimal? Close(JsonElement trade) =>
        Closes[trade.Ticker()].TryGetValue(trade.S("fill_timestamp")![..10], out var close) ? close : null;

    private static char Era(JsonElement trade) => string.CompareOrdinal(trade.S("fill_timestamp"), "2026-05") < 0 ? 'A'
        : string.CompareOrdinal(trade.S("fill_timestamp"), "2026-08") < 0 ? 'B' : 'C';
}
