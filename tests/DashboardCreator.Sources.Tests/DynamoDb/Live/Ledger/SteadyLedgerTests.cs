using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.DynamoDb;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Ledger;

/// <summary>Readings after the first: only what is new leaves the table.</summary>
public sealed class SteadyLedgerTests(DynamoServer server) : LiveLedger(server, "steady")
{
    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    [DynamoFact]
    public async Task ReadAsync_ThreeNewTradesAmongThousands_ReadsThreeTrades()
    {
        var table = await FilledAsync(2400);
        var source = StartSource(LedgerOptions(table));
        Assert.Equal(2400, (await ReadAsync(source)).Trades.Count);
        var whole = Proxy.Calls.Where(call => call.Operation == "Scan").Sum(call => call.Capacity);
        Pass(FiveMinutes);
        await Tables.PutAsync(table, Enumerable.Range(0, 3).Select(number => LedgerItems.Trade($"new-{number}", "AAA", Clock.Now)));

        var records = await ReadAsync(source);

        Assert.Equal((2403, false), (records.Trades.Count, records.IsPartial));
        Assert.Equal(["new-0", "new-1", "new-2"], Orders(records)[^3..]);
        Assert.Equal(0, Asked("Scan"));
        // Strategies once, four symbols, open lots of two strategies, closed ones of the pair that traded.
        Assert.Equal((8, 1), (Asked("Query"), Asked("DescribeTable")));
        Assert.Equal(3, Proxy.Calls.Where(call => call.Index == "GSI2-SymbolIndex").Sum(call => call.Items));
        Assert.Equal(3 + 2, Proxy.Calls.Sum(call => call.Items));
        Assert.True(Proxy.Calls.Sum(call => call.Capacity) <= 0.5 * 8, "every question costs the least there is");
        Assert.True(whole > 50, "the whole table costs more than that");
        var logged = LedgerLog.Events[^1];
        Assert.Equal(("DynamoDbRead", 8L, 5L, 3), (logged.Name, logged.Values["Requests"], logged.Values["Items"], logged.Values["Changed"]));
    }

    [DynamoFact]
    public async Task ReadAsync_NothingNew_GivesTheSameTradesAndWritesNoItem()
    {
        var source = StartSource(LedgerOptions(await FilledAsync(40)));
        var first = await ReadAsync(source);
        Pass(FiveMinutes);
        var bytes = Directory.GetFiles(Folder, "items-*").Sum(file => new FileInfo(file).Length);

        var second = await ReadAsync(source);

        Assert.Same(first.Trades, second.Trades);
        Assert.Equal(bytes, Directory.GetFiles(Folder, "items-*").Sum(file => new FileInfo(file).Length));
        Assert.Equal(0, LedgerLog.Events[^1].Values["Changed"]);
    }

    [DynamoFact]
    public async Task ReadAsync_TradesWrittenLateOrRewritten_ReplaceOlderOnesWithinTheLookBack()
    {
        var table = await FilledAsync(40);
        await Tables.PutAsync(table, [LedgerItems.Trade("recent", "AAA", Start - TimeSpan.FromHours(30))]);
        var source = StartSource(LedgerOptions(table));
        await ReadAsync(source);
        Pass(FiveMinutes);
        await Tables.RewriteAsync(table, LedgerItems.Trade("recent", "AAA", Start - TimeSpan.FromHours(30), price: "99"));
        await Tables.PutAsync(table, [LedgerItems.Trade("late", "BBB", Start - TimeSpan.FromHours(40)), LedgerItems.Trade("too-late", "BBB", Start - TimeSpan.FromDays(9))]);

        var records = await ReadAsync(source);

        Assert.Equal(99, Price(records, "recent"));
        Assert.Contains("late", Orders(records));
        Assert.DoesNotContain("too-late", Orders(records));
        Assert.Equal(42, records.Trades.Count);
    }

    [DynamoFact]
    public async Task ReadAsync_FirstTradeInASymbol_IsFoundByItsRunAndTheSymbolIsKnownFromThenOn()
    {
        var table = await FilledAsync(40);
        var source = StartSource(LedgerOptions(table));
        await ReadAsync(source);
        Pass(FiveMinutes);
        Runs.Ids = ["wf-2"];
        await Tables.PutAsync(table, [LedgerItems.Trade("novel", "NEW", Clock.Now, "comet", "wf-2"), LedgerItems.Trade("older", "NEW", Start - TimeSpan.FromDays(8), "comet", "wf-0")]);
        await Tables.PutAsync(table, [LedgerItems.Lot("lot-1", "NEW", Clock.Now, strategy: "comet")]);

        var records = await ReadAsync(source);

        Assert.Equal(["older", "novel"], Orders(records)[^2..]);
        Assert.Equal(["lot-1"], records.Lots.Select(lot => lot.Id));

        Pass(FiveMinutes);
        Runs.Ids = [];
        await Tables.PutAsync(table, [LedgerItems.Trade("next", "NEW", Clock.Now, "comet", "wf-3")]);

        Assert.Equal("next", Orders(await ReadAsync(source))[^1]);
    }

