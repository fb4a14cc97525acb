using DashboardCreator.Testing.Mongo;
using Xunit;

namespace DashboardCreator.Testing.Alpaca;

/// <summary>
/// A fact that the broker's own description judges, served by Prism: found in <c>tests/tools/node_modules</c> (there: <c>npm ci --ignore-scripts</c>)
/// or on the path; skipped, with the reason, where it or the description is absent.
/// </summary>
public sealed class PrismFactAttribute : FactAttribute
{
    public PrismFactAttribute() => Skip = Prism.SkipReason;
}

/// <summary>Whether Prism and the descriptions are on this machine.</summary>
internal static class Prism
{
    private static readonly string Installed = Repository.Path("tests", "tools", "node_modules", "@stoplight", "prism-cli", "dist", "index.js");

    /// <summary>Program and first arguments.</summary>
    public static IReadOnlyList<string>? Command { get; } = Find();

    public static string? SkipReason { get; } =
        Command is null ? "Prism is neither in tests/tools (run npm ci --ignore-scripts there) nor on the path"
        : !File.Exists(Description("trading")) ? "the broker's description ../shared/alpaca-openapi is not beside this checkout"
        : null;

    public static string Description(string name) => SharedData.Path("alpaca-openapi", name + ".yaml");

    private static string[]? Find()
    {
        if (CommandLine.Find("node") is { } node && File.Exists(Installed)) return [node, Installed];
        return CommandLine.Find("prism") is { } prism ? [prism] : null;
    }
}
