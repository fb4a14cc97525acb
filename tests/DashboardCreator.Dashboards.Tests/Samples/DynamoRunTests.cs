using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

public sealed class DynamoRunTests
{
    private static readonly IReadOnlyList<JsonElement> Alive =
        [.. DynamoSample.Sessions.Where(session => session.N("TTL") > DynamoSample.AsOf.ToUnixTimeSeconds()).OrderBy(session => session.Time("created_at"))];

    [Fact]
    public void Sessions_OfTheLastDay_AreInEveryState()
    {
        Assert.Equal(["FAILED", "COMPLETED", "TIMEOUT", "PENDING", "COMPLETED"], Alive.Select(session => session.S("status")));
        Assert.Equal([1m, 4, 3, 0, 4], Alive.Select(session => session.N("completed_strategies")!.Value));
        Assert.Equal([false, false, true, false, true], Alive.Select(session => session.Has("merged_signal")));
        Assert.True(Alive[2].Json("merged_signal").GetProperty("is_partial").GetBoolean());
        Assert.False(Alive[4].Json("merged_signal").GetProperty("is_partial").GetBoolean());
        Assert.True(DynamoSample.AsOf - Alive[3].Time("created_at") > TimeSpan.FromMinutes(30));
        Assert.NotEqual(Alive[1].S("session_id"), Alive[1].S("correlation_id"));
    }

    [Fact]
    public void Sessions_TimeToLive_IsADayAndOverForSomeToTheSecond()
    {
        Assert.All(DynamoSample.Sessions, session => Assert.Equal((decimal)session.Time("created_at").AddDays(1).ToUnixTimeSeconds(), session.N("TTL")));
        Assert.Equal(3, DynamoSample.Sessions.Count - Alive.Count);
        Assert.Single(DynamoSample.Sessions, session => session.N("TTL") == DynamoSample.AsOf.ToUnixTimeSeconds());
    }

    [Fact]
    public void Partials_OfASession_AreAsManyAsItSays()
    {
        var partials = DynamoSample.Read("aggregation-sessions").Where(item => item.Has("dsl_file")).ToLookup(item => item.S("PK"));

        Assert.All(DynamoSample.Sessions, session =>
        {
            Assert.Equal(4, session.L("strategy_configs").Count);
            Assert.Equal(session.N("completed_strategies"), partials[session.S("PK")].Count());
            Assert.All(partials[session.S("PK")], partial => Assert.Equal(
                partial.N("allocation"), session.L("strategy_configs").Single(config => config.Text("M.dsl_file.S") == partial.S("dsl_file")).Number("M.allocation.N")));
        });
        var gates = partials.SelectMany(group => group).Select(partial => partial.Json("data_freshness")).ToList();
        Assert.Equal("FAIL", Assert.Single(gates, gate => gate.Number("age_days") > 1).Text("gate_status"));
        Assert.Contains(partials.SelectMany(group => group), partial => partial.Json("consolidated_portfolio").Has("allocations"));
    }

    [Fact]
    public void Signals_OfExecutedOnes_NameTheOrdersOfTheirRun()
    {
        Assert.Equal(["EXECUTED", "GENERATED", "IGNORED", "SUPERSEDED"], DynamoSample.Signals.Select(signal => signal.S("lifecycle_state")!).Distinct().Order());
        Assert.All(DynamoSample.Signals, signal =>
        {
            Assert.Equal(signal.S("lifecycle_state") == "EXECUTED", signal.Names("executed_trade_ids").Count > 0);
            Assert.All(signal.Names("executed_trade_ids").Select(id => DynamoSample.TradeOf[id]), trade =>
            {
                Assert.Equal((signal.S("correlation_id"), signal.S("symbol")), (trade.S("correlation_id"), trade.Ticker()));
                Assert.Contains(signal.S("strategy_name")!, trade.Names("strategy_names"));
            });
        });
    }

    [Fact]
    public void Strategies_Metadata_IsOfAllButTheRetiredOne()
    {
        var known = DynamoSample.OfType("STRATEGY_METADATA").Select(item => item.S("strategy_name")!).ToHashSet();
        var traded = DynamoSample.Trades.SelectMany(trade => trade.Names("strategy_names")).Distinct();

        Assert.Equal(4, known.Count);
        Assert.Equal([DynamoSample.Retired], traded.Except(known));
        Assert.DoesNotContain(DynamoSample.Lots, lot => lot.S("strategy_name") == DynamoSample.Retired);
    }
}
