using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DashboardCreator.Sources.Mongo.Live;
using DashboardCreator.Sources.Mongo.Live.Native;

namespace DashboardCreator.Testing.Mongo;

/// <summary>
/// Fills and drops collections of a test server. The service itself cannot write: <see cref="DriverImports"/> exists for tests alone.
/// </summary>
public sealed class MongoSeeder : IDisposable
{
    private readonly string database;
    private readonly ClientHandle client;

    public MongoSeeder(string uri, string database)
    {
        this.database = database;
        MongoDriver.OfThisMachine.Start();
        using var parsed = ConnectionString.Parse(new LiveDocumentOptions(uri, database));
        client = LibMongoc.mongoc_client_new_from_uri_with_error(parsed, out var error);
        if (client.IsInvalid) throw new InvalidOperationException(error.RawMessage);
    }

    public void Dispose() => client.Dispose();

    public void Insert(string collection, IReadOnlyList<byte[]> documents)
    {
        var handles = documents.Select(document => BsonHandle.From(document)).ToArray();
        try
        {
            nint[] pointers = [.. handles.Select(handle => handle.DangerousGetHandle())];
            With(collection, (target, error) => DriverImports.mongoc_collection_insert_many(target, pointers, (nuint)pointers.Length, 0, 0, error));
        }
        finally
        {
            foreach (var handle in handles) handle.Dispose();
        }
    }

    public void Drop(string collection) => With(collection, DriverImports.mongoc_collection_drop);

    private delegate bool Writing(CollectionHandle collection, Span<byte> error);

    private void With(string collection, Writing write)
    {
        using var target = LibMongoc.mongoc_client_get_collection(client, database, collection);
        Span<byte> error = stackalloc byte[Unsafe.SizeOf<DriverError>()];
        if (!write(target, error))
        {
            throw new InvalidOperationException($"seeding {collection}: {MemoryMarshal.Read<DriverError>(error).RawMessage}");
        }
    }
}
