using DashboardCreator.Sources.Tests.Mongo.Fund;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping.Markets;

/// <summary>Free texts come from exceptions: one that gives away a credential is dropped, its record stays.</summary>
public sealed class MarketSecretsTests : IDisposable
{
    private const string Market = MarketItems.Market;

    private readonly TableFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("401: api_key=" + TradingItems.Secret)]
    [InlineData("{'Authorization': 'Bearer " + TradingItems.Secret + "'}")]
    [InlineData("https://user:" + TradingItems.Secret + "@exchange.invalid/orders")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----" + TradingItems.Secret)]
    [InlineData("""{"headers":{"KALSHI-ACCESS-KEY":"canary-secret-53911"}}""")]
    public async Task Texts_WithACredential_NeverArrive(string text)
    {
        folder.Write(MarketItems.Tables.MarketState, MarketItems.Risk.S("halt_reason", text).S("api_key", TradingItems.Secret));
        folder.Write(MarketItems.Tables.MarketConfigs, MarketItems.Config().S("api_key", TradingItems.Secret));
        folder.Write(MarketItems.Tables.MarketFills, MarketItems.Fill("1").S("note", TradingItems.Secret), MarketItems.Fill("2").S("side", text).S("type", text));
        folder.Write(MarketItems.Tables.MarketExecutions, MarketItems.Event(1).S("error_msg", text).N("error_code", "401"), MarketItems.Event(2).S("error_msg", text).S("event_type", ""));
        var logic = System.Text.Json.JsonSerializer.Serialize(text);
        folder.Write(
            MarketItems.Tables.MarketDecisions,
            MarketItems.Decision(1).S("reason", text).S("halt_reason", text).With("price_calc", $$$$"""{"M":{"fair_value":{"N":"0.4"},"logic":{"S":{{{{logic}}}}},"fv_source":{"S":{{{{logic}}}}}}}"""),
            MarketItems.Decision(2, text));

        var records = await folder.MarketsAsync();

        var (decisions, executions) = (records.Decisions!.Of(Market), records.Executions!.Of(Market));
        var (decision, fact) = (decisions.Detail(decisions[0])!, executions[0]);
        Assert.Equal((1L, 1L, 1, 3L), (records.Decisions.Count, records.Executions.Count, records.Fills!.Count, records.SkippedRecords));
        Assert.Equal(0.4m, decision.Pricing.FairValue);
        Assert.DoesNotContain(TradingItems.Secret, BookText.Json(new { records.Configs, records.Risk, records.Fills, records.Sources, records.Warnings, decision, fact }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("password=" + TradingItems.Secret)]
    [InlineData("https://user:" + TradingItems.Secret + "@exchange.invalid")]
    [InlineData("sk_live_5391100000000000")]
    [InlineData("AKIA5391100000000000")]
    [InlineData("ghp_539110000000000000000000000000000000")]
    public async Task Ids_ThatAreCredentials_NeverArrive(string id)
    {
        folder.Write(MarketItems.Tables.MarketConfigs, MarketItems.Config().S("event_ticker", id));
        folder.Write(MarketItems.Tables.MarketFills, MarketItems.Fill("1").S("fill_id", id).S("order_id", id), MarketItems.Fill("2").S("market_id", id));
        folder.Write(
            MarketItems.Tables.MarketExecutions,
            MarketItems.Event(1).S("decision_id", id).S("order_id", id).S("client_order_id", id).S("fill_id", id).S("status", id).S("error_msg", "refused " + id),
            MarketItems.Event(2).S("event_type", id));
        folder.Write(MarketItems.Tables.MarketDecisions, MarketItems.Decision(1).S("decision_id", id).S("bot_run_id", id).S("bot_version", id));

        var records = await folder.MarketsAsync();

        var (decisions, executions) = (records.Decisions!.Of(Market), records.Executions!.Of(Market));
        var (decision, fact) = (decisions.Detail(decisions[0])!, executions[0]);
        Assert.Equal((1L, 1L, 1, 2L), (records.Decisions.Count, records.Executions.Count, records.Fills!.Count, records.SkippedRecords));
        var text = BookText.Json(new { records.Configs, records.Fills, records.Warnings, decision, fact, executions = executions.Count });
        Assert.DoesNotContain("53911", text, StringComparison.Ordinal);
        Assert.Null(fact.OrderId);
    }

    [Theory]
    [InlineData("20261030-060003-a1b2c3:KXWORD-26DEC-TOKEN:9745")]
    [InlineData("KXASIA-26DEC-SECRETARY")]
    public async Task Ids_ThatOnlyRemindOfACredential_StayAsTheyAre(string id)
    {
        folder.Write(MarketItems.Tables.MarketExecutions, MarketItems.Event(1).S("order_id", id));

        Assert.Equal(id, (await folder.MarketsAsync()).Executions!.Of(Market)[0].OrderId);
    }

    [Theory]
    [InlineData("cancel of o-9: order not found (404)")]
    [InlineData("""{"code": "insufficient_balance", "details": "needs 4.80"}""")]
    public async Task Texts_WithoutACredential_StayAsTheyAre(string text)
    {
        folder.Write(MarketItems.Tables.MarketExecutions, MarketItems.Event(1).S("error_msg", text));

        Assert.Equal(text, (await folder.MarketsAsync()).Executions!.Of(Market)[0].Error);
    }

    [Fact]
    public async Task Error_MessageDropped_IsTheCode()
    {
        folder.Write(MarketItems.Tables.MarketExecutions, MarketItems.Event(1).S("error_msg", "token: " + TradingItems.Secret).N("error_code", "401"));

        Assert.Equal("401", (await folder.MarketsAsync()).Executions!.Of(Market)[0].Error);
    }
}
