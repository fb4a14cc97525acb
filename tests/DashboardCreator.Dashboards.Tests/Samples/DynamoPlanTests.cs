using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

public sealed class DynamoPlanTests
{
    private static readonly ILookup<string, JsonElement> Trades = DynamoSample.Trades.ToLookup(trade => trade.S("correlation_id")!);

    private static JsonElement Last => DynamoSample.Plans[^1];

    [Fact]
    public void Plans_Trades_ExecuteThemApproximately()
    {
        var executed = DynamoSample.Plans.GroupBy(plan => plan.S("correlation_id")!).Where(run => Trades[run.Key].Any()).Select(run => run.Last()).ToList();

        Assert.InRange(executed.Count, 40, 66);
        Assert.All(executed, plan =>
        {
            var planned = Acting(plan).ToDictionary(Symbol, item => item.Number("trade_amount")!.Value);
            var traded = Trades[plan.S("correlation_id")!].ToList();
            Assert.All(traded.Where(trade => trade.IsRegular()), trade => AssertNear(planned[trade.Ticker()], trade.SignedQuantity() * trade.D("fill_price")!.Value));
            Assert.Equal(plan.S("PK") == Last.S("PK") ? ["JPM"] : [], planned.Keys.Except(traded.Select(trade => trade.Ticker())));
        });
    }

    [Fact]
    public void LastRun_PlanAndTrades_DifferInTwoSymbols()
    {
        var planned = Acting(Last).Select(Symbol).ToList();
        var traded = Trades[Last.S("correlation_id")!].Select(trade => trade.Ticker()).ToList();

        Assert.Equal(["JPM"], planned.Except(traded));
        Assert.Equal(["PEP"], traded.Except(planned));
        Assert.Equal(["AAPL", "COST", "NVDA", "QQQ", "SPY"], planned.Intersect(traded).Order());
        Assert.Equal(0, Last.Items().Single(item => Symbol(item) == "NVDA").Number("target_value"));
    }

    [Fact]
    public void Plans_Figures_AgreeWithTheirItems()
    {
        Assert.All(DynamoSample.Plans, plan =>
        {
            var items = plan.Items();
            Assert.Equal((decimal?)items.Count, plan.N("item_count"));
            Assert.Equal(items.Sum(item => Math.Abs(item.Number("trade_amount")!.Value)), plan.D("total_trade_value"));
            Assert.Equal(plan.D("total_portfolio_value"), plan.Json("plan_data").Number("total_portfolio_value"));
            foreach (var (name, action, sign) in new[] { ("buy_count", "BUY", 1), ("sell_count", "SELL", -1), ("hold_count", "HOLD", 0) })
            {
                var own = items.Where(item => item.Text("action") == action).ToList();
                Assert.Equal((decimal?)own.Count, plan.N(name));
                Assert.All(own, item => Assert.Equal(sign, Math.Sign(item.Number("trade_amount")!.Value)));
            }

            Assert.All(Acting(plan), item => Assert.Equal(item.Number("target_value") - item.Number("current_value"), item.Number("trade_amount")));
            Assert.All(items, item => Assert.All(new[] { "trade_amount", "target_weight", "current_value" }, name => Assert.NotNull(item.Text(name))));
        });
    }

    [Fact]
    public void LastRun_Targets_AreTheMergedSignalsAndThoseTheStrategiesAnswers()
    {
        var head = DynamoSample.Sessions.Single(session => session.S("correlation_id") == Last.S("correlation_id"));
        var merged = Targets(head.Json("merged_signal"));
        var answers = DynamoSample.Read("aggregation-sessions").Where(item => item.S("PK") == head.S("PK") && item.Has("dsl_file"));
        var sums = answers.SelectMany(answer => Targets(answer.Json("consolidated_portfolio")).Select(target => (target.Key, Value: target.Value * answer.N("allocation")!.Value)))
            .GroupBy(target => target.Key).ToDictionary(group => group.Key, group => group.Sum(target => target.Value));

        Assert.Equal(merged.OrderBy(target => target.Key), sums.OrderBy(target => target.Key));
        Assert.Equal(0.995m, merged.Values.Sum());
        Assert.Equal(merged.OrderBy(target => target.Key), Last.Items().Where(item => item.Number("target_weight") > 0)
            .Select(item => KeyValuePair.Create(Symbol(item), item.Number("target_weight")!.Value)).OrderBy(target => target.Key));
    }

    [Fact]
    public void Plans_TimeToLive_IsNinetyDaysAndOverForSome()
    {
        Assert.All(DynamoSample.Plans, plan => Assert.Equal((decimal)plan.Time("created_at").AddDays(90).ToUnixTimeSeconds(), plan.N("ttl")));
        Assert.InRange(DynamoSample.Plans.Count(plan => plan.N("ttl") <= DynamoSample.AsOf.ToUnixTimeSeconds()), 3, 6);
    }

    [Fact]
    public void Plans_CorrelationIds_OneHasTwoAndOneIsNamedByAPlanAlone()
    {
        var runs = DynamoSample.Plans.CountBy(plan => plan.S("correlation_id")!).ToDictionary();
        var known = DynamoSample.Sessions.Select(session => session.S("correlation_id")!).ToHashSet();
        var repeated = Assert.Single(runs, run => run.Value > 1).Key;
        var rehearsal = DynamoSample.Plans.Single(plan => plan.Time("created_at").Hour == 21);

        Assert.Equal(2, runs[repeated]);
        Assert.NotEmpty(Trades[repeated]);
        Assert.Empty(Trades[rehearsal.S("correlation_id")!]);
        Assert.DoesNotContain(rehearsal.S("correlation_id")!, known);
        Assert.Equal("EQUITIES::AAPL//USD", Assert.Single(DynamoSample.Plans.SelectMany(plan => plan.Items()), item => Symbol(item) != item.Text("symbol")).Text("symbol"));
    }

    private static void AssertNear(decimal planned, decimal executed) => Assert.InRange(executed - planned, -15 - Math.Abs(planned * 0.01m), 15 + Math.Abs(planned * 0.01m));

    private static IEnumerable<JsonElement> Acting(JsonElement plan) => plan.Items().Where(item => item.Text("action") != "HOLD");

    private static string Symbol(JsonElement item) => item.Text("symbol")!.Replace("EQUITIES::", "", StringComparison.Ordinal).Replace("//USD", "", StringComparison.Ordinal);

    private static Dictionary<string, decimal> Targets(JsonElement json) =>
        json.GetProperty("target_allocations").EnumerateObject().ToDictionary(target => target.Name, target => decimal.Parse(target.Value.GetString()!));
}
