using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.DynamoDb;

/// <summary>Where the tables of the trading system are.</summary>
public sealed class DynamoDbOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Sources:DynamoDb";

    /// <summary>The address that stands for the regional endpoint, with the credentials of the default chain.</summary>
    public const string RegionalEndpoint = "aws";

    /// <summary><c>file:DIR</c> with exported tables, <c>aws</c>, or the <c>http(s)://host:port</c> of an endpoint.</summary>
    public string Uri { get; set; } = "file:samples/dynamodb";

    /// <summary>Region of the tables.</summary>
    public string Region { get; set; } = "us-east-1";

    /// <summary>Stage of the trading system: part of its tables' names.</summary>
    public string Stage { get; set; } = "prod";

    /// <summary>Environment of the market maker: part of its tables' names.</summary>
    public string DoraEnvironment { get; set; } = "prod";

    /// <summary>Full names of tables that are called otherwise, by resource such as <c>trade-ledger</c> or <c>market-state</c>; empty names count for nothing.</summary>
    public IReadOnlyDictionary<string, string?> Tables { get; set; } = new Dictionary<string, string?>();

    /// <summary>The account whose stored snapshots are used; null for the registered one. Never shown.</summary>
    public string? AccountId { get; set; }

    /// <summary>Where the items of a server's ledger are kept between starts; null reads the whole table after each start.</summary>
    public string? LedgerDirectory { get; set; }

    /// <summary>How far each reading of a server's ledger goes back behind the one before, for trades that are written late or rewritten.</summary>
    public TimeSpan LookBack { get; set; } = TimeSpan.FromDays(2);

    /// <summary>Read units a second that the first reading of a server's whole ledger may take; one unit is 8 KB.</summary>
    public double BackfillUnitsPerSecond { get; set; } = 50;

    /// <summary>Where the days that are over of a server's market-making logs are kept between starts; null reads them again after each start.</summary>
    public string? MarketDirectory { get; set; }

    /// <summary>How many UTC days back the fills of a server's market maker are looked for, today included.</summary>
    public int FillDays { get; set; } = 730;

    /// <summary>How many UTC days back its decisions and execution events are read, today included; thirty times 24 hours touch 31 days.</summary>
    public int LogDays { get; set; } = 31;

    /// <summary>Beyond so many decisions in memory the oldest days keep one for each market and hour.</summary>
    public int MostDecisions { get; set; } = 3_000_000;

    /// <summary>Beyond so many execution events in memory the oldest days keep one for each market and hour.</summary>
    public int MostEvents { get; set; } = 1_000_000;

    /// <summary>The resources that <see cref="Tables"/> can rename, with the environment variable of the trading system for each.</summary>
    public static IReadOnlyDictionary<string, string> TableVariables => TableNames.Variables;

    /// <summary>True when the tables are on a server.</summary>
    public bool IsServer => !SourceFolder.IsFolder(Uri ?? "");

    internal TableNames Names => new(Stage, DoraEnvironment, Renamed());

    /// <summary>What is wrong with the settings, one line each, fit to be shown: settings are named, their values are not repeated.</summary>
    public IEnumerable<string> Problems()
    {
        if (!IsAddress(Uri))
            yield return $"{Section}:Uri (DYNAMODB_URI) is neither aws, nor an http address of an endpoint alone, nor a folder; "
                + "write for example file:samples/dynamodb, aws or http://127.0.0.1:8000";
        if (!IsWord(Region)) yield return $"{Section}:Region (AWS_REGION) is not the name of a region; write for example us-east-1";
        if (!IsWord(Stage)) yield return $"{Section}:Stage (STAGE) is not part of a table's name; write for example prod";
        if (!IsWord(DoraEnvironment)) yield return $"{Section}:DoraEnvironment (DORA_ENV) is not part of a table's name; write for example prod";
        foreach (var problem in Tables.SelectMany(pair => TableProblems(pair.Key, pair.Value))) yield return problem;
    }

    /// <summary>The address alone says whether it is a folder.</summary>
    public override string ToString() => $"{nameof(DynamoDbOptions)} {{ folder = {!IsServer}, {nameof(Stage)} = {Stage} }}";

    private static IEnumerable<string> TableProblems(string resource, string? name)
    {
        if (!TableVariables.TryGetValue(resource, out var variable))
            yield return $"{Section}:Tables has a resource that is not known; known are {string.Join(", ", TableVariables.Keys)}";
        else if (!string.IsNullOrWhiteSpace(name) && !TableNames.IsName(name.Trim()))
            yield return $"{Section}:Tables:{resource} ({variable}) is not the name of a table; write for example {TableNames.Example.Usual(resource)}";
    }

    private static bool IsAddress(string? text) =>
        string.Equals(text, RegionalEndpoint, StringComparison.OrdinalIgnoreCase) || SourceFolder.IsUsable(text ?? "") || IsEndpoint(text);

    private static bool IsEndpoint(string? text) =>
        System.Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == System.Uri.UriSchemeHttp || uri.Scheme == System.Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.AbsolutePath == "/";

    private static bool IsWord(string? text) =>
        text is { Length: > 0 and <= 64 } && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-');

    private Dictionary<string, string> Renamed()
    {
        var renamed = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (resource, name) in Tables)
        {
            if (!string.IsNullOrWhiteSpace(name)) renamed[resource] = name.Trim();
        }

        return renamed;
    }
}
