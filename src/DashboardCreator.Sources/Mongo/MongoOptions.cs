namespace DashboardCreator.Sources.Mongo;

/// <summary>Where the fund's books are.</summary>
public sealed class MongoOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Sources:MongoDb";

    /// <summary><c>file:DIR</c> with a dump or an export, or the connection string of a server.</summary>
    public string Uri { get; set; } = "file:samples/mongodb";

    /// <summary>Database of the server.</summary>
    public string Database { get; set; } = "mathematricks_trading";

    /// <summary>Keeps only signals of this environment, such as <c>production</c>; null or empty keeps all.</summary>
    public string? Environment { get; set; }

    /// <summary>True when the books are on a server.</summary>
    public bool IsServer => Address.IsServer;

    internal DocumentAddress Address => new(Section, "MONGODB", Uri, Database);

    /// <summary>What is wrong with the settings, one line each, fit to be shown: settings are named, their values are not repeated.</summary>
    public IEnumerable<string> Problems() => Address.Problems();

    /// <summary>The address may hold credentials and is not shown.</summary>
    public override string ToString() => $"{nameof(MongoOptions)} {{ {nameof(Database)} = {Database}, {nameof(Environment)} = {Environment} }}";
}
