using System.Runtime.InteropServices;

namespace DashboardCreator.Sources.Mongo.Live.Native;

/// <summary>Everything this service calls in libbson, under the library's own names.</summary>
internal static partial class LibBson
{
    public const string Library = "bson-1.0";

    [LibraryImport(Library)]
    internal static partial BsonHandle bson_new_from_data(ReadOnlySpan<byte> data, nuint length);

    [LibraryImport(Library)]
    internal static unsafe partial byte* bson_get_data(nint document);

    [LibraryImport(Library)]
    internal static partial void bson_destroy(nint document);
}
