using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping;

public sealed class RunSourceTests : IDisposable
{
    private readonly TableFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Session_EveryAttribute_IsRead()
    {
        Sessions(TradingItems.Partial("run-1", "south.clj"), TradingItems.Session("run-1"), TradingItems.Partial("run-1", "north.clj"));

        var records = await folder.RunsAsync();

        var session = Assert.Single(records.Sessions);
        Assert.Equal(("run-1", "run-1", "COMPLETED", 2, 2), (session.Id, session.CorrelationId, session.Status, session.TotalStrategies, session.CompletedStrategies));
        Assert.Equal(new DateTimeOffset(2026, 2, 20, 9, 30, 2, TimeSpan.Zero).AddTicks(1_145_120), session.CreatedAt);
        Assert.Equal(TimeSpan.FromMinutes(10), session.TimeoutAt - session.CreatedAt);
        Assert.Equal([new RunStrategy("south.clj", 0.4m), new RunStrategy("north.clj", 0.6m)], session.Strategies);
        Assert.Equal([new SymbolWeight("SOXL", 0.3m), new SymbolWeight("BIL", 0.7m)], session.Merged!.Targets);
        Assert.Equal((false, new DateTimeOffset(2026, 2, 20, 9, 30, 41, TimeSpan.Zero)), (session.Merged.IsPartial, session.Merged.At));
        Assert.Equal(["north.clj", "south.clj"], session.Partials.Select(partial => partial.File));
        Assert.Equal(session.Partials[0].CompletedAt, records.NewestRecordAt);
    }

    [Fact]
    public async Task Partial_EveryAttribute_IsRead()
    {
        Sessions(TradingItems.Session("run-1"), TradingItems.Partial("run-1", "north.clj"));

        var partial = Assert.Single(Assert.Single((await folder.RunsAsync()).Sessions).Partials);

        Assert.Equal(("north.clj", 0.6m, 2, 0.5, "PASS"), (partial.File, partial.Allocation, partial.SignalCount, partial.AgeDays, partial.GateStatus));
        Assert.Equal(new DateTimeOffset(2026, 2, 20, 9, 30, 20, 4, TimeSpan.Zero), partial.CompletedAt);
        Assert.Equal(new DateTimeOffset(2026, 2, 19, 21, 0, 0, TimeSpan.Zero), partial.LatestTimestamp);
        Assert.Equal([new SymbolWeight("SOXL", 0.5m), new SymbolWeight("BIL", 0.5m)], partial.Targets);
    }

    [Fact]
    public async Task Session_OfTheFirstEra_HasNoMergedSignal()
    {
        Sessions(new DraftItem(("PK", "SESSION#run-1"), ("SK", "METADATA")));

        var records = await folder.RunsAsync();

        var session = Assert.Single(records.Sessions);
        Assert.Equal("run-1", session.Id);
        Assert.Null(session.Merged);
        Assert.Null(session.MergedJson);
        Assert.Null(session.TotalStrategies);
        Assert.Empty(session.Strategies);
        Assert.DoesNotContain(records.Warnings, warning => warning.Code == WarningCodes.BadRecords);
    }

    [Fact]
    public async Task MergedSignal_OtherNameExtendedSymbolsAndNaN_AreRead()
    {
        Sessions(TradingItems.Session("run-1").S("merged_signal", """{"allocations":{"EQUITIES::soxl//USD":"0.4","BIL":NaN},"is_partial":"true"}"""));

        var merged = Assert.Single((await folder.RunsAsync()).Sessions).Merged;

        Assert.Equal([new SymbolWeight("SOXL", 0.4m), new SymbolWeight("BIL", null)], merged!.Targets);
        Assert.True(merged.IsPartial);
    }

    [Fact]
    public async Task MergedSignal_WithoutTargets_HasNone()
    {
        Sessions(TradingItems.Session("run-1").S("merged_signal", """{"is_partial":true}"""));

        Assert.Null(Assert.Single((await folder.RunsAsync()).Sessions).Merged!.Targets);
    }

