using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

/// <summary>Collections as lists of documents, for tests of what reads them.</summary>
internal sealed class InMemoryDocumentSource : IDocumentSource
{
    private readonly Dictionary<string, List<byte[]>> collections = new(StringComparer.Ordinal);
    private readonly List<(string Collection, IReadOnlyList<string> Fields)> reads = [];

    public string Name => "mongodb";

    /// <summary>Every read so far, in order.</summary>
    public IReadOnlyList<(string Collection, IReadOnlyList<string> Fields)> Reads => reads;

    /// <summary>Called before each read, for sources that change between two.</summary>
    public Action<string> BeforeRead { get; set; } = _ => { };

    /// <summary>Cuts each document down to the fields asked for, as a server does.</summary>
    public bool Projects { get; init; }

    public InMemoryDocumentSource Add(string collection, params IEnumerable<string> extendedJson) =>
        AddBytes(collection, extendedJson.Select(BsonDocument.FromJson));

    public InMemoryDocumentSource AddBytes(string collection, params IEnumerable<byte[]> documents)
    {
        if (!collections.TryGetValue(collection, out var stored)) collections.Add(collection, stored = []);
        stored.AddRange(documents);
        return this;
    }

    public Task<CollectionRead> ReadAsync(
        string collection, IReadOnlyList<string> fields, DocumentHandler onDocument, CancellationToken cancellationToken)
    {
        BeforeRead(collection);
        reads.Add((collection, fields));
        if (!collections.TryGetValue(collection, out var documents)) return Task.FromResult(CollectionRead.Missing);
        var faults = new List<RecordFault>();
        for (var number = 0; number < documents.Count; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                onDocument(Projects ? BsonProjection.Apply(documents[number], fields) : documents[number]);
            }
            catch (BsonException exception)
            {
                faults.Add(new RecordFault($"{collection} document {number + 1}", exception.Problem));
            }
        }

        return Task.FromResult(new CollectionRead(true, documents.Count - faults.Count, faults.Count, [.. faults.Take(CollectionRead.MaxFaults)]));
    }
}
