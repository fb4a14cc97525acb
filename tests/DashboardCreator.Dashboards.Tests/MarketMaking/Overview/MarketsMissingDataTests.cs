using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.MarketMaking;
using Xunit;
using static DashboardCreator.Testing.MarketMaking.HandMadeMarkets;
using static DashboardCreator.Testing.MarketMaking.MarketItems;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Overview;

/// <summary>What is unknown is null and has its reason.</summary>
public sealed class MarketsMissingDataTests
{
    [Fact]
    public void Positions_NobodyTellsThem_AreUnknownAndNotZero()
    {
        var document = (Draft with { Positions = null }).Markets();

        Assert.All(
            ["net_position", "average_cost", "realized_pnl", "unrealized_worst", "unrealized_best", "exposure_contracts", "exposure_value"],
            field => Assert.All(document.At("markets").EnumerateArray(), row => Assert.Null(row.Number(field))));
        Assert.All(
            ["net_position", "realized_pnl", "unrealized_worst", "unrealized_best", "exposure_contracts", "exposure_value"], field => Assert.Null(document.Number($"totals.{field}")));
        Assert.Null(document.Number("exposure_by_event[0].contracts"));
        Assert.Null(document.Number("exposure_by_event[0].value"));
        Assert.Equal((0.65, 3), (document.Number("totals.replayed_realized_pnl"), document.Number("totals.markets")));
        Assert.Contains("source_missing markets[].net_position", document.Reasons());
        Assert.DoesNotContain("inconsistent markets[].replayed_realized_pnl", document.Reasons());
    }

    [Fact]
    public void Totals_NobodyTellsPositionsAndNoMarkets_AreUnknown()
    {
        var document = new MarketDraft { Positions = null }.Markets();
        Assert.Equal((0, null, null), (document.Number("totals.markets"), document.Number("totals.realized_pnl"), document.Number("totals.exposure_value")));
    }

    [Fact]
    public void Totals_NoMarketsAtAll_AreZero()
    {
        var document = new MarketDraft().Markets();

        Assert.All(document.At("totals").EnumerateObject(), total => Assert.Equal(0, total.Value.GetDouble()));
        Assert.Superset(new HashSet<string> { "insufficient_data markets", "insufficient_data pnl", "insufficient_data last_fill", "insufficient_data last_decision" }, document.Reasons());
        Assert.Equal(JsonValueKind.Null, document.At("last_fill").ValueKind);
        Assert.Equal(JsonValueKind.Null, document.At("last_decision").ValueKind);
    }

    [Fact]
    public void Position_WithoutItsLiveAverage_HasNoValueAndNoOpenProfit()
    {
        var stored = new StoredPosition(Turned, -15, 0.40m, null, 0); // a buy average is of no use to a short
        var document = (Draft with { Positions = [stored] }).Markets();

        Assert.Equal((null, null, null, null), (document.Row(Turned).Number("average_cost"), document.Row(Turned).Number("exposure_value"), document.Row(Turned).Number("unrealized_worst"), document.Row(Turned).Number("unrealized_best")));
        Assert.Equal((15, 0), (document.Number("totals.exposure_contracts"), document.Number("totals.exposure_value")));
        Assert.Contains(Turned, document.Message("missing_values markets[].average_cost"), StringComparison.Ordinal);
    }

    [Fact]
    public void Position_WithoutQuantityOrProfit_IsUnknownAndInNoTotal()
    {
        var document = (Draft with { Positions = [new StoredPosition(Turned, null, 0.40m, 0.5m, null), Held(Stray, 5, 0.60m, -0.02m)] }).Markets();

        Assert.Equal((null, null, null), (document.Row(Turned).Number("net_position"), document.Row(Turned).Number("realized_pnl"), document.Row(Turned).Number("unrealized_worst")));
        Assert.Equal((5, -0.02), (document.Number("totals.net_position"), document.Number("totals.realized_pnl")));
        Assert.Superset(new HashSet<string> { "missing_values markets[].net_position", "missing_values markets[].realized_pnl" }, document.Reasons());
    }

    [Fact]
    public void Unrealized_NoQuoteForTheOnlyMarket_IsNullInTheTotalToo()
    {
        var document = (Draft with { Configs = [], Positions = [Held(Disabled, 20, 0.30m)] }).Markets();

        Assert.Equal((null, null), (document.Number("totals.unrealized_worst"), document.Number("totals.unrealized_best")));
        Assert.Equal(6, document.Number("totals.exposure_value"));
        Assert.Contains(Disabled, document.Message("missing_values totals.unrealized_worst"), StringComparison.Ordinal);
    }

    [Fact]
    public void Book_NothingDecided_IsUnknownAndSoIsWhatIsHeld()
    {
        var document = (Draft with { Decisions = [] }).Markets();

        Assert.All(["best_bid", "best_ask", "spread", "unrealized_worst", "decision_age_seconds"], field => Assert.Null(document.Row(Turned).Number(field)));
        Assert.True(document.Row(Turned).At("bid_competitive").GetBoolean());
        Assert.Equal(0, document.Row(Silent).Number("unrealized_worst"));
        Assert.Contains("insufficient_data markets[].best_bid", document.Reasons());
    }