    [DynamoFact]
    public async Task ReadAsync_RunsThatCannotBeRead_AreAWarning()
    {
        var source = StartSource(LedgerOptions(await FilledAsync(4)));
        Runs.Fails = true;

        var records = await ReadAsync(source);

        Assert.Equal(4, records.Trades.Count);
        Assert.Contains("Recent runs could not be read", Assert.Single(records.Warnings).Message, StringComparison.Ordinal);
    }

    [DynamoFact]
    public async Task ReadAsync_Lots_AreFollowedFromOpenToClosed()
    {
        var table = await FilledAsync(8);
        await Tables.PutAsync(table, [LedgerItems.Lot("long-held", "AAA", LongAgo), LedgerItems.Lot("kept", "BBB", LongAgo), LedgerItems.Lot("over", "AAA", LongAgo, Start)]);
        var source = StartSource(LedgerOptions(table));
        Assert.Equal(["kept", "long-held"], await OpenAsync());
        Pass(FiveMinutes);
        await Tables.RewriteAsync(table, LedgerItems.Lot("long-held", "AAA", LongAgo, Clock.Now));
        await Tables.PutAsync(table, [LedgerItems.Trade("entry", "CCC", Clock.Now), LedgerItems.Lot("opened", "CCC", Clock.Now), LedgerItems.Lot("quick", "CCC", Clock.Now, Clock.Now)]);

        Assert.Equal(["kept", "opened"], await OpenAsync());
        var records = await ReadAsync(source);

        Assert.Equal(["kept", "long-held", "opened", "over", "quick"], records.Lots.Select(lot => lot.Id));
        Assert.Equal(0, Asked("Scan"));
        Assert.Equal(1, Asked("BatchGetItem"));

        async Task<IEnumerable<string>> OpenAsync() => (await ReadAsync(source)).Lots.Where(lot => lot.IsOpen == true).Select(lot => lot.Id);
    }

    [DynamoFact]
    public async Task ReadAsync_NewStrategy_IsDescribed()
    {
        var table = await FilledAsync(4);
        var source = StartSource(LedgerOptions(table));
        await ReadAsync(source);
        await Tables.PutAsync(table, [LedgerItems.Profile("comet")]);

        Assert.Equal(["comet", "ember", "tide"], (await ReadAsync(source)).Strategies.Select(strategy => strategy.Name));
    }

    [DynamoFact]
    public async Task ReadAsync_FaultInTheMiddle_IsUnavailableAndTheNextReadingMissesNothing()
    {
        var table = await FilledAsync(8);
        var source = StartSource(LedgerOptions(table));
        await ReadAsync(source);
        Pass(FiveMinutes);
        await Tables.PutAsync(table, [LedgerItems.Trade("new", "DDD", Clock.Now), LedgerItems.Lot("lot", "DDD", Clock.Now, strategy: "ember")]);
        Proxy.Script = call => Task.FromResult(call.Index == "GSI5-StrategyLotsIndex" ? ProxyFaults.Throttled : null);

        await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync(source));
        Clock.Now += TimeSpan.FromDays(5);
        Proxy.Script = _ => Task.FromResult<ProxyFault?>(null);
        var records = await ReadAsync(source);

        Assert.Equal("new", Orders(records)[^1]);
        Assert.Equal("lot", Assert.Single(records.Lots).Id);
    }

    [DynamoFact]
    public async Task ReadAsync_TradesThatAreNoTrades_AreCountedOnce()
    {
        var table = await FilledAsync(4);
        var broken = LedgerItems.Trade("broken", "AAA", Start);
        broken.Remove("fill_price");
        await Tables.PutAsync(table, [broken]);
        var source = StartSource(LedgerOptions(table));
        await ReadAsync(source);

        Assert.Equal(1, (await ReadAsync(source)).SkippedRecords);
        await Tables.RewriteAsync(table, LedgerItems.Trade("broken", "AAA", Start));
        var mended = await ReadAsync(source);

        Assert.Equal((0, 5), (mended.SkippedRecords, mended.Trades.Count));
    }

    [DynamoFact]
    public async Task ReadAsync_AsOfBeforeATrade_LeavesItOutAndGoesBack()
    {
        var table = await FilledAsync(4);
        await Tables.PutAsync(table, [LedgerItems.Trade("future", "AAA", Start + TimeSpan.FromHours(1))]);
        var source = StartSource(LedgerOptions(table));

        Assert.Equal(4, (await source.ReadAsync(Start, CancellationToken.None)).Trades.Count);
        Assert.Equal(5, (await source.ReadAsync(Start + TimeSpan.FromHours(2), CancellationToken.None)).Trades.Count);
        Assert.Equal(4, (await source.ReadAsync(Start, CancellationToken.None)).Trades.Count);
        Assert.Equal(1, Asked("Scan"));
    }
}
