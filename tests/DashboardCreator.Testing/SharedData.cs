using Xunit;

namespace DashboardCreator.Testing;

/// <summary>Reference data that stands beside a developer's checkout but not beside a user's: published vectors, a real dump.</summary>
public static class SharedData
{
    public static string Root { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Repository.Root, "..", "shared"));

    public static string? SkipReason { get; } =
        Directory.Exists(System.IO.Path.Combine(Root, "vectors")) ? null : "the reference data folder ../shared is not beside this checkout";

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);
}

/// <summary>A fact about the reference data; skipped, with the reason, where that data is absent.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedData.SkipReason;
}

/// <summary>A theory over the reference data; skipped, with the reason, where that data is absent.</summary>
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedData.SkipReason;
}
