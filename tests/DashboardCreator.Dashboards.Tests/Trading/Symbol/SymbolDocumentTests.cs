using System.Text.Json;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Trading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

/// <summary>Every figure of a symbol of the hand-made ledger, with its arithmetic.</summary>
public sealed class SymbolDocumentTests
{
    private static readonly JsonElement Document = HandMadeLedger.Draft.Symbol("AAPL");

    [Fact]
    public void Document_OfTheHandMadeLedger_IsTheApprovedOne() => ApprovedFile.Check(
        HandMadeLedger.Draft.SymbolBytes("AAPL"), "tests", "DashboardCreator.Dashboards.Tests", "Trading", "Approved", "symbol.json");

    [Theory]
    [InlineData("trades", 5.0)]
    [InlineData("buys", 3.0)]
    [InlineData("sells", 2.0)]
    [InlineData("bought_quantity", 17.5)] // 10 + 5.5 + 2
    [InlineData("sold_quantity", 17.0)] // 12 + 5
    [InlineData("net_quantity", 0.5)]
    [InlineData("avg_buy_price", 106.0)] // (1000 + 605 + 250) / 17.5
    [InlineData("avg_sell_price", 122.94117647058823)] // (1440 + 650) / 17
    [InlineData("buy_value", 1855.0)]
    [InlineData("sell_value", 2090.0)]
    [InlineData("realized_pnl", 290.0)] // 10 x 20 + 2 x 10 + 3.5 x 20
    [InlineData("unrealized_pnl", 12.0)] // 2 x (131 - 125)
    public void Metrics_EveryFigure_IsTheHandComputedOne(string field, double expected) => Assert.Equal(expected, Document.Number($"metrics.{field}"));

    [Fact]
    public void Metrics_FirstAndLastTrade_AreThoseOfTheWholeLedger() => Assert.Equal(
        ("2025-10-01T14:30:00Z", "2026-03-05T15:00:00Z"), (Document.Text("metrics.first_trade_at"), Document.Text("metrics.last_trade_at")));

    [Fact]
    public void Position_IsTheBrokers() => Assert.Equal(
        """{"quantity":2,"avg_entry_price":125,"current_price":131,"market_value":262,"unrealized_pnl":12}""", Document.At("position").GetRawText());

    // The sell of 5 found 3.5 shares; the buy of the same instant comes after it and stays whole.
    [Fact]
    public void OpenLots_AreWhatFifoLeaves() => Assert.Equal(
        """[{"quantity":2,"price":125,"opened_at":"2026-03-05T15:00:00Z","order_id":"o7","unrealized_pnl":12}]""", Document.At("open_lots").GetRawText());

    // tide: 1000 + 605 x 0.6 + 1440; its lot earned 7 x 20 by prices and 15.55 as stored, one exit tells nothing and one has not happened yet.
    [Fact]
    public void ByStrategy_CombinesTradesWithTheExitsOfLots() => Assert.Equal(
        """[{"strategy":"ember","trades":2,"value":492,"realized_pnl":0},{"strategy":"lone","trades":0,"value":0,"realized_pnl":-1},{"strategy":"tide","trades":3,"value":2803,"realized_pnl":155.55}]""",
        Document.At("by_strategy").GetRawText());

    [Fact]
    public void Charts_HaveAPointForEachTrade()
    {
        Assert.Equal(
            """[["2025-10-01T14:30:00Z",100,"BUY"],["2026-01-05T15:00:00Z",110,"BUY"],["2026-01-06T15:00:00.104567Z",120,"SELL"],["2026-03-05T15:00:00Z",130,"SELL"],["2026-03-05T15:00:00Z",125,"BUY"]]""",
            Document.At("charts.fills").GetRawText());
        Assert.Equal(
            """[["2025-10-01T14:30:00Z",10],["2026-01-05T15:00:00Z",15.5],["2026-01-06T15:00:00.104567Z",3.5],["2026-03-05T15:00:00Z",-1.5],["2026-03-05T15:00:00Z",0.5]]""",
            Document.At("charts.cumulative_quantity").GetRawText());
    }

    [Fact]
    public void Trades_AreNewestFirst() =>
        Assert.Equal(["o6", "o7", "o3", "o2", "o1"], Document.At("trades").EnumerateArray().Select(trade => trade.Text("order_id")!));

    [Fact]
    public void Symbol_InBothDocuments_HasTheSameNumbers() => Prop.ForAll(AnyFills.Drafts.ToArbitrary(), draft =>
    {
        foreach (var row in draft.Compose("from=2020-01-01").BySymbol)
        {
            var symbol = new SymbolView(new SymbolBook(draft.Reading()), row.Symbol);
            var metrics = SymbolComposer.Compose(symbol, draft.Options).Metrics;

            Assert.Equal(
                (row.Trades, row.BoughtQuantity, row.SoldQuantity, row.NetQuantity, row.AvgBuyPrice, row.AvgSellPrice, row.RealizedPnl),
                (metrics.Trades, metrics.BoughtQuantity, metrics.SoldQuantity, metrics.NetQuantity, metrics.AvgBuyPrice, metrics.AvgSellPrice, metrics.RealizedPnl));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    // What was bought and is no more was sold: the open lots are the bought shares less the matched ones.
    [Fact]
    public void OpenLots_AndMatchedShares_AreWhatWasBought() => Prop.ForAll(AnyFills.Drafts.ToArbitrary(), draft =>
    {
        var book = new SymbolBook(draft.Reading());
        foreach (var symbol in draft.Fills.GroupBy(fill => fill.Symbol))
        {
            var lots = new SymbolView(book, symbol.Key).OpenLots;
            var bought = symbol.Where(fill => fill.IsBuy).Sum(fill => fill.Quantity);
            var sold = symbol.Where(fill => !fill.IsBuy).Sum(fill => fill.Quantity);

            Assert.InRange(lots.Sum(lot => lot.Left), Math.Max(0, bought - sold) - 1e-18m, bought + 1e-18m);
            Assert.All(lots, lot => Assert.InRange(lot.Left, 0, book.Ledger.Trades[lot.Place].Quantity));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
}
