using DashboardCreator.Testing;

namespace DashboardCreator.Api.Tests.Architecture;

/// <summary>The repository's own C# files.</summary>
internal static class SourceFiles
{
    public static IReadOnlyList<string> Everything { get; } = [.. new[] { "src", "tests", "tools" }.SelectMany(folder => Below(Repository.Path(folder)))];

    public static IReadOnlyList<string> Of(string project) => [.. Below(Repository.Path("src", "DashboardCreator." + project))];

    private static IEnumerable<string> Below(string folder) => !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);
}