    [Fact]
    public void Book_NoTableOfDecisions_SaysSo()
    {
        var document = (Draft with { Decisions = null }).Markets();

        Assert.Null(document.Row(Turned).Number("best_bid"));
        Assert.Equal(JsonValueKind.Null, document.Row(Turned).At("bid_competitive").ValueKind);
        Assert.Equal(JsonValueKind.Null, document.At("last_decision").ValueKind);
        Assert.Superset(new HashSet<string> { "source_missing markets[].best_bid", "source_missing last_decision" }, document.Reasons());
    }

    [Fact]
    public void Fills_NoTable_LeaveTheReplayUnknownAndNotZero()
    {
        var document = (Draft with { Fills = null }).Markets();

        Assert.All(["pnl_today", "fees_today", "pnl_24h", "replayed_realized_pnl", "filled_24h", "position_change_24h"], field => Assert.Null(document.Number($"totals.{field}")));
        Assert.All(["pnl_24h", "filled_24h", "position_change_24h", "last_fill_age_seconds", "replayed_realized_pnl"], field => Assert.Null(document.Row(Turned).Number(field)));
        Assert.All(["pnl", "recent_fills", "top_markets_24h"], list => Assert.Equal(0, document.At(list).GetArrayLength()));
        Assert.Equal(1.9, document.Number("totals.realized_pnl"));
        Assert.Contains("source_missing pnl", document.Reasons());
        Assert.DoesNotContain("inconsistent markets[].replayed_realized_pnl", document.Reasons());
    }

    [Fact]
    public void Fills_OnlyFromADayOn_AreDoubted() =>
        Assert.Contains("2026-01-07", (Draft with { FillsSince = Utc.Day("2026-01-07") }).Markets().Message("insufficient_data pnl"), StringComparison.Ordinal);

    [Fact]
    public void Fills_BeyondBelief_AreLeftOutAndCounted()
    {
        var document = (Draft with { Fills = [.. Draft.Fills!, Fill("9", "2026-02-06 14:30", Turned, decimal.MaxValue, 0.5m), Fill("8", "2026-02-06 14:30", Turned, 1, decimal.MaxValue)] }).Markets();

        Assert.Equal((0.65, "f-3"), (document.Number("totals.replayed_realized_pnl"), document.Text("recent_fills[0].fill_id")));
        Assert.Contains(": 2.", document.Message("bad_records recent_fills"), StringComparison.Ordinal);
    }

    [Fact]
    public void Orders_NobodyTellsThem_AreUnknownAndNotNone()
    {
        var document = (Draft with { Orders = null }).Markets();

        Assert.All(["active_bids", "active_asks", "active_bid_contracts", "active_ask_contracts"], field => Assert.Null(document.Number($"totals.{field}")));
        Assert.All(["own_bid", "own_ask", "own_bid_contracts", "own_ask_contracts", "orders_sync_age_seconds"], field => Assert.Null(document.Row(Turned).Number(field)));
        Assert.Equal(JsonValueKind.Null, document.Row(Silent).At("order_mismatch").ValueKind);
        Assert.Equal(-0.37, document.Row(Turned).Number("unrealized_best"));
        Assert.Contains("source_missing markets[].own_bid", document.Reasons());
    }

    [Fact]
    public void Configs_NoTable_LeavesStoredPositionsAlone()
    {
        var document = (Draft with { Configs = null }).Markets();

        Assert.Equal((3, null), (document.Number("totals.markets"), document.Number("totals.enabled_markets")));
        Assert.Equal(JsonValueKind.Null, document.Row(Turned).At("enabled").ValueKind);
        Assert.Null(document.Row(Turned).Number("max_position_yes"));
        Assert.Contains("source_missing markets", document.Reasons());
    }

    [Fact]
    public void Config_LackingFacts_IsNamed()
    {
        var document = (Draft with { Configs = [new MarketConfig("BARE")] }).Markets();
        string[] fields = ["enabled", "min_spread", "max_position_yes", "max_position_no", "config_age_seconds"];

        Assert.All(fields, field => Assert.Equal(JsonValueKind.Null, document.Row("BARE").At(field).ValueKind));
        Assert.All(fields, field => Assert.Contains("BARE", document.Message($"missing_values markets[].{field}"), StringComparison.Ordinal));
    }

    [Fact]
    public void Account_WithoutBalance_IsNull()
    {
        var document = (Draft with { Balance = null }).Markets();

        Assert.Equal(JsonValueKind.Null, document.At("account").ValueKind);
        Assert.Contains("source_missing account", document.Reasons());
    }

