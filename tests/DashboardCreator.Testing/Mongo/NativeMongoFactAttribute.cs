using DashboardCreator.Sources.Mongo.Live.Native;
using Xunit;

namespace DashboardCreator.Testing.Mongo;

/// <summary>Whether the C driver is on this machine.</summary>
internal static class NativeMongo
{
    public static string? SkipReason { get; } =
        MongoDriver.OfThisMachine.IsInstalled ? null : "the MongoDB C driver (libmongoc-1.0) is not installed";
}

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
