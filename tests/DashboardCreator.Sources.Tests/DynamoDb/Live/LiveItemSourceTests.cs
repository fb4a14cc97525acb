using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Testing.DynamoDb;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live;

/// <summary>Queries and whole tables on a server process.</summary>
public sealed class LiveItemSourceTests(DynamoServer server) : LiveItems(server, "items")
{
    private const string Index = "GSI1-CorrelationIndex";

    [DynamoFact]
    public async Task ReadAsync_PartitionLargerThanAPage_FollowsEveryPageAndLogsWhatItTook()
    {
        var table = await Tables.CreateAsync("pages");
        await Tables.PutAsync(table, Enumerable.Range(0, 2500).Select(number => ItemText.Large("A", number)));
        await Tables.PutAsync(table, [ItemText.Large("B", 1)]);

        var (read, items) = await ReadAsync(Source(), new ItemQuery(table) { Partition = new("PK", "A") });

        Assert.Equal((true, true, 2500, 0), (read.Found, read.HasIndex, read.Items, read.Broken));
        Assert.Equal(Enumerable.Range(0, 2500).Select(number => $"{number}"), items.Select(item => item["status"].S));
        Assert.Equal(["Query", "Query", "Query"], Proxy.Calls.Select(call => call.Operation));
        var logged = Assert.Single(Log.Events);
        Assert.Equal("DynamoDbRead", logged.Name);
        Assert.Equal((3L, 2500L, Proxy.Calls.Sum(call => call.Capacity)), (logged.Values["Requests"], logged.Values["Items"], logged.Values["Capacity"]));
        Assert.True(Proxy.Calls.Sum(call => call.Capacity) > 300);
    }

    [DynamoFact]
    public async Task ReadAsync_WholeTable_ScansEveryPage()
    {
        var table = await Tables.CreateAsync("whole");
        await Tables.PutAsync(table, Enumerable.Range(0, 1500).Select(number => ItemText.Large($"P{number % 7}", number)));

        var (read, items) = await ReadAsync(Source(), new ItemQuery(table));

        Assert.Equal(1500, read.Items);
        Assert.Equal(1500, items.Select(item => item["status"].S).Distinct().Count());
        Assert.Equal(["Scan", "Scan"], Proxy.Calls.Select(call => call.Operation));
    }

    [DynamoFact]
    public async Task ReadAsync_WholeTableInSegments_GivesEachItemOnceAndNeverTwoAtOnce()
    {
        var table = await Tables.CreateAsync("segments");
        await Tables.PutAsync(table, Enumerable.Range(0, 300).Select(number => ItemText.Large($"P{number}", number)));
        var (inside, most, seen) = (0, 0, new HashSet<string>());

        var read = await Source(Options(Proxy.Uri) with { ScanSegments = 4 }).ReadAsync(new ItemQuery(table), item =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            seen.Add(item["PK"].S);
            Interlocked.Decrement(ref inside);
        }, CancellationToken.None);

