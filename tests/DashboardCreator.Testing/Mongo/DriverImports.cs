using System.Runtime.InteropServices;
using DashboardCreator.Sources.Mongo.Live.Native;

namespace DashboardCreator.Testing.Mongo;

/// <summary>What tests call in libmongoc and the service has no use for: reading back options, and writing.</summary>
internal static partial class DriverImports
{
    static DriverImports() => MongoDriver.Resolve(typeof(DriverImports).Assembly);

    [LibraryImport(LibMongoc.Library)]
    internal static partial int mongoc_get_minor_version();

    [LibraryImport(LibMongoc.Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int mongoc_uri_get_option_as_int32(UriHandle uri, string option, int fallback);

    [LibraryImport(LibMongoc.Library, StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool mongoc_uri_get_option_as_bool(
        UriHandle uri, string option, [MarshalAs(UnmanagedType.U1)] bool fallback);

    [LibraryImport(LibMongoc.Library)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool mongoc_collection_insert_many(
        CollectionHandle collection, ReadOnlySpan<nint> documents, nuint count, nint options, nint reply, Span<byte> error);

    [LibraryImport(LibMongoc.Library)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool mongoc_collection_drop(CollectionHandle collection, Span<byte> error);
}
