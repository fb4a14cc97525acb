using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Strategies;

/// <summary>What is null when something is missing, and the reason that the document gives.</summary>
public sealed class StrategiesMissingDataTests
{
    private static readonly StrategyLedger Draft = HandMadeStrategies.Draft;

    [Fact]
    public void NobodyTellsTheLedger_EverySum_IsUnknownAndNotZero()
    {
        var document = new StrategyLedger { IsKnown = false }.Strategies();

        Assert.All(document.At("totals").EnumerateObject(), total => Assert.Equal(JsonValueKind.Null, total.Value.ValueKind));
        Assert.All(["trades", "attributed", "coverage_pct"], field => Assert.Null(document.Number($"attribution.{field}")));
        Assert.True(document.Warns("source_missing", "totals"));
        Assert.True(document.Warns("source_missing", "attribution"));
    }

    [Fact]
    public void EmptyLedger_HasZeroSumsAndNoRatios()
    {
        var document = new StrategyLedger { Broker = new TradingBroker { Equity = 100 } }.Strategies();

        Assert.Equal((0, 0, 0, 0), (
            document.Number("totals.strategies"), document.Number("totals.realized_pnl"), document.Number("totals.unrealized_pnl"), document.Number("totals.capital_deployed_pct")));
        AssertNull(document, "totals.win_rate", "insufficient_data");
        AssertNull(document, "attribution.coverage_pct", "insufficient_data");
        Assert.Equal(0, document.Number("attribution.trades"));
    }

