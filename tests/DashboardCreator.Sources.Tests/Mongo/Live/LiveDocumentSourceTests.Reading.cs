using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo;
using DashboardCreator.Testing.Mongo;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Live;

public sealed partial class LiveDocumentSourceTests
{
    [NativeMongoTheory]
    [InlineData(17)]
    [InlineData(21)]
    public async Task ReadAsync_SeveralBatches_HandsOverEveryDocumentInOrder(int wireVersion)
    {
        await using var server = new ScriptedMongoServer(wireVersion: wireVersion);
        var stored = LiveReads.Documents(3500);
        server.Serve(LiveReads.Database, "signals", stored);
        await using var source = server.Source();

        var (read, documents) = await source.CollectAsync("signals");

        Assert.Equal(stored, documents);
        Assert.Equal(new CollectionRead(true, 3500, 0, []), read with { Faults = [] });
        Assert.Equal(3, server.CommandsNamed("getMore").Count);
        Assert.All(server.CommandsNamed("getMore"), command => Assert.Equal(1000, command.Body.Number("batchSize")));
    }

    [NativeMongoFact]
    public async Task ReadAsync_Fields_AreProjectedWithTheIdAndWithoutCollisions()
    {
        await using var server = new ScriptedMongoServer();
        await using var source = server.Source();

        await source.ReadAsync("signals", ["price", "meta.source", "meta", "price"], _ => { }, CancellationToken.None);

        var find = Assert.Single(server.CommandsNamed("find")).Body;
        Assert.Equal(["_id", "price", "meta"], find.Tree("projection").Names);
        Assert.Equal(1000, find.Number("batchSize"));
        Assert.Empty(find.Tree("filter").Names);
        Assert.Equal(LiveReads.Database, find.Text("$db"));
    }

    [NativeMongoFact]
    public async Task ReadAsync_NoPrimary_ReadsFromTheSecondary()
    {
        await using var server = new ScriptedMongoServer(ServerRole.Secondary);
        server.Serve(LiveReads.Database, "signals", LiveReads.Documents(3));
        await using var source = server.Source("&replicaSet=rs0");

        var (read, _) = await source.CollectAsync("signals");

        Assert.Equal(3, read.Documents);
        var find = Assert.Single(server.CommandsNamed("find")).Body;
        Assert.Equal("secondaryPreferred", find.Tree("$readPreference").Text("mode"));
    }

    [NativeMongoFact]
    public async Task ReadAsync_ReadPreferenceInTheUri_WinsOverOurs()
    {
        await using var server = new ScriptedMongoServer(ServerRole.Secondary);
        await using var source = server.Source("&replicaSet=rs0&readPreference=nearest");

        await source.CollectAsync("signals");

        Assert.Equal("nearest", Assert.Single(server.CommandsNamed("find")).Body.Tree("$readPreference").Text("mode"));
    }

    [NativeMongoTheory]
    [InlineData("", "dashboard_creator")]
    [InlineData("&appName=reports", "reports")]
    public async Task ReadAsync_Greeting_CarriesTheApplicationName(string option, string expected)
    {
        await using var server = new ScriptedMongoServer();
        await using var source = server.Source(option);

        await source.CollectAsync("signals");

        var client = server.CommandsNamed("hello").First(hello => hello.Body["client"] is not null).Body.Tree("client");
        Assert.Equal(expected, client.Tree("application").Text("name"));
    }

    [NativeMongoFact]
    public async Task ReadAsync_NothingThere_IsNotFound()
    {
        await using var server = new ScriptedMongoServer();
        await using var source = server.Source();

        var (read, documents) = await source.CollectAsync("no_such_collection");

        Assert.False(read.Found);
        Assert.Empty(documents);
        Assert.Equal(0, read.Documents + read.Broken);
    }