        Assert.Equal((300, 300, 1), (read.Items, seen.Count, most));
        Assert.Equal([0, 1, 2, 3], Proxy.Calls.Select(call => call.Request.GetProperty("Segment").GetInt32()).Order());
    }

    [DynamoFact]
    public async Task ReadAsync_FieldsThatAreReservedWords_SendsOnlyThese()
    {
        var table = await Tables.CreateAsync("words");
        await Tables.PutAsync(table, [ItemText.Of(("PK", "A"), ("SK", "1"), ("status", "s"), ("ttl", "t"), ("name", "n"), ("odd-name", "o"), ("rest", "r"))]);

        var (_, items) = await ReadAsync(
            Source(), new ItemQuery(table, ["status", "ttl", "name", "odd-name", "PK", "absent"]) { Partition = new("PK", "A") });

        Assert.Equal(["PK", "name", "odd-name", "status", "ttl"], Assert.Single(items).Keys.Order(StringComparer.Ordinal));
    }

    [DynamoTheory]
    [InlineData("TRADE#", null, "TRADE#2,TRADE#3,TRADE#\u20ac")]
    [InlineData(null, "TRADE#3", "TRADE#3,TRADE#\u20ac,VOID#9")]
    [InlineData("TRADE#", "TRADE#3", "TRADE#3,TRADE#\u20ac")]
    [InlineData("TRADE#", "SIGNAL#9", "TRADE#2,TRADE#3,TRADE#\u20ac")]
    [InlineData(null, null, "SIGNAL#1,TRADE#2,TRADE#3,TRADE#\u20ac,VOID#9")]
    public async Task ReadAsync_StretchOfAnIndex_GivesThatStretch(string? prefix, string? from, string expected)
    {
        var table = await Tables.CreateAsync("stretch", Index);
        string[] keys = ["SIGNAL#1", "TRADE#2", "TRADE#3", "TRADE#\u20ac", "VOID#9"];
        await Tables.PutAsync(table, keys.Select(key => ItemText.Of(("PK", key), ("SK", "METADATA"), ("GSI1PK", "CORR#a"), ("GSI1SK", key))));

        var (read, items) = await ReadAsync(
            Source(), new ItemQuery(table) { Index = Index, Partition = new("GSI1PK", "CORR#a") { SortName = "GSI1SK", Prefix = prefix, From = from } });

        Assert.True(read.HasIndex);
        Assert.Equal(expected, string.Join(',', items.Select(item => item["GSI1SK"].S)));
    }

    [DynamoFact]
    public async Task ReadAsync_MissingTable_IsNotFound()
    {
        var name = Tables.Name("nowhere");

        var (scanned, _) = await ReadAsync(Source(), new ItemQuery(name));
        var (queried, _) = await ReadAsync(Source(), new ItemQuery(name) { Partition = new("PK", "A") });

        Assert.Equal((false, false), (scanned.Found, queried.Found));
        Assert.Equal((0, 0), (scanned.Items, queried.Items));
    }

    [DynamoFact]
    public async Task ReadAsync_MissingIndex_HasNoIndex()
    {
        var table = await Tables.CreateAsync("unindexed");
        await Tables.PutAsync(table, [ItemText.Of(("PK", "A"), ("SK", "1"))]);

        var (read, _) = await ReadAsync(Source(), new ItemQuery(table) { Index = "GSI4-StateIndex", Partition = new("GSI4PK", "STATE#EXECUTED") });

        Assert.Equal((true, false, 0), (read.Found, read.HasIndex, read.Items));
    }

    [DynamoFact]
    public async Task ReadAsync_NothingInThePartition_IsAnEmptyAnswer()
    {
        var table = await Tables.CreateAsync("empty");

        var (read, _) = await ReadAsync(Source(), new ItemQuery(table) { Partition = new("PK", "A") });

        Assert.Equal((true, true, 0), (read.Found, read.HasIndex, read.Items));
    }

    [DynamoFact]
    public async Task ReadAsync_ItemsThatAreNoRecords_AreCountedAndNamedByKey()
    {
        var table = await Tables.CreateAsync("broken");
        await Tables.PutAsync(table, Enumerable.Range(0, 30).Select(number => ItemText.Of(("PK", "LOT#A"), ("SK", $"{number:D2}"))));

        var read = await Source().ReadAsync(
            new ItemQuery(table) { Partition = new("PK", "LOT#A") },
            item => _ = int.Parse(item["SK"].S) < 25 ? throw new ItemException("no symbol") : 0,
            CancellationToken.None);

        Assert.Equal((5, 25, ItemRead.MaxFaults), (read.Items, read.Broken, read.Faults.Count));
        Assert.Equal($"{table}, LOT#A: no symbol", read.Faults[0]);
    }

    [DynamoFact]
    public async Task ReadAsync_ItemRewrittenBetweenPages_ComesAsItIsWhenItsPageIsRead()
    {
        var table = await Tables.CreateAsync("race");
        await Tables.PutAsync(table, Enumerable.Range(0, 1500).Select(number => ItemText.Large("A", number)));
        Proxy.Script = async call =>
        {
            if (call.Number != 2) return null;
            foreach (var number in new[] { 0, 1499 })
            {
                var item = ItemText.Large("A", number);
                item["status"].S = "rewritten";
                await Tables.RewriteAsync(table, item);
            }

            return null;
        };

        var (_, items) = await ReadAsync(Source(), new ItemQuery(table) { Partition = new("PK", "A") });

        Assert.Equal(("0", "rewritten", 1500), (items[0]["status"].S, items[^1]["status"].S, items.Count));
    }

    [DynamoFact]
    public async Task ReadAsync_EndpointWithoutACredential_SignsWithADummyForTheRegion()
    {
        var table = await Tables.CreateAsync("signed");

        await ReadAsync(Source(Options(Proxy.Uri) with { Region = "eu-west-1" }), new ItemQuery(table));

        var signed = Assert.Single(Proxy.Calls).Authorization;
        var key = Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY") is null ? "local" : Environment.GetEnvironmentVariable("AWS_ACCESS_KEY_ID");
        Assert.Contains($"Credential={key}/", signed, StringComparison.Ordinal);
        Assert.Contains("/eu-west-1/dynamodb/", signed, StringComparison.Ordinal);
    }
}
