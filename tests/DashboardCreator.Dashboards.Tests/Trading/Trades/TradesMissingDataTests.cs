using System.Text.Json;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using Xunit;
using static DashboardCreator.Dashboards.Tests.Trading.SymbolMissingDataTests;

namespace DashboardCreator.Dashboards.Tests.Trading;

/// <summary>What the trades document says where something is missing.</summary>
public sealed class TradesMissingDataTests
{
    [Fact]
    public void Ledger_WithoutTrades_HasZeroesAndNoWarning()
    {
        var document = new LedgerDraft().Trades();

        Assert.Equal(
            """{"trades":0,"buys":0,"sells":0,"value":0,"buy_value":0,"sell_value":0,"unique_symbols":0,"realized_pnl":0}""", document.At("totals").GetRawText());
        Assert.Equal(0, document.At("warnings").GetArrayLength());
    }

    [Fact]
    public void Trades_ThatNobodyTells_AreUnknownAndNotZero()
    {
        var document = new LedgerDraft { IsKnown = false }.Trades();

        Assert.All(document.At("totals").EnumerateObject(), total => Assert.Equal(JsonValueKind.Null, total.Value.ValueKind));
        AssertWarned(document, "source_missing", null);
    }

    [Fact]
    public void Ledger_ThatIsStillBeingRead_ListsTradesAndAddsNothingUp()
    {
        var (whole, partial) = (HandMadeLedger.Draft.Trades(), (HandMadeLedger.Draft with { IsPartial = true }).Trades());

        Assert.All(partial.At("totals").EnumerateObject(), total => Assert.Equal(JsonValueKind.Null, total.Value.ValueKind));
        Assert.All(["by_strategy", "by_symbol", "by_day"], list => Assert.Equal("[]", partial.At(list).GetRawText()));
        Assert.Equal(whole.At("trades").GetRawText(), partial.At("trades").GetRawText());
        Assert.NotEqual(0, partial.At("trades").GetArrayLength());
        AssertWarned(partial, "source_missing", null);
        AssertNotWarned(partial, "insufficient_data");
    }

    [Fact]
    public void Samples_AreNamedAsSuch() =>
        AssertWarned((HandMadeLedger.Draft with { Options = new TradingOptions { IsSample = true } }).Trades(), "sample_data", null);

    [Fact]
    public void Sells_OfWhatNobodyBought_RealiseNothingAndAreNamed()
    {
        var document = HandMadeLedger.Draft.Trades("symbol=MSFT");

        Assert.Null(document.Number("totals.realized_pnl"));
        AssertWarned(
            document, "missing_values", "totals.realized_pnl",
            "1 sells are of more shares than the ledger had bought before (MSFT); those shares realise nothing.");
        AssertWarned(document, "insufficient_data", "by_symbol[].realized_pnl");
    }

    [Theory]
    [InlineData("symbol=AAPL&side=BUY", "by_symbol[].avg_sell_price", "1 symbols were not sold within the filter.")]
    [InlineData("symbol=AAPL&side=SELL", "by_symbol[].avg_buy_price", "1 symbols were not bought within the filter.")]
    [InlineData("", "by_strategy", "2 trades name no strategy; they are in no row.")]
    [InlineData("", "trades[].slippage_bps", "3 of the listed trades have neither a stored slippage nor an expected price.")]
    public void Null_OfAList_IsExplained(string query, string path, string message) => Assert.Equal(
        message, HandMadeLedger.Draft.Trades(query).At("warnings").EnumerateArray().Single(warning => warning.Text("path") == path).Text("message"));

    [Theory]
    [InlineData(1e21, 1)]
    [InlineData(1, 1e21)]
    [InlineData(1e15, 1e15)]
    public void Trade_BeyondBelief_IsInNoFigureAndIsCounted(double quantity, double price)
    {
        var fills = HandMadeLedger.Draft.Fills.Append(new DraftFill("huge", Utc.At("2026-03-01 15:00"), "AAPL", true, (decimal)quantity, (decimal)price));
        var document = (HandMadeLedger.Draft with { Fills = [.. fills] }).Trades();

        Assert.Equal(6, document.Number("totals.trades"));
        AssertWarned(document, "bad_records", null, "1 trades have a quantity, a price or a value beyond belief; they are in no figure.");
    }

    [Fact]
    public void Trades_AsLargeAsCanBeBelieved_StillAddUp()
    {
        var fills = Enumerable.Range(0, 50).Select(i => new DraftFill($"{i}", Utc.At("2026-03-01 15:00"), "AAPL", i < 30, 1e10m, 1e10m)).ToList();
        var document = new LedgerDraft { Fills = fills }.Trades();

        Assert.Equal((5e21, 0), (document.Number("totals.value"), document.Number("totals.realized_pnl")));
    }
}