    [Fact]
    public void Account_Withheld_SaysWhy()
    {
        var document = (Draft with { Options = Draft.Options with { WhyNoAccount = "the books are samples" } }).Markets();

        Assert.Equal(JsonValueKind.Null, document.At("account").ValueKind);
        Assert.Contains("the books are samples", document.Message("source_missing account"), StringComparison.Ordinal);
    }

    [Fact]
    public void Account_ExchangeDoesNotAnswer_IsNullAndTheRestStays()
    {
        var document = (Draft with { AccountFailure = new SourceUnavailableException("exchange", "timed out") }).Markets();

        Assert.Equal(JsonValueKind.Null, document.At("account").ValueKind);
        Assert.Equal(1.9, document.Number("totals.realized_pnl"));
        Assert.Equal(("exchange/balance", "unavailable"), (document.Text("sources[1].name"), document.Text("sources[1].status")));
        Assert.Contains("source_unavailable account", document.Reasons());
    }

    [Fact]
    public void Account_OnePartUnknown_HasNoTotal()
    {
        var document = (Draft with { Balance = new ExchangeBalance(10, null, null) }).Markets();

        Assert.Equal((10, null, null), (document.Number("account.cash"), document.Number("account.portfolio_value"), document.Number("account.total")));
        Assert.Superset(new HashSet<string> { "missing_values account.portfolio_value", "missing_values account.total", "missing_values account.updated_at" }, document.Reasons());
    }

    [Fact]
    public void Risk_NobodyTellsIt_IsUnknown()
    {
        var document = (Draft with { Risk = null, Settings = null }).Markets();

        Assert.All(document.At("risk").EnumerateObject(), fact => Assert.Equal(JsonValueKind.Null, fact.Value.ValueKind));
        Assert.Superset(new HashSet<string> { "source_missing risk", "source_missing risk.trading_enabled" }, document.Reasons());
    }

    [Fact]
    public void Risk_LackingFacts_SaysWhich()
    {
        var document = (Draft with { Risk = new RiskState(null, true, null, null, null), Settings = new BotSettings(null, null, null) }).Markets();
        string[] fields = ["daily_pnl", "halt_reason", "last_fill_at", "updated_at", "trading_enabled", "max_total_exposure", "max_daily_loss"];

        Assert.Superset(fields.Select(field => $"missing_values risk.{field}").ToHashSet(), document.Reasons());
    }

    [Fact]
    public void Books_OfTheSamples_SaySo() => Assert.Contains("sample_data ", (Draft with { Options = Draft.Options with { IsSample = true } }).Markets().Reasons());

    [Fact]
    public void Warnings_OfTheSource_AreHandedOn() => Assert.Contains(
        "bad_records recent_fills", (Draft with { Warnings = [new DocumentWarning(WarningCodes.BadRecords, "recent_fills", "Left out: 3.")] }).Markets().Reasons());

    [Fact]
    public void Always_SettlementsAndFees_AreDoubted()
    {
        Assert.Superset(new HashSet<string> { "insufficient_data totals.realized_pnl", "estimated totals.fees_today" }, Draft.Markets().Reasons());
        Assert.DoesNotContain("estimated totals.fees_today", new MarketDraft().Markets().Reasons());
    }

    [Fact]
    public void Strangers_TradedOrQuotedWithoutConfiguration_AreInTheTotalsAndNamed()
    {
        var document = (Draft with
        {
            Fills = [.. Draft.Fills!, Fill("7", "2026-02-06 14:30", "GONE-1", 10, 0.5m, fees: 0.03m)],
            Orders = new OrderBookState([Order("o-7", "LOST-1", 4, 0.2m)], null),
        }).Markets();

        Assert.Equal((36, 1), (document.Number("totals.filled_24h"), document.Number("totals.active_bids")));
        Assert.DoesNotContain(document.At("markets").EnumerateArray(), row => row.Text("market_id") is "GONE-1" or "LOST-1");
        Assert.Equal("GONE-1", document.Text("last_fill.market_id"));
        Assert.Contains("GONE-1", document.Message("inconsistent markets"), StringComparison.Ordinal);
        Assert.Contains("LOST-1", document.Message("inconsistent markets"), StringComparison.Ordinal);
        Assert.Contains("GONE-1", document.Message("inconsistent markets[].replayed_realized_pnl"), StringComparison.Ordinal); // -0.03 against nothing stored
        Assert.Contains("missing_values markets[].orders_sync_age_seconds", document.Reasons());
    }

    [Fact]
    public async Task Generate_TablesNotRead_Fails()
    {
        var sources = new MarketSources(Draft) { Failure = new SourceUnavailableException("dynamodb", "throttled") };
        var books = new Dashboards.MarketMaking.MarketBooks(sources, sources, Draft.Options, new Testing.Time.ManualTime(Draft.AsOf));

        await Assert.ThrowsAsync<SourceUnavailableException>(
            () => new Dashboards.MarketMaking.Overview.MarketsDashboardGenerator(books, Draft.Options).GenerateAsync(null, Draft.Context, CancellationToken.None));
    }
}
