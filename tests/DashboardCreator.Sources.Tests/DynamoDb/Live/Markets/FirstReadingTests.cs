using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.DynamoDb;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Markets;

/// <summary>The first reading of a market maker's logs: what it reads, what is kept of it, how it ends in the middle.</summary>
public sealed class FirstReadingTests(DynamoServer server) : LiveMarkets(server, "first")
{
    [DynamoFact]
    public async Task ReadAsync_FirstTime_ReadsTheDaysAndScansNoLog()
    {
        await CreateAsync();
        await FillAsync(daysBefore: 6);

        var records = await ReadAsync(StartSource());

        Assert.Equal((5, 10, 10), Counts(records));
        Assert.Equal((Day(4), Day(4)), (records.FillsSince, records.LogsSince));
        Assert.Equal([DayOf(4), DayOf(3), DayOf(2), DayOf(1), DayOf(0), Tomorrow], Asked("trades"));
        Assert.Equal([DayOf(4), DayOf(3), DayOf(2), DayOf(1), DayOf(0)], Asked("decisions"));
        Assert.Equal([BotItems.Run], Asked("executions"));
        Assert.Equal((6, 5, 1), (Queries("trades").Count, Queries("decisions").Count, Queries("executions").Count));
        Assert.Equal(Tables.Name("config"), Assert.Single(Proxy.Calls, call => call.Operation == "Scan").Table);
        Assert.Single(Proxy.Calls, call => call.Operation == "BatchGetItem");
    }

    [DynamoFact]
    public async Task ReadAsync_DayAboveAMegabyte_ReadsEveryPageAndEveryItemOnce()
    {
        await CreateAsync();
        await PutAsync("decisions", [.. Enumerable.Range(0, 1200).Select(loop => BotItems.Decision("AAA", loop, Start.AddDays(-2).AddSeconds(loop), ballast: 2000))]);
        await PutAsync("executions", [.. Enumerable.Range(0, 1200).Select(loop => BotItems.Event("AAA", loop, Start.AddDays(-2).AddSeconds(loop)))]);

        var records = await ReadAsync(StartSource());

        Assert.Equal((0, 1200, 1200), Counts(records));
        Assert.InRange(Queries("decisions").Count, 4 + 3, 4 + 4);
        Assert.Equal(1200, Queries("decisions").Sum(call => call.Items));
    }

    [DynamoFact]
    public async Task ReadAsync_NextStart_AsksForTodayAndYesterdayAlone()
    {
        await CreateAsync();
        await FillAsync(daysBefore: 4);
        var first = await ReadAsync(StartSource());
        Pass(TimeSpan.FromMinutes(5));

        var second = await ReadAsync(StartSource());

        Assert.Equal(Counts(first), Counts(second));
        Assert.Equal([DayOf(1), DayOf(0), Tomorrow], Asked("trades"));
        Assert.Equal([DayOf(1), DayOf(0)], Asked("decisions"));
        Assert.Equal((3, 2, 1), (Queries("trades").Count, Queries("decisions").Count, Queries("executions").Count));
    }

    [DynamoFact]
    public async Task ReadAsync_WithoutADirectory_ReadsTheSameAndKeepsNothing()
    {
        await CreateAsync();
        await FillAsync(daysBefore: 4);

        var records = await ReadAsync(StartSource(MarketOptions with { Directory = null }));

        Assert.Equal((5, 10, 10), Counts(records));
        Assert.Equal(5, Queries("decisions").Count);
        Assert.Empty(Directory.GetFileSystemEntries(Folder));
    }

    [DynamoTheory]
    [InlineData("cut")]
    [InlineData("changed")]
    [InlineData("gone")]
    public async Task ReadAsync_DamagedDay_IsReadAgainAndOnlyThat(string damage)
    {
        await CreateAsync();
        await FillAsync(daysBefore: 4);
        var first = await ReadAsync(StartSource());
        Pass(TimeSpan.FromMinutes(5));
        await DamageAsync(Assert.Single(Directory.GetFiles(Path.Combine(Folder, Names.MarketFills), DayOf(3) + "*")), damage);

        var second = await ReadAsync(StartSource());

        Assert.Equal(Counts(first), Counts(second));
        Assert.Equal([DayOf(3), DayOf(1), DayOf(0), Tomorrow], Asked("trades"));
        Assert.Equal(damage == "gone" ? 0 : 1, MarketLog.Events.Count(logged => logged is { Level: LogLevel.Warning, Name: "KeptDayDamaged" }));
        Pass(TimeSpan.FromMinutes(5));
        await ReadAsync(StartSource());
        Assert.Equal([DayOf(1), DayOf(0), Tomorrow], Asked("trades"));
    }

    [DynamoFact]
    public async Task ReadAsync_DirectoryThatCannotBeWritten_ReadsAllTheSame()
    {
        await CreateAsync();
        await FillAsync(daysBefore: 4);
        await File.WriteAllTextAsync(Path.Combine(Folder, "file"), "in the way");

        var records = await ReadAsync(StartSource(MarketOptions with { Directory = Path.Combine(Folder, "file", "below") }));

        Assert.Equal((5, 10, 10), Counts(records));
        Assert.Contains(MarketLog.Events, logged => logged is { Level: LogLevel.Warning, Name: "KeptDaysUnwritable" });
    }

