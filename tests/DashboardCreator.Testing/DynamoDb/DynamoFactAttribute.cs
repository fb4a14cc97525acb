using DashboardCreator.Testing.Mongo;
using Xunit;

namespace DashboardCreator.Testing.DynamoDb;

/// <summary>
/// A fact about a running server with DynamoDB's interface: the one of <c>DYNAMODB_TEST_URI</c>, else dynalite from <c>tests/tools</c>;
/// skipped, with the reason, where there is neither.
/// </summary>
public sealed class DynamoFactAttribute : FactAttribute
{
    public DynamoFactAttribute() => Skip = DynamoProgram.SkipReason;
}

/// <summary>A <see cref="DynamoFactAttribute"/> with cases.</summary>
public sealed class DynamoTheoryAttribute : TheoryAttribute
{
    public DynamoTheoryAttribute() => Skip = DynamoProgram.SkipReason;
}

/// <summary>Which server this machine offers. Only loopback is ever used.</summary>
internal static class DynamoProgram
{
    private const string Variable = "DYNAMODB_TEST_URI";

    private static readonly string Script = Repository.Path("tests", "tools", "dynalite-loopback.js");
    private static readonly string Package = Repository.Path("tests", "tools", "node_modules", "dynalite", "index.js");

    /// <summary>A server that is there already; it is left running.</summary>
    public static string? GivenUri { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } uri ? uri : null;

    /// <summary>Program and arguments.</summary>
    public static IReadOnlyList<string>? Command { get; } = CommandLine.Find("node") is { } node && File.Exists(Package) ? [node, Script] : null;

    public static string? SkipReason { get; } =
        GivenUri is not null && !(Uri.TryCreate(GivenUri, UriKind.Absolute, out var uri) && uri.IsLoopback) ? $"{Variable} is no address on this machine"
        : GivenUri is null && Command is null ? $"{Variable} is not set and dynalite is not in tests/tools (run npm ci --ignore-scripts there)"
        : null;
}
