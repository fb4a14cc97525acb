using System.Reflection;
using System.Runtime.InteropServices;

namespace DashboardCreator.Sources.Mongo.Live.Native;

/// <summary>
/// The C driver within this process. It is started once and never torn down: mongoc_cleanup would have to wait for every other
/// user of the library in the process, and the operating system takes everything back at the end anyway.
/// </summary>
/// <remarks>
/// Versions before 1.25 (Debian 12 has 1.23) do not check the inner lengths of a server's reply: a reply whose frame is shorter than
/// the document in it ends the process. Nothing on this side of the library can prevent that; prefer a newer one where there is a choice.
/// </remarks>
/// <param name="libraries">Where the libraries are looked for before the driver is started.</param>
internal sealed class MongoDriver(DriverLibraries libraries)
{
    private static readonly Lazy<bool> Started = new(StartOnce);

    /// <summary>The driver installed on this machine, if it is.</summary>
    public static MongoDriver OfThisMachine { get; } = new(DriverLibraries.OfThisMachine);

    /// <summary>Whether both libraries are there.</summary>
    public bool IsInstalled => libraries.TryLoad(LibBson.Library) != 0 && libraries.TryLoad(LibMongoc.Library) != 0;

    /// <summary>Makes the calls of <see cref="LibMongoc"/> and <see cref="LibBson"/> possible; costs nothing from the second time on.</summary>
    /// <exception cref="Dashboards.Ports.SourceUnavailableException">A library is missing; the reason says what to install.</exception>
    public void Start()
    {
        libraries.Load(LibBson.Library);
        libraries.Load(LibMongoc.Library);
        _ = Started.Value;
    }

    /// <summary>Answers the imports of another assembly from the same libraries.</summary>
    public static void Resolve(Assembly assembly) => NativeLibrary.SetDllImportResolver(
        assembly,
        (name, _, _) => name is LibBson.Library or LibMongoc.Library ? DriverLibraries.OfThisMachine.Load(name) : 0);

    private static bool StartOnce()
    {
        Resolve(typeof(MongoDriver).Assembly);
        LibMongoc.mongoc_log_set_handler(0, 0);
        LibMongoc.mongoc_init();
        return true;
    }
}
