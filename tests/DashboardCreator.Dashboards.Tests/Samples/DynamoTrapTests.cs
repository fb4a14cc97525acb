using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>Each oddity of a ledger that the readers must bear is in the samples.</summary>
public sealed class DynamoTrapTests
{
    private static readonly Dictionary<string, Func<JsonElement, bool>> Trades = new()
    {
        ["nobody's, without weights"] = trade => trade.Names("strategy_names").Count == 0 && !trade.Has("bid_at_fill"),
        ["nobody's, in the last era"] = trade => trade.Names("strategy_names").Count == 0 && trade.Has("expected_price"),
        ["weights of 0.99"] = trade => trade.Weights().Values.Sum() == 0.99m,
        ["weights of 1.01"] = trade => trade.Weights().Values.Sum() == 1.01m,
        ["two names without weights"] = trade => trade.Names("strategy_names").Count == 2 && !trade.Has("strategy_weights"),
        ["filled on a whole second"] = trade => trade.S("fill_timestamp")!.Length == 25,
        ["price unreadable"] = trade => trade.S("fill_price") == "None",
        ["symbol in small letters"] = trade => trade.S("symbol") == "cost" && trade.S("GSI2PK") == "SYMBOL#COST",
        ["expected price without slippage"] = trade => trade.Has("expected_price") && !trade.Has("slippage_bps"),
        ["filled at once"] = trade => trade.N("time_to_fill_ms") == 0,
        ["crossed market"] = trade => trade.D("bid_at_fill") > trade.D("ask_at_fill"),
        ["no bid"] = trade => trade.D("bid_at_fill") == 0,
        ["four steps"] = trade => trade.N("execution_steps") == 4,
        ["stop"] = trade => trade.S("order_type") == "STOP",
        ["stop with a limit"] = trade => trade.S("order_type") == "STOP_LIMIT",
        ["far better than expected"] = trade => trade.D("slippage_bps") < -5,
        ["far worse than expected"] = trade => trade.D("slippage_bps") > 25,
        ["of the retired strategy"] = trade => trade.Names("strategy_names").Contains(DynamoSample.Retired),
    };

    private static readonly Dictionary<string, Func<JsonElement, bool>> Lots = new()
    {
        ["untouched"] = lot => lot.Exits().Count == 0,
        ["partly closed"] = lot => lot.Exits().Count > 0 && lot.D("remaining_qty") > 0,
        ["closed at once"] = lot => lot.Exits().Count == 1 && lot.D("remaining_qty") == 0,
        ["closed in pieces"] = lot => lot.Exits().Count > 2 && lot.D("remaining_qty") == 0,
        ["break-even exit"] = lot => lot.Exits().Any(exit => exit.D("exit_price") == lot.D("entry_price")),
        ["exit without profit, open"] = lot => lot.D("remaining_qty") > 0 && lot.Exits().Any(exit => !exit.Has("realized_pnl")),
        ["exit without profit, closed"] = lot => lot.D("remaining_qty") == 0 && lot.Exits().Any(exit => !exit.Has("realized_pnl")),
        ["called open with nothing left"] = lot => lot.At("is_open.BOOL")!.Value.GetBoolean() && lot.D("remaining_qty") == 0,
        ["closed at no instant"] = lot => lot.D("remaining_qty") == 0 && !lot.Has("fully_closed_at"),
        ["written again later"] = lot => lot.Time("created_at") - lot.Time("entry_timestamp") > TimeSpan.FromDays(1),
        ["with a loss"] = lot => lot.D("realized_pnl") < 0,
    };

    public static TheoryData<string> TradeNames => [.. Trades.Keys];

    public static TheoryData<string> LotNames => [.. Lots.Keys];

    [Theory]
    [MemberData(nameof(TradeNames))]
    public void Trades_Oddity_IsPresent(string name) => Assert.Contains(DynamoSample.Trades, trade => Trades[name](trade));

    [Theory]
    [MemberData(nameof(LotNames))]
    public void Lots_Oddity_IsPresent(string name) => Assert.Contains(DynamoSample.Lots, lot => Lots[name](lot));

    [Fact]
    public void Sales_WithoutEarlierBuys_AreOfOneSymbol()
    {
        var overdrawn = DynamoSample.Trades.GroupBy(trade => trade.Ticker()).Where(group =>
        {
            var held = 0m;
            return group.OrderBy(trade => trade.Time("fill_timestamp")).Any(trade => (held += trade.SignedQuantity()) < 0);
        });

        Assert.Equal([DynamoSample.Short], overdrawn.Select(group => group.Key));
    }
}