    [Fact]
    public void UnknownEquity_CapitalDeployed_IsMoneyWithoutAShare()
    {
        var document = (Draft with { Broker = Draft.Broker with { Equity = null } }).Strategies();

        Assert.Equal(370, document.Number("totals.capital_deployed"));
        AssertNull(document, "totals.capital_deployed_pct", "source_missing");
        AssertNull(document, "totals.equity", "source_missing");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void EquityThatIsNotPositive_IsNoBase(int equity) =>
        AssertNull((Draft with { Broker = Draft.Broker with { Equity = equity } }).Strategies(), "totals.capital_deployed_pct", "no_base");

    [Fact]
    public void UnknownPositions_LeaveOpenLotsWithoutPrice()
    {
        var document = (Draft with { Broker = Draft.Broker with { Positions = null } }).Strategies();

        Assert.Null(document.Number("strategies[0].unrealized_pnl"));
        AssertNull(document, "totals.unrealized_pnl", "missing_values");
        Assert.True(document.Warns("source_missing", "strategies[].open_lots[].current_price"));
    }

    [Fact]
    public void PositionWithoutPrice_LeavesItsLotOutOfTheSum()
    {
        var document = (Draft with { Broker = Draft.Broker with { Positions = [new BrokerHolding { Symbol = "ACME" }, new BrokerHolding { Symbol = "BOLT", CurrentPrice = 55 }] } }).Strategies();

        Assert.Null(document.Number("strategies[0].unrealized_pnl"));
        Assert.Equal((10, 10), (document.Number("strategies[2].unrealized_pnl"), document.Number("totals.unrealized_pnl")));
        Assert.True(document.Warns("missing_values", "strategies[].open_lots[].current_price"));
    }

    [Fact]
    public void OpenLotWithoutEntryPrice_HasNoCostAndNoProfit()
    {
        var document = (Draft with { Lots = [StrategyLedger.Lot("a", 2) with { EntryPrice = null }] }).Strategies();

        Assert.All(["cost_basis", "unrealized_pnl", "entry_price"], field => Assert.Null(document.Number($"strategies[2].open_lots[0].{field}")));
        Assert.Null(document.Number("totals.capital_deployed_pct"));
        Assert.True(document.Warns("missing_values", "strategies[].open_lots[].entry_price"));
    }

    [Fact]
    public void NoLosses_ProfitFactor_IsNullForThatReason() =>
        Assert.True(Draft.Strategies().Warns("no_losses", "strategies[].profit_factor"));

    [Fact]
    public void BreakEvenExitsAlone_HaveAMeanAndNoWinRate()
    {
        var document = new StrategyLedger { Lots = [StrategyLedger.Lot("a", 1, StrategyLedger.Exit("2026-03-02 15:00", 1, 100))] }.Strategies();

        AssertNull(document, "totals.win_rate", "insufficient_data");
        Assert.Equal((0, 0, 1, 1), (
            document.Number("strategies[0].avg_profit_per_trade"), document.Number("strategies[0].max_drawdown"), document.Number("strategies[0].breakeven_trades"),
            document.At("strategies[0].pnl_histogram").GetArrayLength()));
        Assert.True(document.Warns("insufficient_data", "strategies[].win_rate"));
        Assert.Equal("""[["2026-03-02",null]]""", document.At("strategies[0].win_rate_curve").GetRawText());
    }

    [Fact]
    public void FirstReading_ShowsLotsAndNoSums()
    {
        string[] facts = ["strategy", "display_name", "source_url", "file_name", "date_updated", "assets", "frontrunners", "open_lots", "closed_lots"];
        var (whole, partial) = (Draft.Strategies(), (Draft with { IsPartial = true }).Strategies());

        Assert.All(
            partial.At("totals").EnumerateObject().Where(total => total.Name != "equity"), total => Assert.Equal(JsonValueKind.Null, total.Value.ValueKind));
        Assert.All(["trades", "attributed", "coverage_pct"], field => Assert.Null(partial.Number($"attribution.{field}")));
        Assert.Equal(3, partial.At("strategies").GetArrayLength());
        foreach (var (known, strategy) in whole.At("strategies").EnumerateArray().Zip(partial.At("strategies").EnumerateArray()))
        {
            Assert.All(facts, field => Assert.Equal(known.At(field).GetRawText(), strategy.At(field).GetRawText()));
            Assert.All(strategy.EnumerateObject().Where(field => !facts.Contains(field.Name)), field => Assert.Contains(field.Value.GetRawText(), (string[])["null", "[]"]));
        }

        Assert.All([null, "totals", "strategies[]", "attribution"], path => Assert.True(partial.Warns("source_missing", path)));
        Assert.False(partial.Warns("insufficient_data", "strategies[].win_rate"));
    }

    [Fact]
    public void InventedLedger_SaysSo() => Assert.True((Draft with { Options = new TradingOptions { IsSample = true } }).Strategies().Warns("sample_data", null));

    [Fact]
    public void UnknownTrades_WithKnownLots_LeaveOnlyTheirCountsUnknown()
    {
        var document = (Draft with { IsKnown = false, Trades = [] }).Strategies();

        Assert.Null(document.Number("strategies[2].trades"));
        Assert.Equal(17.66, document.Number("totals.realized_pnl"));
        Assert.True(document.Warns("source_missing", "attribution"));
        Assert.False(document.Warns("source_missing", "totals"));
    }

    [Fact]
    public void BrokerThatDidNotAnswer_IsInTheWarningsAndSources()
    {
        var broker = new TradingBroker
        {
            Sources = [new SourceStatus("alpaca/account", SourceStatus.Unavailable, null, "it is down", "account")],
            Warnings = [new DocumentWarning(WarningCodes.SourceUnavailable, null, "The broker did not tell positions and equity: it is down")],
        };

        var document = (Draft with { Broker = broker }).Strategies();

        Assert.True(document.Warns("source_unavailable", null));
        Assert.Equal("unavailable", document.Text("sources[1].status"));
        Assert.Equal("2026-03-06T21:30:00Z", document.Text("sources[0].last_success"));
    }

    private static void AssertNull(JsonElement document, string path, string code)
    {
        Assert.Null(document.Number(path));
        Assert.True(document.Warns(code, path), $"{path} is null without {code}.");
    }
}
