using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo;
using DashboardCreator.Sources.Mongo.Live;
using DashboardCreator.Testing.Mongo;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Live;

/// <summary>How these tests read from a scripted server.</summary>
internal static class LiveReads
{
    public const string Database = "trading";

    /// <summary>Far above every time-out in the test connection strings; reaching it means that something hangs.</summary>
    public static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    public static LiveDocumentSource Source(this ScriptedMongoServer server, string moreOptions = "") =>
        new(new LiveDocumentOptions(server.Uri + moreOptions, Database));

    public static LiveDocumentSource ImpatientSource(this ScriptedMongoServer server, string moreOptions = "") =>
        new(new LiveDocumentOptions(server.ImpatientUri + moreOptions, Database));

    public static IReadOnlyList<byte[]> Documents(int count, string tag = "signal") =>
        [.. Enumerable.Range(0, count).Select(i => new BsonBuilder().Add("_id", i).Add("tag", $"{tag}-{i}").Add("price", i / 8.0).Build())];

    public static async Task<(CollectionRead Read, List<byte[]> Documents)> CollectAsync(
        this LiveDocumentSource source, string collection, CancellationToken cancellationToken = default)
    {
        var documents = new List<byte[]>();
        var read = await source.ReadAsync(collection, ["tag"], document => documents.Add(document.ToArray()), cancellationToken)
            .WaitAsync(Bound, TimeProvider.System, CancellationToken.None);
        return (read, documents);
    }

    public static async Task<SourceUnavailableException> FailsAsync(this LiveDocumentSource source, string collection) =>
        await Assert.ThrowsAsync<SourceUnavailableException>(() => source.CollectAsync(collection));

    /// <summary>Reads again after the trouble is over; an impatient source may run into its time-outs once or twice on a busy machine.</summary>
    public static async Task<CollectionRead> RecoversAsync(this LiveDocumentSource source, string collection, int attempts = 3)
    {
        try
        {
            return (await source.CollectAsync(collection)).Read;
        }
        catch (SourceUnavailableException) when (attempts > 1)
        {
            return await source.RecoversAsync(collection, attempts - 1);
        }
    }
}
