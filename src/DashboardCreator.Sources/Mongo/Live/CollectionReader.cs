using System.Buffers.Binary;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Live.Native;

namespace DashboardCreator.Sources.Mongo.Live;

/// <summary>Reads one collection from its first document to its last, on the calling thread, through one client.</summary>
internal sealed class CollectionReader(string database, string collection, UriSecrets secrets)
{
    private static ReadOnlySpan<byte> Everything => [5, 0, 0, 0, 0];

    private readonly List<RecordFault> faults = [];
    private long documents;
    private long broken;

    public CollectionRead Read(ClientPool clients, ReadOnlySpan<byte> findOptions, DocumentHandler onDocument, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var lease = clients.Rent();
        using var filter = BsonHandle.From(Everything);
        using var options = BsonHandle.From(findOptions);
        using var target = LibMongoc.mongoc_client_get_collection(lease.Client, database, collection);
        using var cursor = LibMongoc.mongoc_collection_find_with_opts(target, filter, options, readPreference: 0);

        while (LibMongoc.mongoc_cursor_next(cursor, out var document))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Hand(Bytes(document), onDocument);
        }

        if (LibMongoc.mongoc_cursor_error(cursor, out var error))
        {
            lease.GiveUp();
            cancellationToken.ThrowIfCancellationRequested();
            throw DriverFailure.From(error, $"reading {collection}", secrets);
        }

        return new CollectionRead(documents + broken > 0, documents, broken, faults);
    }

    private void Hand(ReadOnlySpan<byte> document, DocumentHandler onDocument)
    {
        try
        {
            onDocument(document);
            documents++;
        }
        catch (BsonException exception)
        {
            broken++;
            if (faults.Count < CollectionRead.MaxFaults)
            {
                faults.Add(new RecordFault($"{collection}, document {documents + broken}", exception.Message));
            }
        }
    }

    /// <summary>The document where the driver holds it, until the cursor's next step. The driver has checked its length.</summary>
    private static unsafe ReadOnlySpan<byte> Bytes(nint document)
    {
        var start = LibBson.bson_get_data(document);
        return new ReadOnlySpan<byte>(start, BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(start, sizeof(int))));
    }
}
