using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.DynamoDb;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Ledger;

/// <summary>The first reading of a whole table: its pace, its end in the middle, what is kept of it.</summary>
public sealed class BackfillTests(DynamoServer server) : LiveLedger(server, "backfill")
{
    [DynamoFact]
    public async Task ReadAsync_KilledInTheMiddle_GoesOnWhereItStopped()
    {
        var table = await FilledAsync(600);
        Proxy.Script = call => Task.FromResult(call.Operation == "Scan" && call.Number > 4 ? ProxyFaults.HangUp : null);
        var killed = StartSource(LedgerOptions(table) with { UnitsPerSecond = 10 });
        await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync(killed));
        await killed.DisposeAsync();
        var first = Proxy.Calls.Where(call => call.Operation == "Scan").Sum(call => call.Items);
        Assert.InRange(first, 100, 500);

        // The last page reached the disk, and the process ended before the state did.
        await File.AppendAllTextAsync(Directory.GetFiles(Folder, "items-*").Max()!, "{\"PK\":{\"S\":\"TRADE#half");
        Proxy.Forget();
        Proxy.Script = _ => Task.FromResult<ProxyFault?>(null);
        var records = await ReadAsync(StartSource(LedgerOptions(table)));

        var scans = Proxy.Calls.Where(call => call.Operation == "Scan").ToList();
        Assert.True(scans[0].Request.TryGetProperty("ExclusiveStartKey", out _), "the first page of the second start is not the table's first");
        Assert.Equal(602, first + scans.Sum(call => call.Items));
        Assert.Equal((600, false, 2), (records.Trades.Count, records.IsPartial, records.Strategies.Count));
        Assert.Equal(600, Orders(records).Distinct().Count());
    }

    [DynamoFact]
    public async Task ReadAsync_NextStart_ReadsFromTheStoreAndOnlyNewsFromTheServer()
    {
        var table = await FilledAsync(400);
        await Tables.PutAsync(table, [LedgerItems.Signal("s", "AAA", LongAgo), LedgerItems.Share("old-00000", "AAA", LongAgo)]);
        await Tables.PutAsync(table, [LedgerItems.Lot("lot", "AAA", LongAgo)]);
        var first = StartSource(LedgerOptions(table));
        await ReadAsync(first);
        await first.DisposeAsync();
        Pass(TimeSpan.FromDays(3));
        await Tables.PutAsync(table, [LedgerItems.Trade("meanwhile", "AAA", Start + TimeSpan.FromHours(2))]);

        var records = await ReadAsync(StartSource(LedgerOptions(table)));

        Assert.Equal((401, 1, 2), (records.Trades.Count, records.Lots.Count, records.Strategies.Count));
        Assert.Equal(0, Asked("Scan"));
        Assert.Equal(1, Proxy.Calls.Where(call => call.Index == "GSI2-SymbolIndex").Sum(call => call.Items));
    }

    [DynamoTheory]
    [InlineData("items-000001.jsonl", "cut")]
    [InlineData("items-000001.jsonl", "changed")]
    [InlineData("items-000001.jsonl", "gone")]
    [InlineData("state.json", "cut")]
    [InlineData("state.json", "gone")]
    public async Task ReadAsync_DamagedStore_ReadsTheTableAgain(string file, string damage)
    {
        var table = await FilledAsync(40);
        var first = StartSource(LedgerOptions(table));
        await ReadAsync(first);
        await first.DisposeAsync();
        Proxy.Forget();
        await DamageAsync(Path.Combine(Folder, file), damage);

        var records = await ReadAsync(StartSource(LedgerOptions(table)));

        Assert.Equal((40, 2), (records.Trades.Count, records.Strategies.Count));
        Assert.Equal(1, Asked("Scan"));
        Assert.Equal(damage == "gone" && file == "state.json" ? 0 : 1, LedgerLog.Events.Count(logged => logged.Name == "LedgerFilesUnusable"));

        Proxy.Forget();
        Assert.Equal(40, (await ReadAsync(StartSource(LedgerOptions(table)))).Trades.Count);
        Assert.Equal(0, Asked("Scan"));
    }

    [DynamoFact]
    public async Task ReadAsync_StoreThatCannotBeWritten_GoesOnFromMemory()
    {
        var table = await FilledAsync(40);
        var options = LedgerOptions(table) with { Directory = Path.Combine(Folder, "file", "below") };
        await File.WriteAllTextAsync(Path.Combine(Folder, "file"), "in the way");
        var source = StartSource(options);

        Assert.Equal(40, (await ReadAsync(source)).Trades.Count);
        await Tables.PutAsync(table, [LedgerItems.Trade("new", "AAA", Clock.Now)]);
        Assert.Equal(41, (await ReadAsync(source)).Trades.Count);
        Assert.Single(LedgerLog.Events, logged => logged.Level == LogLevel.Warning && logged.Name == "LedgerFilesUnwritable");
    }

    [DynamoFact]
    public async Task ReadAsync_WhileTheTableIsReadSlowly_GivesWhatThereIsAsPartial()
    {
        var table = await FilledAsync(100);
        var source = StartSource(LedgerOptions(table) with { UnitsPerSecond = 2, Patience = TimeSpan.FromMilliseconds(700) });

        var records = await ReadAsync(source);

        Assert.True(records.IsPartial);
        Assert.InRange(records.Trades.Count, 1, 99);
        Assert.All(Proxy.Calls.Where(call => call.Operation == "Scan"), call => Assert.True(call.Capacity <= 8, "pages are small at a slow pace"));
    }

    [DynamoFact]
    public async Task ReadAsync_ServerWithoutCapacityForAWhile_WaitsAndGoesOn()
    {
        var table = await FilledAsync(40);
        Proxy.Script = call => Task.FromResult(call.Number == 2 ? ProxyFaults.Throttled : null);

        var records = await ReadAsync(StartSource(LedgerOptions(table)));

        Assert.Equal((40, 2), (records.Trades.Count, Asked("Scan")));
    }

    [DynamoFact]
    public async Task ReadAsync_AnotherTableOfTheSameName_IsReadFromItsBeginning()
    {
        var table = await FilledAsync(40);
        var source = StartSource(LedgerOptions(table));
        await ReadAsync(source);
        await Tables.DropAsync(table);
        await FilledAsync(8);
        Proxy.Forget();

        var records = await ReadAsync(source);

        Assert.Equal((8, 1), (records.Trades.Count, Asked("Scan")));
    }

    [DynamoFact]
    public async Task ReadAsync_ItemRewrittenWhileTheTableIsRead_CountsAsRewritten()
    {
        var table = await FilledAsync(300);
        await Tables.PutAsync(table, [LedgerItems.Trade("recent", "AAA", Start)]);
        Proxy.Script = async call =>
        {
            if (call is { Operation: "Scan", Number: 3 }) await Tables.RewriteAsync(table, LedgerItems.Trade("recent", "AAA", Start, price: "77"));
            return null;
        };

        var records = await ReadAsync(StartSource(LedgerOptions(table) with { UnitsPerSecond = 20 }));

        Assert.Equal((301, 77m), (records.Trades.Count, Price(records, "recent")));
    }

    [DynamoFact]
    public async Task ReadAsync_TableFilledAfterTheFirstReading_IsReadWhole()
    {
        var table = await Tables.CreateAsync("trade-ledger", LedgerItems.Indexes);
        var source = StartSource(LedgerOptions(table));
        Assert.Equal((true, 0), ((await ReadAsync(source)).IsKnown, (await ReadAsync(source)).Trades.Count));

        await Tables.PutAsync(table, [LedgerItems.Trade("old", "AAA", LongAgo)]);

        Assert.Equal(["old"], Orders(await ReadAsync(source)));
    }

    [DynamoFact]
    public async Task ReadAsync_EarlierInstantWhileTheTableIsRead_GoesOnFromWhatIsKept()
    {
        var table = await FilledAsync(100);
        var source = StartSource(LedgerOptions(table) with { UnitsPerSecond = 2, Patience = TimeSpan.FromMilliseconds(200) });
        var some = (await ReadAsync(source)).Trades.Count;

        var earlier = await source.ReadAsync(Clock.Now.AddTicks(-1), CancellationToken.None);

        Assert.True(earlier.IsPartial);
        Assert.True(earlier.Trades.Count >= some && some > 0);
        Assert.Single(Proxy.Calls, call => call.Operation == "Scan" && !call.Request.TryGetProperty("ExclusiveStartKey", out _));
    }

    [DynamoFact]
    public async Task DisposeAsync_WhileTheTableIsRead_EndsTheReading()
    {
        var table = await FilledAsync(400);
        var source = StartSource(LedgerOptions(table) with { UnitsPerSecond = 0.5, Patience = TimeSpan.FromMilliseconds(200) });
        Assert.True((await ReadAsync(source)).IsPartial);

        await source.DisposeAsync();

        Assert.Equal(false, LedgerLog.Events.Single(logged => logged.Name == "DynamoDbFilled").Values["Whole"]);
    }

    private static async Task DamageAsync(string path, string damage)
    {
        var bytes = await File.ReadAllBytesAsync(path);
        switch (damage)
        {
            case "cut":
                await File.WriteAllBytesAsync(path, bytes[..(bytes.Length / 2)]);
                break;
            case "changed":
                bytes[bytes.Length / 2] ^= 1;
                await File.WriteAllBytesAsync(path, bytes);
                break;
            default:
                File.Delete(path);
                break;
        }
    }
}
