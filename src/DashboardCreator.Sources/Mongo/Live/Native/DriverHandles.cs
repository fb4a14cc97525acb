using System.Runtime.InteropServices;

namespace DashboardCreator.Sources.Mongo.Live.Native;

/// <summary>A pointer of the driver's that is released exactly once; zero means "the driver refused".</summary>
internal abstract class DriverHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;
}

/// <summary>A connection string, parsed (mongoc_uri_t).</summary>
internal sealed class UriHandle : DriverHandle
{
    protected override bool ReleaseHandle()
    {
        LibMongoc.mongoc_uri_destroy(handle);
        return true;
    }
}

/// <summary>Which members of a replica set may answer (mongoc_read_prefs_t).</summary>
internal sealed class ReadPreferenceHandle : DriverHandle
{
    protected override bool ReleaseHandle()
    {
        LibMongoc.mongoc_read_prefs_destroy(handle);
        return true;
    }
}

/// <summary>A client with its connections (mongoc_client_t). It belongs to one thread at a time.</summary>
internal sealed class ClientHandle : DriverHandle
{
    protected override bool ReleaseHandle()
    {
        LibMongoc.mongoc_client_destroy(handle);
        return true;
    }
}

/// <summary>A collection seen through one client (mongoc_collection_t); it dies before that client is handed back.</summary>
internal sealed class CollectionHandle : DriverHandle
{
    protected override bool ReleaseHandle()
    {
        LibMongoc.mongoc_collection_destroy(handle);
        return true;
    }
}

/// <summary>The reply to a find (mongoc_cursor_t). Releasing it before its end tells the server to forget it (killCursors).</summary>
internal sealed class CursorHandle : DriverHandle
{
    protected override bool ReleaseHandle()
    {
        LibMongoc.mongoc_cursor_destroy(handle);
        return true;
    }
}

/// <summary>A document of ours in the driver's memory (bson_t).</summary>
internal sealed class BsonHandle : DriverHandle
{
    public static BsonHandle From(ReadOnlySpan<byte> document)
    {
        var copy = LibBson.bson_new_from_data(document, (nuint)document.Length);
        return copy.IsInvalid ? throw new ArgumentException("not one whole BSON document", nameof(document)) : copy;
    }

    protected override bool ReleaseHandle()
    {
        LibBson.bson_destroy(handle);
        return true;
    }
}