    [Fact]
    public async Task JsonTexts_Unreadable_AreCountedAndTheirItemsKept()
    {
        Sessions(
            TradingItems.Session("run-1").S("merged_signal", "{'a': 1}"), TradingItems.Session("run-2").S("merged_signal", "[]"),
            TradingItems.Partial("run-1", "north.clj").S("consolidated_portfolio", "oops"));
        folder.Write(TableFolder.Tables.Plans, TradingItems.Plan("p-1").S("plan_data", "{"));

        var records = await folder.RunsAsync();

        Assert.Equal(2, records.Sessions.Count);
        Assert.All(records.Sessions, session => Assert.Null(session.Merged));
        Assert.Null(records.Sessions[0].Partials[0].Targets);
        Assert.Null(Assert.Single(records.Plans).Items);
        Assert.Equal(
            [
                "1 item of dynamodb/alchemiser-prod-aggregation-sessions has no readable JSON in consolidated_portfolio and was kept without",
                "2 items of dynamodb/alchemiser-prod-aggregation-sessions have no readable JSON in merged_signal and were kept without",
                "1 item of dynamodb/alchemiser-prod-rebalance-plans has no readable JSON in plan_data and was kept without",
            ],
            records.Warnings.Select(warning => warning.Message));
        Assert.Equal(0, records.SkippedRecords);
    }

    [Fact]
    public async Task Sessions_Expired_AreNotThere()
    {
        Sessions(TradingItems.Session("run-1").N("TTL", "1771588800"), TradingItems.Partial("run-1", "north.clj"), TradingItems.Session("run-2"));

        Assert.Equal(["run-1", "run-2"], (await folder.RunsAsync(DateTimeOffset.FromUnixTimeSeconds(1771588799))).Sessions.Select(session => session.Id));
        Assert.Equal(["run-2"], (await folder.RunsAsync(DateTimeOffset.FromUnixTimeSeconds(1771588800))).Sessions.Select(session => session.Id));
    }

    [Fact]
    public async Task Plan_EveryAttribute_IsRead()
    {
        folder.Write(TableFolder.Tables.Plans, TradingItems.Plan("p-1"));

        var plan = Assert.Single((await folder.RunsAsync()).Plans);

        Assert.Equal(("p-1", "run-1", 50000m, 30000m, 15000m, "NORMAL"), (plan.Id, plan.CorrelationId, plan.PortfolioValue, plan.CashBalance, plan.TotalTradeValue, plan.Urgency));
        Assert.Equal(new DateTimeOffset(2026, 2, 20, 9, 31, 0, TimeSpan.Zero).AddTicks(9_123_450), plan.CreatedAt);
        Assert.Equal(
            [
                new PlanItem { Symbol = "SOXL", Action = "BUY", CurrentWeight = 0.25m, TargetWeight = 0.4m, CurrentValue = 12500m, TargetValue = 20000m, TradeAmount = 7500m, Priority = 2 },
                new PlanItem { Symbol = "GLD", Action = "SELL", CurrentWeight = 0.15m, TargetWeight = 0m, CurrentValue = 7500m, TargetValue = 0m, TradeAmount = -7500m, Priority = 1 },
            ],
            plan.Items);
    }

    [Fact]
    public async Task Plan_WithItsJsonAlone_IsReadFromThere()
    {
        folder.Write(TableFolder.Tables.Plans, new DraftItem(("PK", "PLAN#p-1"), ("SK", "METADATA"), ("plan_data", TradingItems.PlanData)));

        var plan = Assert.Single((await folder.RunsAsync()).Plans);

        Assert.Equal(("p-1", "run-json", 1m, 2m, "LOW"), (plan.Id, plan.CorrelationId, plan.PortfolioValue, plan.TotalTradeValue, plan.Urgency));
        Assert.Equal(new DateTimeOffset(2026, 2, 20, 9, 30, 59, TimeSpan.Zero), plan.CreatedAt);
    }

    [Fact]
    public async Task Plan_WithItsKeysAlone_IsThere()
    {
        folder.Write(TableFolder.Tables.Plans, new DraftItem(("PK", "PLAN#p-1"), ("GSI1PK", "CORR#run-9")));

        var plan = Assert.Single((await folder.RunsAsync()).Plans);

        Assert.Equal(("p-1", "run-9"), (plan.Id, plan.CorrelationId));
        Assert.Null(plan.Items);
        Assert.Null(plan.Json);
    }

