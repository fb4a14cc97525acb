using System.Runtime.InteropServices;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Mongo.Live.Native;

/// <summary>
/// Finds the C driver's two shared libraries under the names the systems give them. Distributions install only the versioned
/// name unless the development package is there, and Homebrew keeps its folder off the loader's path.
/// </summary>
/// <param name="tryLoad">Loads a file name or path, and answers zero when there is none.</param>
/// <param name="isMacOS">Whether to look for macOS names; otherwise Linux ones.</param>
internal sealed class DriverLibraries(Func<string, nint> tryLoad, bool isMacOS)
{
    private const string Missing =
        "the MongoDB C driver (libmongoc 1.x) is not installed; install libmongoc-1.0-0 (Debian, Ubuntu: apt-get install libmongoc-1.0-0), "
        + "mongo-c-driver (Alpine: apk add mongo-c-driver) or mongo-c-driver@1 (macOS: brew install mongo-c-driver@1)";

    private static readonly string[] MacFolders =
    [
        "", "/opt/homebrew/lib/", "/usr/local/lib/", "/opt/homebrew/opt/mongo-c-driver@1/lib/", "/usr/local/opt/mongo-c-driver@1/lib/",
    ];

    private static readonly string[] MacEndings = [".0.0.dylib", ".0.dylib", ".dylib"];

    /// <summary>This machine's libraries.</summary>
    public static DriverLibraries OfThisMachine { get; } = new(
        name => NativeLibrary.TryLoad(name, out var library) ? library : 0,
        OperatingSystem.IsMacOS());

    /// <summary>The names to try, in order, for a library of <see cref="LibBson"/> or <see cref="LibMongoc"/>.</summary>
    public IReadOnlyList<string> NamesOf(string library) => isMacOS
        ? [.. MacFolders.SelectMany(folder => MacEndings.Select(ending => $"{folder}lib{library}{ending}"))]
        : [$"lib{library}.so.0", $"lib{library}.so"];

    /// <exception cref="SourceUnavailableException">The library is missing; the reason says what to install.</exception>
    public nint Load(string library) => TryLoad(library) is var found and not 0
        ? found
        : throw new SourceUnavailableException(LiveDocumentSource.SourceName, Missing);

    /// <returns>The library, or zero.</returns>
    public nint TryLoad(string library) => NamesOf(library).Select(tryLoad).FirstOrDefault(found => found != 0);
}
