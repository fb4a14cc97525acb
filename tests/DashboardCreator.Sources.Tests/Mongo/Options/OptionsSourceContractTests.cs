using System.Text;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Folder;
using DashboardCreator.Sources.Mongo.Live;
using DashboardCreator.Sources.Mongo.Options;
using DashboardCreator.Sources.Tests.Mongo.Folder;
using DashboardCreator.Sources.Tests.Mongo.Fund;
using DashboardCreator.Testing.Mongo;
using DashboardCreator.Testing.Ports;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Options;

/// <summary>The fake that other tests rely on keeps the contract.</summary>
public sealed class InMemoryOptionsSourceTests : OptionsSourceContract
{
    protected override Task<OptionsRecords> ReadAsync(DateTimeOffset asOf) =>
        new InMemoryOptionsSource { Records = HarborBook.Records }.ReadAsync(asOf, CancellationToken.None);
}

/// <summary>Documents handed over whole.</summary>
public sealed class MongoOptionsSourceOfWholeDocumentsTests() : OptionsCollectionsContract("mongodb")
{
    protected override Task<OptionsRecords> ReadAsync(DateTimeOffset asOf) =>
        OptionsReading.ReadAsync(OptionsReading.Fill(new InMemoryDocumentSource()), asOf, HarborBook.Zone);
}

/// <summary>Documents cut down to the fields that were asked for, as a server sends them: nothing that is read may be missing from the list.</summary>
public sealed class MongoOptionsSourceOfProjectedDocumentsTests() : OptionsCollectionsContract("mongodb")
{
    protected override Task<OptionsRecords> ReadAsync(DateTimeOffset asOf) =>
        OptionsReading.ReadAsync(OptionsReading.Fill(new InMemoryDocumentSource { Projects = true }), asOf, HarborBook.Zone);
}

/// <summary>The contract over files, in one of the forms that MongoDB's tools write.</summary>
public abstract class FolderOptionsSourceContract(string extension, Func<string[], byte[]> write) : OptionsCollectionsContract(MongoOptionsSource.FolderName)
{
    protected override async Task<OptionsRecords> ReadAsync(DateTimeOffset asOf)
    {
        using var folder = new DumpFolder();
        foreach (var (collection, documents) in HarborOptions.Collections) folder.Write(collection + extension, write(documents));
        return await OptionsReading.ReadAsync(new FolderDocumentSource(MongoOptionsSource.FolderName, folder.Path), asOf, HarborBook.Zone);
    }

    protected static byte[] Lines(string[] documents) => Encoding.UTF8.GetBytes(string.Concat(documents.Select(document => OnOneLine(document) + "\n")));

    protected static byte[] Array(string[] documents) => Encoding.UTF8.GetBytes($"[{string.Join(",", documents.Select(OnOneLine))}]");

    private static string OnOneLine(string document) => document.ReplaceLineEndings(" ");
}

public sealed class DumpedOptionsSourceTests() : FolderOptionsSourceContract(".bson", DumpFolder.Bson);

public sealed class CompressedDumpOptionsSourceTests() : FolderOptionsSourceContract(".bson.gz", documents => DumpFolder.Gzip(DumpFolder.Bson(documents)));

public sealed class ExportedOptionsSourceTests() : FolderOptionsSourceContract(".json", Lines);

public sealed class ExportedArrayOptionsSourceTests() : FolderOptionsSourceContract(".json", Array);

public sealed class CompressedExportOptionsSourceTests() : FolderOptionsSourceContract(".json.gz", documents => DumpFolder.Gzip(Lines(documents)));

/// <summary>The contract over the driver and a scripted server.</summary>
public sealed class LiveOptionsSourceTests() : OptionsCollectionsContract("mongodb")
{
    private const string Database = "harbor";

    [NativeMongoFact]
    public override Task ReadAsync_WholeBook_GivesTheSameFactsFromEverySource() => base.ReadAsync_WholeBook_GivesTheSameFactsFromEverySource();

    [NativeMongoFact]
    public override Task ReadAsync_EarlierInstant_LeavesOutWhatIsLater() => base.ReadAsync_EarlierInstant_LeavesOutWhatIsLater();

    [NativeMongoFact]
    public override Task ReadAsync_SecretsInTheBook_NeverArrive() => base.ReadAsync_SecretsInTheBook_NeverArrive();

    [NativeMongoFact]
    public override Task ReadAsync_WholeBook_SaysWhoAnsweredWhatAndHowMuch() => base.ReadAsync_WholeBook_SaysWhoAnsweredWhatAndHowMuch();

    [NativeMongoFact]
    public async Task ReadAsync_ServerRefuses_IsUnavailableAndNotEmpty()
    {
        await using var server = Server();
        server.Misbehave("find", Misbehaviour.Refusal.Unauthorized);

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync(server, HarborBook.AsOf));

        Assert.Equal("mongodb", failure.SourceName);
    }

    protected override async Task<OptionsRecords> ReadAsync(DateTimeOffset asOf)
    {
        await using var server = Server();
        return await ReadAsync(server, asOf);
    }

    private static ScriptedMongoServer Server()
    {
        var server = new ScriptedMongoServer();
        foreach (var (collection, documents) in HarborOptions.Collections) server.Serve(Database, collection, [.. documents.Select(BsonDocument.FromJson)]);
        return server;
    }

    private static async Task<OptionsRecords> ReadAsync(ScriptedMongoServer server, DateTimeOffset asOf)
    {
        await using var documents = new LiveDocumentSource(new LiveDocumentOptions(server.Uri, Database));
        return await OptionsReading.ReadAsync(documents, asOf, HarborBook.Zone);
    }
}
