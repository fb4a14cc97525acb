using System.Buffers;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo.Live;

namespace DashboardCreator.Sources.Mongo;

/// <summary>Where the fund's books are.</summary>
public sealed class MongoOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Sources:MongoDb";

    private static readonly SearchValues<char> ForbiddenInDatabase = SearchValues.Create("/\\. \"$*<>:|?\0");

    /// <summary><c>file:DIR</c> with a dump or an export, or the connection string of a server.</summary>
    public string Uri { get; set; } = "file:samples/mongodb";

    /// <summary>Database of the server.</summary>
    public string Database { get; set; } = "mathematricks_trading";

    /// <summary>Keeps only signals of this environment, such as <c>production</c>; null or empty keeps all.</summary>
    public string? Environment { get; set; }

    /// <summary>True when the books are on a server.</summary>
    public bool IsServer =>
        Uri is not null
        && (Uri.StartsWith("mongodb://", StringComparison.OrdinalIgnoreCase) || Uri.StartsWith("mongodb+srv://", StringComparison.OrdinalIgnoreCase));

    /// <summary>What is wrong with the settings, one line each, fit to be shown: settings are named, their values are not repeated.</summary>
    public IEnumerable<string> Problems()
    {
        if (!IsServer && !SourceFolder.IsUsable(Uri ?? ""))
            yield return $"{Section}:Uri (MONGODB_URI) must begin with mongodb://, mongodb+srv:// or file:; write for example file:samples/mongodb";
        if (IsServer && (string.IsNullOrWhiteSpace(Database) || Database.AsSpan().ContainsAny(ForbiddenInDatabase)))
            yield return $"{Section}:Database (MONGODB_DATABASE) is not the name of a database; write for example mathematricks_trading";
        if (IsServer && ConnectionString.Refusal(Uri!) is { } refusal)
            yield return $"{Section}:Uri (MONGODB_URI) {refusal}";
    }

    /// <summary>The address may hold credentials and is not shown.</summary>
    public override string ToString() => $"{nameof(MongoOptions)} {{ {nameof(Database)} = {Database}, {nameof(Environment)} = {Environment} }}";
}
