using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Mapping;

namespace DashboardCreator.Sources.DynamoDb.Live.Ledger;

/// <summary>What is to be said about a reading of a ledger on a server.</summary>
internal sealed class LedgerNotes(string table)
{
    private static readonly Dictionary<string, string> Consequences = new(StringComparer.Ordinal)
    {
        [LedgerKeys.RunIndex] = "first trades in a symbol are found only when a strategy names the symbol among its assets",
        [LedgerKeys.SymbolIndex] = "new trades are found by run and by strategy; one that has neither is found at the next start from an empty store",
        [LedgerKeys.StrategyIndex] = "a new strategy is described once it has traded",
        [LedgerKeys.LotIndex] = "known open lots are followed, and new ones are found at the next start from an empty store",
    };

    private readonly ItemJournal journal = new(LiveItemSource.SourceName);

    public IReadOnlyList<DocumentWarning> Warnings => journal.Warnings;

    /// <summary>The records of a table that is not there.</summary>
    public static LedgerRecords NoTable(string table, DateTimeOffset asOf) => LedgerReport.Of(
        new LedgerCollector(asOf), new ItemRead(Found: false, HasIndex: true, 0, 0, []), LiveItemSource.SourceName, table, wasTakenOnce: false);

    public void Missing(IEnumerable<string> indexes)
    {
        foreach (var index in indexes)
            journal.Warn(WarningCodes.SourceMissing, $"{journal.NameOf(table)} has no index {index}: {Consequences[index]}");
    }

    public void NoRuns(SourceUnavailableException unavailable) => journal.Warn(
        WarningCodes.SourceUnavailable, $"Recent runs could not be read ({unavailable.Reason}): first trades in a symbol may be missing");
}
