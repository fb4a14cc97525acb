namespace DashboardCreator.Sources.Mongo;

/// <summary>Whole collections as streams of BSON documents, wherever they are kept: a dump, an export, a server.</summary>
internal interface IDocumentSource
{
    /// <summary>What this source is called in documents, logs and errors: never a path with credentials.</summary>
    string Name { get; }

    /// <summary>Streams one collection, oldest first as stored; never holds more than a batch in memory.</summary>
    /// <param name="collection">The collection's name, a constant of ours.</param>
    /// <param name="fields">Dotted top-level or nested field names that are needed; a source that can project sends only these, others may send more.</param>
    /// <param name="onDocument">Called once per document, in order, never concurrently. A <see cref="Bson.BsonException"/> it throws counts the document as broken.</param>
    /// <param name="cancellationToken">Stops the read between documents or batches.</param>
    /// <returns>What was read and what was left out; <see cref="CollectionRead.Found"/> is false when the collection does not exist.</returns>
    /// <exception cref="Dashboards.Ports.SourceUnavailableException">The source could not answer, or stopped answering half way.</exception>
    Task<CollectionRead> ReadAsync(string collection, IReadOnlyList<string> fields, DocumentHandler onDocument, CancellationToken cancellationToken);
}

/// <summary>Takes one document. The bytes are valid only until it returns.</summary>
internal delegate void DocumentHandler(ReadOnlySpan<byte> document);

/// <param name="Found">False when there is no such collection.</param>
/// <param name="Documents">Documents handed over and accepted.</param>
/// <param name="Broken">Documents left out because they could not be read.</param>
/// <param name="Faults">The first broken ones, for the operator; at most <see cref="MaxFaults"/>.</param>
internal sealed record CollectionRead(bool Found, long Documents, long Broken, IReadOnlyList<RecordFault> Faults)
{
    public const int MaxFaults = 20;

    public static CollectionRead Missing { get; } = new(false, 0, 0, []);
}

/// <summary>One broken record.</summary>
/// <param name="Place">File name (no folder) and line or byte offset, or collection and document number.</param>
/// <param name="Problem">What is wrong with it; never its content.</param>
internal sealed record RecordFault(string Place, string Problem);