    [NativeMongoFact]
    public async Task ReadAsync_BrokenDocuments_AreCountedAndTheRestIsRead()
    {
        await using var server = new ScriptedMongoServer();
        server.Serve(LiveReads.Database, "signals", LiveReads.Documents(100));
        await using var source = server.Source();
        var seen = 0;

        var read = await source.ReadAsync("signals", [], Refuse, CancellationToken.None);

        Assert.Equal((75, 25), (read.Documents, read.Broken));
        Assert.Equal(CollectionRead.MaxFaults, read.Faults.Count);
        Assert.Equal(new RecordFault("signals, document 4", "an odd one (byte 7)"), read.Faults[0]);
        Assert.Equal("signals, document 80", read.Faults[^1].Place);

        void Refuse(ReadOnlySpan<byte> document)
        {
            if (++seen % 4 == 0) throw new BsonException(7, "an odd one");
        }
    }

    [NativeMongoFact]
    public async Task ReadAsync_OnlyBrokenDocuments_IsFoundAllTheSame()
    {
        await using var server = new ScriptedMongoServer();
        server.Serve(LiveReads.Database, "signals", LiveReads.Documents(1));
        await using var source = server.Source();

        var read = await source.ReadAsync("signals", [], _ => throw new BsonException(0, "odd"), CancellationToken.None);

        Assert.True(read.Found);
        Assert.Equal((0, 1), (read.Documents, read.Broken));
    }

    [NativeMongoFact]
    public async Task ReadAsync_UnknownTypeInADocument_ReachesTheReaderAsItIs()
    {
        await using var server = new ScriptedMongoServer();
        var odd = new BsonBuilder().Add("_id", 1).Element(0x99, "odd", [1, 2, 3]).Build();
        server.Serve(LiveReads.Database, "signals", [odd]);
        await using var source = server.Source();

        var (_, documents) = await source.CollectAsync("signals");

        Assert.Equal(odd, Assert.Single(documents));
    }

    [NativeMongoFact]
    public async Task ReadAsync_HandlerFails_ItsExceptionArrivesAndTheCursorIsClosed()
    {
        await using var server = new ScriptedMongoServer();
        server.Serve(LiveReads.Database, "signals", LiveReads.Documents(3000));
        await using var source = server.Source();

        await Assert.ThrowsAsync<InvalidCastException>(
            () => source.ReadAsync("signals", [], _ => throw new InvalidCastException(), CancellationToken.None));

        Assert.Equal(0, server.OpenCursors);
        Assert.Equal(3000, (await source.CollectAsync("signals")).Read.Documents);
    }

    [NativeMongoFact]
    public async Task ReadAsync_ManyAtOnce_EachGetsItsOwnCollection()
    {
        await using var server = new ScriptedMongoServer();
        string[] names = [.. Enumerable.Range(0, 12).Select(i => $"signals_{i}")];
        foreach (var name in names) server.Serve(LiveReads.Database, name, LiveReads.Documents(2500, name));
        await using var source = server.Source();

        var reads = await Task.WhenAll(names.Select(name => source.CollectAsync(name)));

        Assert.Equal(names.Select(name => LiveReads.Documents(2500, name)), reads.Select(read => read.Documents));
    }

    [NativeMongoFact]
    public async Task ReadAsync_HundredThousandDocuments_AllocatesNothingPerDocument()
    {
        const int Count = 100_000;
        await using var server = new ScriptedMongoServer();
        server.Serve(LiveReads.Database, "signals", Enumerable.Repeat(LiveReads.Documents(1)[0], Count));
        await using var source = server.Source();
        long seen = 0, early = 0, late = 0;

        var read = await source.ReadAsync("signals", ["price"], Measure, CancellationToken.None);

        Assert.Equal(Count, read.Documents);
        Assert.InRange((late - early) / (double)Count, 0, 0.1);

        void Measure(ReadOnlySpan<byte> document)
        {
            seen++;
            if (seen == 2000) early = GC.GetAllocatedBytesForCurrentThread();
            if (seen == Count) late = GC.GetAllocatedBytesForCurrentThread();
        }
    }
}
