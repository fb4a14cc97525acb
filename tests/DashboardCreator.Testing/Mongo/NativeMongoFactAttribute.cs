using DashboardCreator.Sources.Mongo.Live.Native;
using Xunit;

namespace DashboardCreator.Testing.Mongo;

/// <summary>A fact that needs the C driver; skipped, with the reason, where it is absent.</summary>
public sealed class NativeMongoFactAttribute : FactAttribute
{
    public NativeMongoFactAttribute() => Skip = NativeMongo.SkipReason;
}

/// <summary>A theory that needs the C driver; skipped, with the reason, where it is absent.</summary>
public sealed class NativeMongoTheoryAttribute : TheoryAttribute
{
    public NativeMongoTheoryAttribute() => Skip = NativeMongo.SkipReason;
}

/// <summary>
/// A fact that would take the process down with an older driver: before 1.25 libmongoc does not check the inner lengths of a
/// reply against the reply's own, and reads past its end. Skipped, with that reason, on such a driver.
/// </summary>
public sealed class CheckingMongoFactAttribute : FactAttribute
{
    private const int FirstCheckingMinor = 25;

    public CheckingMongoFactAttribute() => Skip = NativeMongo.SkipReason
        ?? (DriverImports.mongoc_get_minor_version() < FirstCheckingMinor
            ? $"libmongoc before 1.{FirstCheckingMinor} reads past the end of such a reply and takes the process down"
            : null);
}

/// <summary>Whether the C driver is on this machine.</summary>
internal static class NativeMongo
{
    public static string? SkipReason { get; } =
        MongoDriver.OfThisMachine.IsInstalled ? null : "the MongoDB C driver (libmongoc-1.0) is not installed";
}
