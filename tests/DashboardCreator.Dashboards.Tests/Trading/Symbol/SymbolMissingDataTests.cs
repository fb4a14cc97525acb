using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

/// <summary>What a symbol's document says where something is missing.</summary>
public sealed class SymbolMissingDataTests
{
    [Fact]
    public void Position_WithoutACurrentPrice_HasNoValueAndNoProfit()
    {
        var document = HandMadeLedger.Draft.Symbol("GOLD");

        Assert.Equal(
            """{"quantity":-3,"avg_entry_price":20.5,"current_price":null,"market_value":null,"unrealized_pnl":null}""", document.At("position").GetRawText());
        AssertWarned(document, "missing_values", "position.current_price");
    }

    [Fact]
    public void Symbol_WithoutTrades_HasZeroesAndNoPrices()
    {
        var document = HandMadeLedger.Draft.Symbol("GOLD");

        Assert.Equal((0, 0, 0), (document.Number("metrics.trades"), document.Number("metrics.realized_pnl"), document.Number("metrics.unrealized_pnl")));
        Assert.Null(document.Number("metrics.avg_buy_price"));
        Assert.Null(document.Text("metrics.first_trade_at"));
        Assert.Equal(0, document.At("charts.fills").GetArrayLength());
        AssertWarned(document, "insufficient_data", "metrics");
    }

    [Fact]
    public void OpenLots_WithoutACurrentPrice_HaveNoProfit()
    {
        var document = HandMadeLedger.Draft.Symbol("MSFT");

        Assert.Null(document.Number("open_lots[0].unrealized_pnl"));
        Assert.Null(document.Number("metrics.unrealized_pnl"));
        Assert.Null(document.Number("metrics.realized_pnl"));
        AssertWarned(document, "missing_values", "metrics.unrealized_pnl");
        AssertWarned(document, "insufficient_data", "metrics.realized_pnl");
        AssertWarned(document, "insufficient_data", "position", "The broker holds no MSFT.");
    }

    [Fact]
    public void OpenLots_ThatTheBrokerDoesNotHold_AreDoubted()
    {
        AssertWarned(HandMadeLedger.Draft.Symbol("MSFT"), "inconsistent", "open_lots", "The open lots hold 4 shares and the broker 0.");
        AssertNotWarned(HandMadeLedger.Draft.Symbol("AAPL"), "inconsistent");
        AssertNotWarned((HandMadeLedger.Draft with { IsPartial = true }).Symbol("MSFT"), "inconsistent");
    }

    [Fact]
    public void Positions_ThatNobodyTells_AreUnknownAndNotNone()
    {
        var document = (HandMadeLedger.Draft with { Broker = new TradingBroker() }).Symbol("AAPL");

        Assert.Equal(JsonValueKind.Null, document.At("position").ValueKind);
        AssertWarned(document, "insufficient_data", "position", "The broker's positions are unknown.");
        AssertNotWarned(document, "inconsistent");
    }

    [Fact]
    public void Trades_ThatNobodyTells_AreUnknownAndNotZero()
    {
        var document = (HandMadeLedger.Draft with { Fills = [], IsKnown = false }).Symbol("AAPL");

        Assert.All(document.At("metrics").EnumerateObject(), metric => Assert.Equal(JsonValueKind.Null, metric.Value.ValueKind));
        AssertWarned(document, "source_missing", null);
    }

    [Fact]
    public void Ledger_ThatIsStillBeingRead_ListsTradesAndAddsNothingUp()
    {
        var (whole, partial) = (HandMadeLedger.Draft.Symbol("AAPL"), (HandMadeLedger.Draft with { IsPartial = true }).Symbol("AAPL"));

        Assert.All(partial.At("metrics").EnumerateObject(), metric => Assert.Equal(JsonValueKind.Null, metric.Value.ValueKind));
        Assert.All(["open_lots", "by_strategy", "charts.cumulative_quantity"], list => Assert.Equal((true, "[]"), (whole.At(list).GetArrayLength() > 0, partial.At(list).GetRawText())));
        Assert.All(["trades", "charts.fills", "position"], part => Assert.Equal(whole.At(part).GetRawText(), partial.At(part).GetRawText()));
        AssertWarned(partial, "source_missing", null);
        AssertNotWarned(partial, "inconsistent");
    }

    [Fact]
    public void Exits_OfUnknownProfit_AreCountedInAWarning() => AssertWarned(
        HandMadeLedger.Draft.Symbol("AAPL"), "missing_values", "by_strategy[].realized_pnl",
        "1 exits of lots have neither both prices and a quantity nor a stored profit; they are in no sum.");

    [Fact]
    public void Exits_AllOfUnknownProfit_MakeTheSumNull()
    {
        var lots = HandMadeLedger.Draft.Lots.Select(lot => lot with { Exits = [new Ports.LotExit { Quantity = 1 }] }).ToList();
        var document = (HandMadeLedger.Draft with { Lots = lots }).Symbol("AAPL");

        Assert.Null(document.Number("by_strategy[2].realized_pnl"));
    }

    internal static void AssertWarned(JsonElement document, string code, string? path, string? message = null) => Assert.Contains(
        document.At("warnings").EnumerateArray(),
        warning => warning.Text("code") == code && warning.Text("path") == path && (message is null || warning.Text("message") == message));

    internal static void AssertNotWarned(JsonElement document, string code) =>
        Assert.DoesNotContain(document.At("warnings").EnumerateArray(), warning => warning.Text("code") == code);
}
