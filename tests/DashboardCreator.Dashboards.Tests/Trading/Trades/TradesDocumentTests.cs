using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

/// <summary>Every figure of the hand-made ledger, with its arithmetic.</summary>
public sealed class TradesDocumentTests
{
    private static readonly JsonElement Document = HandMadeLedger.Draft.Trades();

    [Fact]
    public void Document_OfTheHandMadeLedger_IsTheApprovedOne() => ApprovedFile.Check(
        HandMadeLedger.Draft.TradesBytes(), "tests", "DashboardCreator.Dashboards.Tests", "Trading", "Approved", "trades.json");

    [Fact]
    public void Document_MadeTwice_IsTheSameBytes() => Assert.Equal(HandMadeLedger.Draft.TradesBytes(), HandMadeLedger.Draft.TradesBytes());

    [Fact]
    public void Document_TradesAddedInAnotherOrder_IsTheSameBytes() => Assert.Equal(
        HandMadeLedger.Draft.TradesBytes(), (HandMadeLedger.Draft with { Fills = [.. HandMadeLedger.Draft.Fills.Reverse()] }).TradesBytes());

    // o1 is older than 90 days, but its shares are sold within them.
    [Theory]
    [InlineData("trades", 6.0)]
    [InlineData("buys", 3.0)]
    [InlineData("sells", 3.0)]
    [InlineData("buy_value", 1015.5)] // 605 + 160.50 + 250
    [InlineData("sell_value", 2240.0)] // 1440 + 150 + 650
    [InlineData("value", 3255.5)]
    [InlineData("unique_symbols", 2.0)]
    [InlineData("realized_pnl", 290.0)] // 10 x 20 + 2 x 10, then 3.5 x 20 of the 5 sold; none of MSFT
    public void Totals_EveryFigure_IsTheHandComputedOne(string field, double expected) => Assert.Equal(expected, Document.Number($"totals.{field}"));

    [Theory]
    [InlineData(0, "ember", 3, 3, 0, 545.5, 2)] // 605 x 0.4 + 160.50 / 3 + 250
    [InlineData(1, "fin", 1, 1, 0, 53.5, 1)] // 160.50 / 3
    [InlineData(2, "tide", 3, 2, 1, 1856.5, 2)] // 605 x 0.6 + 1440 + 160.50 / 3
    public void ByStrategy_EachRow_IsTheHandComputedOne(int row, string strategy, int trades, int buys, int sells, double value, int symbols)
    {
        var found = Document.At($"by_strategy[{row}]");

        Assert.Equal((strategy, trades, buys, sells, value, symbols), (
            found.Text("strategy"), found.Number("trades"), found.Number("buys"), found.Number("sells"), found.Number("value"), found.Number("symbols")));
        Assert.Equal(3, Document.At("by_strategy").GetArrayLength());
    }

    [Theory]
    [InlineData("by_symbol[0].bought_quantity", 7.5)] // 5.5 + 2
    [InlineData("by_symbol[0].sold_quantity", 17.0)] // 12 + 5
    [InlineData("by_symbol[0].net_quantity", -9.5)]
    [InlineData("by_symbol[0].avg_buy_price", 114.0)] // (605 + 250) / 7.5
    [InlineData("by_symbol[0].avg_sell_price", 122.94117647058823)] // (1440 + 650) / 17
    [InlineData("by_symbol[0].value", 2945.0)]
    [InlineData("by_symbol[0].realized_pnl", 290.0)]
    [InlineData("by_symbol[1].avg_buy_price", 40.125)]
    [InlineData("by_symbol[1].value", 310.5)]
    [InlineData("by_symbol[1].realized_pnl", null)]
    public void BySymbol_EachFigure_IsTheHandComputedOne(string path, double? expected) => Assert.Equal(expected, Document.Number(path));

    [Fact]
    public void ByDay_ATradeAtNight_BelongsToTheDayInNewYork() => Assert.Equal(
        """[{"date":"2026-01-05","trades":1,"value":605},{"date":"2026-01-06","trades":1,"value":1440},{"date":"2026-02-02","trades":1,"value":150},{"date":"2026-02-03","trades":1,"value":160.5},{"date":"2026-03-05","trades":2,"value":900}]""",
        Document.At("by_day").GetRawText());

    [Fact]
    public void Trades_OfTheUsualDays_AreNewestFirstAndThoseOfAnInstantByOrderId() =>
        Assert.Equal(["o6", "o7", "o5", "o4", "o3", "o2"], Document.At("trades").EnumerateArray().Select(trade => trade.Text("order_id")!));

    [Theory]
    [InlineData(5, 45.662100456621005)] // 0.5 / 109.5 x 10000
    [InlineData(4, 2.5)] // stored
    [InlineData(3, 0.0)]
    [InlineData(2, null)]
    public void Trade_Slippage_IsStoredOrAgainstTheExpectedPrice(int trade, double? expected) => Assert.Equal(expected, Document.Number($"trades[{trade}].slippage_bps"));

    [Fact]
    public void Trade_OfSeveralStrategies_ShowsWeightsOfTheSumOne() => Assert.Equal(
        """[{"strategy":"ember","weight":0.3333333333333333},{"strategy":"tide","weight":0.3333333333333333},{"strategy":"fin","weight":0.3333333333333333}]""",
        Document.At("trades[2].strategies").GetRawText());

    [Fact]
    public void Trade_OfAnInstantWithMicroseconds_IsShownWithThem() => Assert.Equal("2026-01-06T15:00:00.104567Z", Document.Text("trades[4].filled_at"));

    // Half a cent each, three times: 0.015, and not three times a rounded cent.
    [Fact]
    public void ByStrategy_SharesOfLessThanACent_AreAddedUpBeforeTheyAreRounded()
    {
        var fills = Enumerable.Range(0, 3).Select(i => new DraftFill($"{i}", HandMadeLedger.Draft.AsOf, "PENNY", true, 1, 0.01m) { Strategies = [("tide", 1), ("ember", 1)] });

        var document = new LedgerDraft { Fills = [.. fills] }.Trades();

        Assert.Equal((0.03, 0.02, 0.02), (document.Number("totals.value"), document.Number("by_strategy[0].value"), document.Number("by_strategy[1].value")));
    }

    [Fact]
    public void ByStrategy_AThirdThatEndsInHalfACent_IsRoundedUpForEach()
    {
        var fill = new DraftFill("o", HandMadeLedger.Draft.AsOf, "ACME", true, 1, 160.515m) { Strategies = [("tide", 1), ("ember", 1), ("fin", 1)] };

        var document = new LedgerDraft { Fills = [fill] }.Trades();

        Assert.Equal([53.51, 53.51, 53.51], Enumerable.Range(0, 3).Select(row => document.Number($"by_strategy[{row}].value")!.Value));
    }
}
