using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.DynamoDb;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Markets;

/// <summary>Readings after the first: only what may be new leaves the tables.</summary>
public sealed class NextReadingTests(DynamoServer server) : LiveMarkets(server, "next")
{
    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    [DynamoFact]
    public async Task ReadAsync_ThreeNewDecisionsAmongThousands_ReadsThese()
    {
        await CreateAsync();
        await PutAsync("decisions", [.. Enumerable.Range(0, 1500).Select(loop => BotItems.Decision("AAA", loop, Start.AddHours(-14).AddSeconds(30 * loop), ballast: 500))]);
        await PutAsync("executions", [.. Enumerable.Range(0, 1500).Select(loop => BotItems.Event("AAA", loop, Start.AddHours(-14).AddSeconds(30 * loop)))]);
        var source = StartSource();
        Assert.Equal((0, 1500, 1500), Counts(await ReadAsync(source)));
        var whole = Proxy.Calls.Sum(call => call.Capacity);
        Pass(TimeSpan.FromHours(1));
        await PutAsync("decisions", [.. Enumerable.Range(2000, 3).Select(loop => BotItems.Decision("AAA", loop, Clock.Now.AddSeconds(loop - 2010)))]);
        await PutAsync("executions", [.. Enumerable.Range(2000, 3).Select(loop => BotItems.Event("AAA", loop, Clock.Now.AddSeconds(loop - 2010)))]);

        var records = await ReadAsync(source);

        Assert.Equal((0, 1503, 1503), Counts(records));
        Assert.Equal([DayOf(1), DayOf(0), Tomorrow], Asked("trades"));
        Assert.Equal([DayOf(1), DayOf(0)], Asked("decisions"));
        // The last decision known was half an hour before the first reading: thirty of a quarter of an hour come again.
        Assert.InRange(Queries("decisions").Sum(call => call.Items), 3, 3 + 31);
        // Between 1469 and 1499 are 147, 148 and 149, as texts.
        Assert.InRange(Queries("executions").Sum(call => call.Items), 3, 3 + 31 + 3);
        Assert.Equal((3, 2, 2), (Queries("trades").Count, Queries("decisions").Count, Queries("executions").Count));
        Assert.True(whole > 100, "the first reading costs more than that");
        Assert.True(Proxy.Calls.Sum(call => call.Capacity) < 12, "a reading costs by what is new");
    }

    [DynamoFact]
    public async Task ReadAsync_NothingNew_AsksForNoEvents()
    {
        await CreateAsync();
        await FillAsync(daysBefore: 4);
        var source = StartSource();
        await ReadAsync(source);
        Pass(TimeSpan.FromHours(1));
        await ReadAsync(source);
        Pass(TimeSpan.FromHours(1));

        await ReadAsync(source);

        Assert.Equal((3, 2, 0), (Queries("trades").Count, Queries("decisions").Count, Queries("executions").Count));
        Assert.Equal(3, Proxy.Calls.Count(call => call.Operation == "DescribeTable"));
        Assert.Equal(10, Proxy.Calls.Count);
        var logged = MarketLog.Events.Where(line => line.Name == "DynamoDbRead").TakeLast(4).ToList();
        Assert.Equal(
            [(Names.MarketConfigs, 1L), (Names.MarketDecisions, 2L), (Names.MarketState, 1L), (Names.MarketFills, 3L)],
            logged.Select(line => ((string)line.Values["Table"]!, (long)line.Values["Requests"]!)));
        Assert.Equal(Proxy.Calls.Sum(call => call.Capacity), logged.Sum(line => (double)line.Values["Capacity"]!));
    }