    [Fact]
    public async Task Plans_TwiceExpiredAndOfOtherKinds_AreThereOnceOrNot()
    {
        folder.Write(
            TableFolder.Tables.Plans,
            TradingItems.Plan("p-1").S("execution_urgency", "HIGH").S("created_at", "2026-02-20T10:00:00Z"), TradingItems.Plan("p-1"),
            TradingItems.Plan("p-2").N("ttl", "1771588800"), TradingItems.Plan("p-3").S("EntityType", "PLAN_LOCK"));

        var records = await folder.RunsAsync();

        Assert.Equal([("p-1", "HIGH")], records.Plans.Select(plan => (plan.Id, plan.Urgency!)));
        Assert.Contains("1 item of dynamodb/alchemiser-prod-rebalance-plans is of an unknown kind and was passed over", records.Warnings.Select(warning => warning.Message));
    }

    [Fact]
    public async Task Tables_Missing_SayWhatIsUnknown()
    {
        var records = await folder.RunsAsync();

        Assert.Equal(
            [
                "dynamodb/alchemiser-prod-aggregation-sessions is missing: runs are known by their plans alone, without status, strategies and target allocation",
                "dynamodb/alchemiser-prod-rebalance-plans is missing: no plans, and runs by their sessions alone, are known",
            ],
            records.Warnings.Select(warning => warning.Message));
        Assert.All(records.Warnings, warning => Assert.Equal(WarningCodes.SourceMissing, warning.Code));
        Assert.Equal(["sessions", "plans"], records.Sources.Select(source => source.Fact));
    }

    [Fact]
    public async Task Items_WithoutIds_AreCounted()
    {
        Sessions(new DraftItem(("SK", "METADATA")), new DraftItem(("PK", "SESSION#run-1"), ("SK", "STRATEGY#")), new DraftItem(("PK", "SESSION#run-1"), ("SK", "LOCK")));
        folder.Write(TableFolder.Tables.Plans, new DraftItem(("EntityType", "REBALANCE_PLAN")));

        var records = await folder.RunsAsync();

        Assert.Equal(3, records.SkippedRecords);
        Assert.Equal(2, records.Warnings.Count(warning => warning.Code == WarningCodes.BadRecords));
        Assert.Single(records.Warnings, warning => warning.Code == WarningCodes.Inconsistent);
    }

    private void Sessions(params DraftItem[] items) => folder.Write(TableFolder.Tables.Sessions, items);

    [Fact]
    public async Task Runs_OfALaterInstant_AreNotThereYet()
    {
        var later = TableFolder.AsOf.AddMinutes(1).ToString("O");
        folder.Write(
            TableFolder.Tables.Sessions,
            TradingItems.Session("run-1"), TradingItems.Partial("run-1", "north.clj"), TradingItems.Partial("run-1", "south.clj").S("completed_at", later),
            TradingItems.Session("run-2").S("created_at", later));
        folder.Write(TableFolder.Tables.Plans, TradingItems.Plan("p-1"), TradingItems.Plan("p-2").S("created_at", later));

        var records = await folder.RunsAsync();

        Assert.Equal(["north.clj"], Assert.Single(records.Sessions).Partials.Select(answer => answer.File));
        Assert.Equal("p-1", Assert.Single(records.Plans).Id);
    }

    [Fact]
    public async Task Plan_LinesWithoutSymbol_AreLeftOutAndCounted()
    {
        folder.Write(TableFolder.Tables.Plans, TradingItems.Plan("p-1").S("plan_data", """{"items":[{"action":"BUY","trade_amount":"5"},"junk",{"symbol":"A","action":"BUY"}]}"""));

        var records = await folder.RunsAsync();

        Assert.Equal("A", Assert.Single(Assert.Single(records.Plans).Items!).Symbol);
        Assert.Contains(records.Warnings, warning => warning.Code == "bad_records" && warning.Message.StartsWith("2 lines of plans", StringComparison.Ordinal));
    }
}
