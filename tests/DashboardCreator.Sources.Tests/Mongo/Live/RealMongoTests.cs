using DashboardCreator.Sources.Mongo.Live;
using DashboardCreator.Testing.Mongo;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Live;

public sealed class RealMongoTests
{
    private const string Collection = "signals";

    /// <summary>The same steps prove themselves against the scripted server where no real one is to be had.</summary>
    [NativeMongoFact]
    public async Task ReadAsync_ScriptedServer_GivesBackWhatWasSeeded()
    {
        await using var server = new ScriptedMongoServer();

        var documents = await SeedAndRead(server.Uri);

        Assert.Equal(LiveReads.Documents(2500), documents);
    }

    [RealMongoFact]
    public async Task ReadAsync_RealServer_GivesBackTheProjectedFieldsOfWhatWasSeeded()
    {
        using var server = new RealMongoServer();

        var documents = await SeedAndRead(server.Uri);

        Assert.Equal(2500, documents.Count);
        Assert.All(documents, document => Assert.Equal(["_id", "tag"], BsonTree.Parse(document).Names));
        Assert.Equal(
            LiveReads.Documents(2500).Select(document => BsonTree.Parse(document).Text("tag")),
            documents.Select(document => BsonTree.Parse(document).Text("tag")));
    }

    private static async Task<List<byte[]>> SeedAndRead(string uri)
    {
        var database = $"dashboard_creator_test_{Environment.ProcessId}";
        using var seeder = new MongoSeeder(uri, database);
        seeder.Insert(Collection, LiveReads.Documents(2500));
        try
        {
            await using var source = new LiveDocumentSource(new LiveDocumentOptions(uri, database));
            Assert.False((await source.CollectAsync("no_such_collection")).Read.Found);
            return (await source.CollectAsync(Collection)).Documents;
        }
        finally
        {
            seeder.Drop(Collection);
        }
    }
}