    [DynamoTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ReadAsync_RowWrittenAFewMinutesLate_IsFoundInEitherStampStyle(bool isNaive)
    {
        await CreateAsync();
        await PutAsync("decisions", BotItems.Decision("AAA", 1, Start.AddMinutes(-1), isNaive: !isNaive));
        var source = StartSource();
        await ReadAsync(source);
        Pass(FiveMinutes);
        await PutAsync("decisions", BotItems.Decision("AAA", 0, Start.AddMinutes(-10), isNaive: isNaive));

        Assert.Equal(2, (await ReadAsync(source)).Decisions!.Count);
    }

    [DynamoFact]
    public async Task ReadAsync_RowsWrittenDaysLate_AreFoundWhenTheirDayIsReadForTheLastTime()
    {
        await CreateAsync();
        await FillAsync(daysBefore: 4);
        var source = StartSource();
        await ReadAsync(source);
        var late = Start.AddDays(-2);
        await PutAsync("trades", BotItems.Fill("AAA", "late", late));
        await PutAsync("decisions", BotItems.Decision("AAA", 7, late));
        await PutAsync("executions", BotItems.Event("AAA", 7, late));
        Pass(TimeSpan.FromHours(8));
        Assert.Equal((5, 10, 10), Counts(await ReadAsync(source)));
        Assert.Equal([DayOf(1), DayOf(0), Tomorrow], Asked("trades"));
        Pass(TimeSpan.FromHours(1));

        var records = await ReadAsync(source);

        Assert.Equal((6, 9, 9), Counts(records));
        Assert.Equal([DayOf(2), DayOf(0), Tomorrow, DayAfter], Asked("trades"));
        Assert.Equal([DayOf(2), DayOf(0), Tomorrow], Asked("decisions"));
        Pass(FiveMinutes);
        await ReadAsync(source);
        Assert.Equal([DayOf(0), Tomorrow, DayAfter], Asked("trades"));
        Pass(FiveMinutes);
        Assert.Equal((6, 9, 9), Counts(await ReadAsync(StartSource())));
        Assert.Equal([DayOf(1), DayOf(0), Tomorrow], Asked("decisions"));
    }

    [DynamoFact]
    public async Task ReadAsync_AfterDaysWithoutAReading_ReadsTheDaysBetween()
    {
        await CreateAsync();
        await FillAsync(daysBefore: 1);
        var source = StartSource();
        await ReadAsync(source);
        foreach (var day in new[] { 1, 2, 3 })
        {
            await PutAsync("trades", BotItems.Fill("AAA", $"next-{day}", Start.AddDays(day)));
            await PutAsync("decisions", BotItems.Decision("AAA", 200 + day, Start.AddDays(day)));
            await PutAsync("executions", BotItems.Event("AAA", 200 + day, Start.AddDays(day)));
        }

        Pass(TimeSpan.FromDays(3));

        Assert.Equal((5, 7, 7), Counts(await ReadAsync(source)));
    }

    [DynamoTheory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(-2)]
    public async Task ReadAsync_FillUnderAnotherDate_IsTakenByItsOwnInstant(int days)
    {
        await CreateAsync();
        await PutAsync("trades", BotItems.Fill("AAA", "first", Start.AddMinutes(-9), date: BotItems.Day(Start.AddDays(days))));
        var source = StartSource();
        Assert.Equal(Start.AddMinutes(-9), Assert.Single((await ReadAsync(source)).Fills!).At);
        Pass(FiveMinutes);
        await PutAsync("trades", BotItems.Fill("AAA", "next", Start, date: BotItems.Day(Start.AddDays(days))));

        Assert.Equal(days < -1 ? 1 : 2, (await ReadAsync(source)).Fills!.Count);
    }

    [DynamoFact]
    public async Task ReadAsync_FaultInTheMiddle_IsUnavailableAndTheNextReadingMissesNothing()
    {
        await CreateAsync();
        await FillAsync(daysBefore: 4);
        var source = StartSource();
        await ReadAsync(source);
        Pass(FiveMinutes);
        await FillAsync("late", Clock.Now.AddMinutes(-1));
        Proxy.Script = call => Task.FromResult(call.Table == Names.MarketExecutions && call.Operation == "Query" ? ProxyFaults.Cut : null);

        await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync(source));
        Clock.Now += TimeSpan.FromHours(5);
        Proxy.Script = _ => Task.FromResult<ProxyFault?>(null);

        Assert.Equal((6, 11, 11), Counts(await ReadAsync(source)));
    }

    [DynamoFact]
    public async Task ReadAsync_AsOfBeforeRecords_LeavesThemOutAndGoesBack()
    {
        await CreateAsync();
        await FillAsync(daysBefore: 4);
        await FillAsync("future", Start.AddMinutes(30));
        var source = StartSource();

        Assert.Equal((5, 10, 10), Counts(await ReadAsync(source)));
        Pass(TimeSpan.FromHours(1));
        Assert.Equal((6, 11, 11), Counts(await ReadAsync(source)));
        Assert.Equal((5, 10, 10), Counts(await source.ReadAsync(Start, CancellationToken.None)));
        var earlier = await source.ReadAsync(Start.AddDays(-2), CancellationToken.None);
        Assert.Equal((3, 6, 6), Counts(earlier));
        Assert.Equal(DateOnly.FromDateTime(Start.AddDays(-6).UtcDateTime), earlier.LogsSince);
    }

    [DynamoFact]
    public async Task ReadAsync_WindowThatMoves_ForgetsDaysButNoFillAndNoNewestDecision()
    {
        await CreateAsync();
        await PutAsync("config", BotItems.Config("AAA"));
        await FillAsync(daysBefore: 4);
        var source = StartSource();
        await ReadAsync(source);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(Folder, Names.MarketDecisions), DayOf(3) + "*"));
        Pass(TimeSpan.FromDays(12));

        var records = await ReadAsync(source);

        Assert.Equal((5, 2, 0), Counts(records));
        Assert.Equal(BotItems.Id("AAA", 100), records.Decisions!.Of("AAA")[0].Id);
        Assert.Equal(DateOnly.FromDateTime(Start.AddDays(8).UtcDateTime), records.LogsSince);
        Assert.Empty(Directory.GetFiles(Path.Combine(Folder, Names.MarketDecisions), "2026-02*"));
        Assert.Empty(Directory.GetFiles(Path.Combine(Folder, Names.MarketExecutions), "2026-02*"));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(Folder, Names.MarketFills), DayOf(3) + "*"));
    }

    [DynamoFact]
    public async Task ReadAsync_ItemsThatCannotBeRead_AreCountedOnceAndNoMoreOnceMended()
    {
        await CreateAsync();
        var broken = BotItems.Fill("AAA", "f", Start.AddHours(-1));
        broken.Remove("fill_price");
        await PutAsync("trades", broken);
        var source = StartSource();
        await ReadAsync(source);
        Pass(FiveMinutes);

        Assert.Equal(1, (await ReadAsync(source)).SkippedRecords);
        await PutAsync("trades", BotItems.Fill("AAA", "f", Start.AddHours(-1)));
        var mended = await ReadAsync(source);

        Assert.Equal((0, 1), (mended.SkippedRecords, mended.Fills!.Count));
    }

    private static string DayAfter => BotItems.Day(Start.AddDays(2));

    private async Task FillAsync(string id, DateTimeOffset at)
    {
        await PutAsync("trades", BotItems.Fill("AAA", id, at));
        await PutAsync("decisions", BotItems.Decision("AAA", 500, at));
        await PutAsync("executions", BotItems.Event("AAA", 500, at));
    }
}
