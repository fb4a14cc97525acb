using System.Runtime.InteropServices;

namespace DashboardCreator.Sources.Mongo.Live.Native;

/// <summary>
/// Everything this service calls in libmongoc, under the library's own names. Nothing here can write to a database:
/// that it only reads is a property of this list.
/// </summary>
internal static partial class LibMongoc
{
    public const string Library = "mongoc-1.0";

    [LibraryImport(Library)]
    internal static partial void mongoc_init();

    [LibraryImport(Library)]
    internal static partial void mongoc_log_set_handler(nint handler, nint userData);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial UriHandle mongoc_uri_new_with_error(string uri, out DriverError error);

    [LibraryImport(Library)]
    internal static partial void mongoc_uri_destroy(nint uri);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool mongoc_uri_has_option(UriHandle uri, string option);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool mongoc_uri_set_option_as_int32(UriHandle uri, string option, int value);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool mongoc_uri_set_option_as_bool(UriHandle uri, string option, [MarshalAs(UnmanagedType.U1)] bool value);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool mongoc_uri_set_appname(UriHandle uri, string name);

    [LibraryImport(Library)]
    internal static partial void mongoc_uri_set_read_prefs_t(UriHandle uri, ReadPreferenceHandle preference);

    [LibraryImport(Library)]
    internal static partial ReadPreferenceHandle mongoc_read_prefs_new(int mode);

    [LibraryImport(Library)]
    internal static partial void mongoc_read_prefs_destroy(nint preference);

    [LibraryImport(Library)]
    internal static partial ClientHandle mongoc_client_new_from_uri_with_error(UriHandle uri, out DriverError error);

    [LibraryImport(Library)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool mongoc_client_set_error_api(ClientHandle client, int version);

    [LibraryImport(Library)]
    internal static partial void mongoc_client_destroy(nint client);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial CollectionHandle mongoc_client_get_collection(ClientHandle client, string database, string collection);

    [LibraryImport(Library)]
    internal static partial void mongoc_collection_destroy(nint collection);

    [LibraryImport(Library)]
    internal static partial CursorHandle mongoc_collection_find_with_opts(
        CollectionHandle collection, BsonHandle filter, BsonHandle options, nint readPreference);

    [LibraryImport(Library)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool mongoc_cursor_next(CursorHandle cursor, out nint document);

    [LibraryImport(Library)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool mongoc_cursor_error(CursorHandle cursor, out DriverError error);

    [LibraryImport(Library)]
    internal static partial void mongoc_cursor_destroy(nint cursor);
}