    [DynamoFact]
    public async Task ReadAsync_AnotherTableOfTheSameName_IsReadFromItsBeginning()
    {
        await CreateAsync();
        await FillAsync(daysBefore: 4);
        var source = StartSource();
        await ReadAsync(source);
        await Tables.DropAsync(Names.MarketFills);
        await Tables.CreateTableAsync("trades", ("date", "timestamp#order_id"), []);
        await PutAsync("trades", BotItems.Fill("AAA", "other", Start.AddDays(-3)));
        Pass(TimeSpan.FromMinutes(5));

        var records = await ReadAsync(source);

        Assert.Equal("other", Assert.Single(records.Fills!).FillId);
        Assert.Equal(6, Asked("trades").Count());
        Assert.Equal([DayOf(1), DayOf(0)], Asked("decisions"));
        Assert.Contains(MarketLog.Events, logged => logged is { Level: LogLevel.Warning, Name: "KeptDayForeign" });
    }

    [DynamoTheory]
    [InlineData("throttled")]
    [InlineData("cut")]
    [InlineData("hang_up")]
    public async Task ReadAsync_FaultInTheMiddle_IsUnavailableAndTheNextStartGoesOn(string name)
    {
        await CreateAsync();
        await FillAsync(daysBefore: 4);
        var fault = name switch { "throttled" => ProxyFaults.Throttled, "cut" => ProxyFaults.Cut, _ => ProxyFaults.HangUp };
        Proxy.Script = call => Task.FromResult(call.Table == Names.MarketDecisions && Queries("decisions").Count > 3 ? fault : null);
        var options = MarketOptions with { Degree = 1 };
        var source = StartSource(options);
        var failed = await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync(source));
        Assert.StartsWith($"reading {Names.MarketDecisions}: ", failed.Reason, StringComparison.Ordinal);
        Assert.Equal(4, Asked("decisions").Count());
        Proxy.Script = _ => Task.FromResult<ProxyFault?>(null);
        Pass(TimeSpan.FromMinutes(5));

        var records = await ReadAsync(source);

        Assert.Equal((5, 10, 10), Counts(records));
        Assert.Equal([DayOf(1), DayOf(0), Tomorrow], Asked("trades"));
        Assert.Equal([DayOf(1), DayOf(0)], Asked("decisions"));
    }

    [DynamoFact]
    public async Task ReadAsync_ThrottledForAWhile_TriesAgainAndMissesNothing()
    {
        await CreateAsync();
        await FillAsync(daysBefore: 4);
        Proxy.Script = call => Task.FromResult(call.Operation == "Query" && call.Number % 3 == 0 ? ProxyFaults.Throttled : null);

        Assert.Equal((5, 10, 10), Counts(await ReadAsync(StartSource(retries: 4))));
    }

    [DynamoFact]
    public async Task ReadAsync_LongerThanPatience_TellsHowFarItIsAndGoesOnWithoutCallers()
    {
        await CreateAsync();
        await FillAsync(daysBefore: 4);
        var goOn = new TaskCompletionSource();
        Proxy.Script = async call =>
        {
            if (call.Table == Names.MarketDecisions && call.Operation == "Query") await goOn.Task;
            return null;
        };
        var source = StartSource(MarketOptions with { Patience = TimeSpan.FromMilliseconds(20) });

        var failed = await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync(source));
        Assert.Matches("^the market maker's logs are being read for the first time: [0-6] of (0|16) days$", failed.Reason);

        goOn.SetResult();
        MarketMakingRecords? records = null;
        while (records is null)
        {
            try
            {
                records = await ReadAsync(source);
            }
            catch (SourceUnavailableException unavailable) when (unavailable.Reason.Contains("first time", StringComparison.Ordinal))
            {
                await Task.Yield();
            }
        }

        Assert.Equal((5, 10, 10), Counts(records));
        Assert.Equal(5, Asked("decisions").Count());
        Assert.Single(Queries("decisions"), call => call.Request.ToString().Contains($"\"{DayOf(3)}\"", StringComparison.Ordinal));
    }

    [DynamoFact]
    public async Task ReadAsync_FillsKeptLongAgo_AreNotGivenUp()
    {
        await CreateAsync();
        await FillAsync(daysBefore: 4);
        await ReadAsync(StartSource());
        Pass(TimeSpan.FromDays(3));

        var records = await ReadAsync(StartSource());

        Assert.Equal((5, Day(4)), (records.Fills!.Count, records.FillsSince));
        Assert.Equal(Day(1), records.LogsSince);
    }

    [DynamoTheory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public async Task ReadAsync_FirstFill_TellsWhetherTradingBeganBeforeTheWindow(int quietDays, bool isCut)
    {
        await CreateAsync();
        var first = Start.AddDays(-39);
        await PutAsync("trades", BotItems.Fill("AAA", "f", first.AddDays(quietDays)));

        var records = await ReadAsync(StartSource(MarketOptions with { FillDays = 40 }));

        Assert.Equal(isCut ? DateOnly.FromDateTime(first.UtcDateTime) : null, records.FillsSince);
    }

    private static DateOnly Day(int before) => DateOnly.FromDateTime(Start.AddDays(-before).UtcDateTime);

    private static async Task DamageAsync(string path, string damage)
    {
        var bytes = await File.ReadAllBytesAsync(path);
        if (damage == "cut") await File.WriteAllBytesAsync(path, bytes[..(bytes.Length / 2)]);
        if (damage == "gone") File.Delete(path);
        if (damage != "changed") return;
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);
    }
}
