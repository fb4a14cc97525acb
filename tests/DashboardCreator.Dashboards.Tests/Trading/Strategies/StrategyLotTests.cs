using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Dashboards.Trading.Strategies;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Strategies;

/// <summary>What makes a lot open, what an exit earned, and what has not happened yet.</summary>
public sealed class StrategyLotTests
{
    private static readonly LotExit Half = StrategyLedger.Exit("2026-03-02 15:00", 5, 110);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void Lot_WithSharesLeft_IsOpenWhateverItsFlagSays(bool? flag)
    {
        var document = Document(StrategyLedger.Lot("a", 10, Half) with { IsOpen = flag });

        Assert.Equal((1, 0), Lots(document));
        Assert.Equal((5, 1, 50), (document.Number("strategies[0].open_lots[0].quantity"), document.Number("strategies[0].completed_trades"), document.Number("strategies[0].realized_pnl")));
        Assert.Equal(flag == false, document.Warns("inconsistent", "strategies[].open_lots"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lot_WithoutSharesLeft_IsClosedWhateverItsFlagSays(bool flag)
    {
        var document = Document(StrategyLedger.Lot("a", 5, Half) with { IsOpen = flag });

        Assert.Equal((0, 1), Lots(document));
        Assert.Equal(flag, document.Warns("inconsistent", "strategies[].open_lots"));
    }

    [Fact]
    public void Remaining_NotStored_IsBoughtLessSold() =>
        Assert.Equal(7, Document(StrategyLedger.Lot("a", 12, Half) with { RemainingQuantity = null }).Number("strategies[0].open_lots[0].quantity"));

    [Fact]
    public void Remaining_Stored_GoesBeforeWhatExitsSay() =>
        Assert.Equal(3, Document(StrategyLedger.Lot("a", 12, Half) with { RemainingQuantity = 3 }).Number("strategies[0].open_lots[0].quantity"));

    [Fact]
    public void Remaining_Untold_IsNeitherOpenNorClosed_AndItsExitsCount()
    {
        var document = Document(StrategyLedger.Lot("a", 10, Half) with { RemainingQuantity = null, EntryQuantity = null });

        Assert.Equal((0, 0), Lots(document));
        Assert.Equal(50, document.Number("strategies[0].realized_pnl"));
        Assert.True(document.Warns("missing_values", "strategies[].open_lots"));
    }

    [Fact]
    public void Pnl_BothPricesKnown_IgnoresWhatIsStored()
    {
        var document = Document(StrategyLedger.Lot("a", 5, Half with { StoredPnl = 777 }) with { StoredPnl = 888 });

        Assert.Equal((50, 50), (document.Number("strategies[0].realized_pnl"), document.Number("strategies[0].closed_lots[0].realized_pnl")));
    }

    [Fact]
    public void Pnl_EntryPriceMissing_IsTheStoredOneOfTheExit()
    {
        var document = Document(StrategyLedger.Lot("a", 5, Half with { StoredPnl = 7.5m }) with { EntryPrice = null, StoredPnl = 888 });

        Assert.Equal(7.5, document.Number("strategies[0].realized_pnl"));
        Assert.Null(document.Number("strategies[0].closed_lots[0].entry_price"));
        Assert.Equal(110, document.Number("strategies[0].closed_lots[0].exit_price"));
    }

    [Fact]
    public void Pnl_KnownNowhere_IsInNoSum_AndStillACompletedTrade()
    {
        var document = Document(StrategyLedger.Lot("a", 10, Half, Half with { Price = null, At = Utc.At("2026-03-03 15:00") }));

        Assert.Equal((2, 1, 50, 50), (
            document.Number("strategies[0].completed_trades"), document.Number("strategies[0].winning_trades"), document.Number("strategies[0].realized_pnl"),
            document.Number("strategies[0].avg_profit_per_trade")));
        Assert.True(document.Warns("missing_values", "strategies[].realized_pnl"));
    }

    [Fact]
    public void Pnl_OfNoExitKnown_IsNullAndNotZero()
    {
        var document = Document(StrategyLedger.Lot("a", 5, Half with { Price = null }));

        Assert.Null(document.Number("strategies[0].realized_pnl"));
        Assert.Null(document.Number("totals.realized_pnl"));
        Assert.True(document.Warns("missing_values", "totals.realized_pnl"));
        Assert.Null(document.Number("strategies[0].closed_lots[0].realized_pnl"));
    }

    [Fact]
    public void Exit_WithoutInstant_IsInTheSumsAndNotInTheCurves()
    {
        var document = Document(StrategyLedger.Lot("a", 5, Half with { At = null }));

        Assert.Equal(50, document.Number("strategies[0].realized_pnl"));
        Assert.Equal("[]", document.At("strategies[0].pnl_curve").GetRawText());
        Assert.Null(document.Number("strategies[0].max_drawdown"));
        Assert.True(document.Warns("missing_values", "strategies[].pnl_curve"));
        Assert.True(document.Warns("insufficient_data", "strategies[].max_drawdown"));
    }

    // Seen from the 2nd of March, what is sold on the 3rd is still there.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Exit_AfterNow_HasNotHappened(bool remainingIsStored)
    {
        var lot = StrategyLedger.Lot("a", 10, Half, StrategyLedger.Exit("2026-03-03 15:00", 5, 200));
        var document = new StrategyLedger { AsOf = Utc.At("2026-03-02 21:30"), Lots = [remainingIsStored ? lot : lot with { RemainingQuantity = null }] }.Strategies();

        Assert.Equal((1, 50, 5), (
            document.Number("strategies[0].completed_trades"), document.Number("strategies[0].realized_pnl"), document.Number("strategies[0].open_lots[0].quantity")));
    }

    [Fact]
    public void Lot_OpenedAfterNow_IsNotThere() =>
        Assert.Equal(0, (new StrategyLedger { Lots = [StrategyLedger.Lot("a", 1) with { EntryAt = Utc.At("2026-03-07 15:00") }] }).Strategies().Number("totals.strategies"));

    [Fact]
    public void Lot_WithoutStrategy_IsInNoFigureAndCountedAsBad()
    {
        var document = Document(StrategyLedger.Lot("a", 5, Half) with { Strategy = null });

        Assert.Equal((0, 0), (document.Number("totals.strategies"), document.Number("totals.completed_trades")));
        Assert.True(document.Warns("bad_records", "strategies"));
    }

    [Fact]
    public void OpenLots_AreNewestFirst_TiesById()
    {
        var newer = Utc.At("2026-03-02 15:00");
        var document = Document(
            StrategyLedger.Lot("b", 1) with { EntryAt = newer }, StrategyLedger.Lot("d", 1), StrategyLedger.Lot("c", 1), StrategyLedger.Lot("a", 1) with { EntryAt = newer },
            StrategyLedger.Lot("e", 1) with { EntryAt = null });

        Assert.Equal(["a", "b", "c", "d", "e"], document.At("strategies[0].open_lots").EnumerateArray().Select(lot => lot.Text("lot_id")));
    }

    private static JsonElement Document(params StrategyLot[] lots) => new StrategyLedger
    {
        Lots = lots, Broker = new TradingBroker { Equity = 1000, Positions = [new BrokerHolding { Symbol = "ACME", CurrentPrice = 120 }] },
    }.Strategies();

    // The lots are added up once for both readings: price and instant are those of the later one all the same.
    [Fact]
    public void Lots_OfALedgerThatIsAsItWas_AreMeasuredAtThePriceOfTheReading()
    {
        var records = new StrategyLedger { Lots = [StrategyLedger.Lot("a", 10)] }.Records();

        Assert.Equal((0, 200), (Of(records, 100, "2026-03-06 21:30").Number("totals.unrealized_pnl"), Of(records, 120, "2026-03-07 21:30").Number("totals.unrealized_pnl")));
    }

    [Fact]
    public void Exits_OfALedgerThatIsAsItWas_HappenWhenTheirInstantHasCome()
    {
        var records = new StrategyLedger { Lots = [StrategyLedger.Lot("a", 10, Half)] }.Records();

        Assert.Equal((0, 1, 0), (Trades("2026-03-02 14:59"), Trades("2026-03-02 15:01"), Trades("2026-03-01 15:00")));

        double? Trades(string at) => Of(records, 100, at).Number("totals.completed_trades");
    }

    private static JsonElement Of(LedgerRecords records, decimal price, string at)
    {
        var (now, broker) = (Utc.At(at), new TradingBroker { Positions = [new BrokerHolding { Symbol = "ACME", CurrentPrice = price }] });
        var book = new TradingBook(new GenerationContext(now, now, now), BookPart.Of(records), BookPart.Of(new RunRecords()), BookPart.Of(new HedgeRecords()), broker);
        var document = StrategiesComposer.Compose(StrategiesView.Of(book, new NyseCalendar()), StrategiesFilter.Usual, new TradingOptions());
        return JsonSerializer.SerializeToElement(document, StrategiesJson.Instance.StrategiesDashboard);
    }

    private static (int Open, int Closed) Lots(JsonElement document) =>
        (document.At("strategies[0].open_lots").GetArrayLength(), document.At("strategies[0].closed_lots").GetArrayLength());
}
