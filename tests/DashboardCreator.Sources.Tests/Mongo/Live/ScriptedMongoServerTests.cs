using System.Net.Sockets;
using DashboardCreator.Testing.Mongo;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Live;

/// <summary>The scripted server seen without a driver: what the other tests rely on.</summary>
public sealed class ScriptedMongoServerTests
{
    [Fact]
    public async Task Answer_Ping_IsOk()
    {
        await using var server = new ScriptedMongoServer();

        Assert.Equal(1.0, (await Ask(server, new BsonBuilder().Add("ping", 1)))["ok"]);
    }

    [Fact]
    public async Task Answer_UnknownCommand_IsCommandNotFound()
    {
        await using var server = new ScriptedMongoServer();

        var answer = await Ask(server, new BsonBuilder().Add("shutdown", 1));

        Assert.Equal(0.0, answer["ok"]);
        Assert.Equal(59, answer.Number("code"));
    }

    [Fact]
    public async Task Answer_AggregateWithoutStages_IsTheCollectionInBatches()
    {
        await using var server = new ScriptedMongoServer();
        server.Serve("trading", "signals", LiveReads.Documents(5));

        var first = (await Ask(server, Aggregate(stages: []))).Tree("cursor");
        var rest = (await Ask(server, new BsonBuilder()
            .Add("getMore", first.Number("id")).Add("collection", "signals").Add("batchSize", 10).Add("$db", "trading"))).Tree("cursor");

        Assert.Equal(3, first.List("firstBatch").Count);
        Assert.Equal(2, rest.List("nextBatch").Count);
        Assert.Equal(0, rest.Number("id"));
    }

    [Fact]
    public async Task Answer_AggregateWithAStage_IsRefused()
    {
        await using var server = new ScriptedMongoServer();

        var answer = await Ask(server, Aggregate([new BsonBuilder().Add("$match", new BsonBuilder()).Build()]));

        Assert.Equal(40324, answer.Number("code"));
    }

    [Fact]
    public async Task Dispose_SilentConversations_EndsThem()
    {
        var server = new ScriptedMongoServer();
        server.Misbehave("ping", new Misbehaviour.Silence());
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", server.Port);
        var unanswered = Ask(client, new BsonBuilder().Add("ping", 1));

        await server.DisposeAsync();

        await Assert.ThrowsAnyAsync<IOException>(() => unanswered);
    }

    private static BsonBuilder Aggregate(IReadOnlyList<byte[]> stages) => new BsonBuilder()
        .Add("aggregate", "signals").AddArray("pipeline", stages).Add("cursor", new BsonBuilder().Add("batchSize", 3)).Add("$db", "trading");

    private static async Task<BsonTree> Ask(ScriptedMongoServer server, BsonBuilder command)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", server.Port);
        return await Ask(client, command);
    }

    private static async Task<BsonTree> Ask(TcpClient client, BsonBuilder command)
    {
        const int FlagsAndKind = 5;
        await using var stream = client.GetStream();
        await stream.WriteAsync(WireMessage.Request(7, command.Build()));
        var header = new byte[WireMessage.HeaderSize];
        await stream.ReadExactlyAsync(header);
        Assert.Equal(7, BitConverter.ToInt32(header, 8));
        var body = new byte[BitConverter.ToInt32(header, 0) - header.Length];
        await stream.ReadExactlyAsync(body);
        return BsonTree.Parse(body.AsSpan(FlagsAndKind));
    }
}
