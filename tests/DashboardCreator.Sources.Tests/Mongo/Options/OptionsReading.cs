using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo;
using DashboardCreator.Sources.Mongo.Options;
using DashboardCreator.Sources.Tests.Mongo.Fund;
using NodaTime;

namespace DashboardCreator.Sources.Tests.Mongo.Options;

/// <summary>Short ways to read an options book in tests.</summary>
internal static class OptionsReading
{
    /// <summary>Late enough for every record of the tests.</summary>
    public static DateTimeOffset AsOf { get; } = new(2026, 12, 31, 0, 0, 0, TimeSpan.Zero);

    public static Task<OptionsRecords> ReadAsync(IDocumentSource documents, DateTimeOffset? asOf = null, string zone = "UTC") =>
        new MongoOptionsSource(documents, DateTimeZoneProviders.Tzdb[zone]).ReadAsync(asOf ?? AsOf, CancellationToken.None);

    public static InMemoryDocumentSource Fill(InMemoryDocumentSource documents)
    {
        foreach (var (collection, stored) in HarborOptions.Collections) documents.Add(collection, stored);
        return documents;
    }

    /// <summary>A source with one document in each collection, so that none is missing, and then some.</summary>
    public static InMemoryDocumentSource With(string collection, params string[] documents) =>
        new InMemoryDocumentSource().Add("strategy_executions").Add("option_legs").Add("option_snapshots").Add("position_updates").Add(collection, documents);

    public static async Task<OptionExecution> ExecutionAsync(string fields, string zone = "UTC")
    {
        var records = await ReadAsync(With("strategy_executions", $$"""{"execution_id":"x",{{fields}}}"""), zone: zone);
        return records.Executions.Single();
    }

    public static async Task<OptionLeg> LegAsync(string fields, string zone = "UTC") =>
        (await ExecutionAsync($$"""
            "legs":[{{{fields}}}]
            """, zone)).Legs.Single();

    /// <summary>The snapshot of a contract with these fields beside what makes it one.</summary>
    public static async Task<OptionSnapshot> SnapshotAsync(string fields)
    {
        var records = await ReadAsync(With("option_snapshots", Snapshot("2026-02-05T10:00:00Z", fields)));
        return records.Snapshots.Single();
    }

    public static string Snapshot(string timestamp, string fields = "\"volume\":1") =>
        $$"""{"timestamp":"{{timestamp}}","symbol":"SPY","strike":640,"expiry":"20260320","right":"P",{{fields}}}""";
}
