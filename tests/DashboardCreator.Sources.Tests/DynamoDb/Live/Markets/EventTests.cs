using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.DynamoDb;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Markets;

/// <summary>How execution events are found: whole runs first, then the events of new decisions and of orders that changed.</summary>
public sealed class EventTests(DynamoServer server) : LiveMarkets(server, "events")
{
    private const string Earlier = "20260201-080000-0f0f0f";

    [DynamoFact]
    public async Task ReadAsync_FirstTime_ReadsTheRunsThatTouchedTheDaysAndNoOther()
    {
        await CreateAsync();
        await FillAsync(daysBefore: 4);
        await PutAsync("decisions", BotItems.Decision("AAA", 1, Start.AddDays(-3), run: Earlier), BotItems.Decision("AAA", 1, Start.AddDays(-20), run: "20260101-000000-aaaaaa"));
        await PutAsync(
            "executions", BotItems.Event("AAA", 1, Start.AddDays(-3), run: Earlier), BotItems.Event("AAA", 1, Start.AddDays(-20), run: "20260101-000000-aaaaaa"),
            BotItems.Event("ALL", 0, Start.AddDays(-3), type: "STARTUP", run: Earlier));

        var records = await ReadAsync(StartSource());

        Assert.Equal([Earlier, BotItems.Run], Asked("executions"));
        Assert.Equal(12, records.Executions!.Count);
    }

    [DynamoFact]
    public async Task ReadAsync_EventAfterMidnightOfARunThatIsOver_IsKeptWithItsDay()
    {
        await CreateAsync();
        var midnight = new DateTimeOffset(Start.AddDays(-2).UtcDateTime.Date, TimeSpan.Zero);
        await PutAsync("decisions", BotItems.Decision("AAA", 1, midnight.AddSeconds(-5)));
        await PutAsync("executions", BotItems.Event("AAA", 1, midnight.AddSeconds(-4)), BotItems.Event("AAA", 1, midnight.AddSeconds(3), type: "FILL"));
        Assert.Equal(2, (await ReadAsync(StartSource())).Executions!.Count);
        Pass(TimeSpan.FromMinutes(5));

        Assert.Equal(2, (await ReadAsync(StartSource())).Executions!.Count);
        Assert.Empty(Queries("executions"));
    }

    [DynamoTheory]
    [InlineData("decision_id-event_ts-index", true)]
    [InlineData("decision_id_event_ts", true)]
    [InlineData("decision_id_event_ts", false)]
    [InlineData(null, true)]
    public async Task ReadAsync_OrderOfAnOldDecisionIsFilled_FindsItsEventWithAnyIndexOrNone(string? index, bool hasEverything)
    {
        await CreateAsync(decisionIndex: index, hasEverything: hasEverything);
        var old = BotItems.Id("AAA", 7, Earlier);
        await FillAsync(daysBefore: 4);
        await PutAsync("state", BotItems.Orders(("o-1", old, "resting"), ("o-2", BotItems.Id("BBB", 3), "resting")));
        var source = StartSource();
        await ReadAsync(source);
        Pass(TimeSpan.FromHours(1));
        await ReadAsync(source);
        Pass(TimeSpan.FromHours(1));
        // The run that goes on writes of an order that an earlier one placed.
        await PutAsync("executions", BotItems.Event("AAA", 7, Clock.Now.AddSeconds(-9), type: "FILL", run: Earlier, writer: BotItems.Run, fill: "f-1"));
        await PutAsync("state", BotItems.Orders(("o-1", old, "filled"), ("o-2", BotItems.Id("BBB", 3), "resting")));

        var records = await ReadAsync(source);

        var filled = Assert.Single(Events(records, "AAA"), fact => fact.Type == "FILL");
        Assert.Equal(("f-1", old), (filled.FillId, filled.DecisionId));
        Assert.Equal(index is null, Queries("executions").Any(call => call.Index is null));
        Pass(TimeSpan.FromMinutes(5));
        await ReadAsync(source);
        // Once more, for what is written after the order.
        Assert.NotEmpty(Queries("executions"));
        Pass(TimeSpan.FromMinutes(5));
        await ReadAsync(source);
        Assert.Empty(Queries("executions"));
    }

    [DynamoFact]
    public async Task ReadAsync_RunThatDecidedOnlyBeforeTheDays_TellsWhatItDidInThem()
    {
        await CreateAsync();
        await PutAsync("config", BotItems.Config("OLD"));
        await PutAsync("decisions", BotItems.Decision("OLD", 7, Start.AddDays(-8), run: Earlier));
        await PutAsync(
            "executions", BotItems.Event("OLD", 6, Start.AddDays(-8), run: Earlier), BotItems.Event("OLD", 7, Start.AddDays(-1), type: "FILL", run: Earlier),
            BotItems.Event("ALL", 9, Start.AddDays(-2), type: "ERROR", run: Earlier), BotItems.Event("AAA", 9, Start.AddDays(-2), run: Earlier));

        var records = await ReadAsync(StartSource());

        Assert.Equal(["FILL"], Events(records, "OLD").Select(fact => fact.Type));
        Assert.Equal((2, 2), ((int)records.Executions!.Count, Queries("executions").Count));
    }

    [DynamoFact]
    public async Task ReadAsync_ManyNewLoopsOfAMarket_AreOneQuestion()
    {
        await CreateAsync();
        var source = StartSource();
        await ReadAsync(source);
        Pass(TimeSpan.FromMinutes(5));
        string[] markets = ["AAA", "BBB"];
        foreach (var market in markets)
        {
            await PutAsync("decisions", [.. Enumerable.Range(950, 49).Select(loop => BotItems.Decision(market, loop, Clock.Now.AddSeconds(loop - 1000).AddTicks(market[0] * 10)))]);
            await PutAsync("executions", [.. Enumerable.Range(940, 59).Select(loop => BotItems.Event(market, loop, Clock.Now.AddSeconds(loop - 1000)))]);
        }

        var records = await ReadAsync(source);

        Assert.Equal(2, Queries("executions").Count);
        Assert.Equal(98, records.Executions!.Count);
    }

    [DynamoFact]
    public async Task ReadAsync_DecisionBehindAFill_IsKeptWhole()
    {
        await CreateAsync();
        await PutAsync("decisions", [.. Enumerable.Range(0, 1200).Select(loop => BotItems.Decision("AAA", loop, Start.AddDays(-3).AddSeconds(loop)))]);
        await PutAsync("executions", BotItems.Event("AAA", 5, Start.AddDays(-2), type: "FILL", fill: "f"));
        await PutAsync("trades", BotItems.Fill("AAA", "g", Start.AddDays(-3).AddSeconds(100.5)));

        var series = (await ReadAsync(StartSource())).Decisions!.Of("AAA");

        Assert.NotNull(series.Detail(series[5]));
        Assert.NotNull(series.Detail(series[100]));
        Assert.Null(series.Detail(series[50]));
        Assert.NotNull(series.Detail(series[1199]));
    }

    private static IEnumerable<ExecutionEvent> Events(MarketMakingRecords records, string market)
    {
        var series = records.Executions!.Of(market);
        return Enumerable.Range(0, series.Count).Select(at => series[at]);
    }
}
