using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Api.Settings;

/// <summary>Where the DynamoDB tables are; the source checks the rest.</summary>
internal sealed record ItemTableOptions
{
    public const string BundledSamples = "file:samples/dynamodb";

    /// <summary><c>aws</c>, <c>http://host:port</c> or <c>file:DIR</c>.</summary>
    public string Uri { get; init; } = BundledSamples;

    /// <summary>AWS region.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>Stage of the rebalancing system; part of its tables' names.</summary>
    public string Stage { get; init; } = "prod";

    /// <summary>Environment of the market maker; part of its tables' names.</summary>
    public string DoraEnvironment { get; init; } = "prod";

    /// <summary>Full names of single tables, by resource.</summary>
    public IReadOnlyDictionary<string, string?> Tables { get; init; } = new Dictionary<string, string?>();

    /// <summary>The account whose stored snapshots are used; null for the registered one. Never shown.</summary>
    public string? AccountId { get; init; }

    /// <summary>How far back a steady reading of the ledger looks for late and rewritten items.</summary>
    public TimeSpan LookBack { get; init; } = TimeSpan.FromDays(2);

    /// <summary>Read capacity that the first reading of the ledger may take, units a second.</summary>
    public double BackfillUnitsPerSecond { get; init; } = 50;

    /// <summary>UTC days back that the market maker's fills are looked for on a server, today included.</summary>
    public int FillDays { get; init; } = 730;

    /// <summary>UTC days back that its decisions and execution events are read on a server, today included.</summary>
    public int LogDays { get; init; } = 31;

    /// <summary>Decisions in memory beyond which the oldest days are thinned out.</summary>
    public int MostDecisions { get; init; } = 3_000_000;

    /// <summary>Execution events in memory beyond which the oldest days are thinned out.</summary>
    public int MostEvents { get; init; } = 1_000_000;

    /// <summary>True when the tables are not files.</summary>
    public bool IsServer => !SourceFolder.IsFolder(Uri);

    /// <summary>True for the samples that come with the service.</summary>
    public bool IsBundled => Uri.TrimEnd('/') == BundledSamples;

    /// <summary>Addresses and accounts are never shown.</summary>
    public override string ToString() => $"{nameof(ItemTableOptions)} {{ stage = {Stage} }}";
}
