using System.Runtime.InteropServices;
using DashboardCreator.Sources.Mongo.Live.Native;

namespace DashboardCreator.Testing.Mongo;

/// <summary>What tests call in libmongoc and the service must not: writing, for the most part.</summary>
internal static partial class DriverImports
{
    static DriverImports() => MongoDriver.Resolve(typeof(DriverImports).Assembly);

    [LibraryImport(LibMongoc.Library)]
    internal static partial int mongoc_get_minor_version();

    [LibraryImport(LibMongoc.Library)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool mongoc_collection_insert_many(
        CollectionHandle collection, ReadOnlySpan<nint> documents, nuint count, nint options, nint reply, Span<byte> error);

    [LibraryImport(LibMongoc.Library)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool mongoc_collection_drop(CollectionHandle collection, Span<byte> error);
}
