using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>What is said about a reading of the ledger, wherever its items came from.</summary>
internal static class LedgerReport
{
    /// <param name="collector">What was collected.</param>
    /// <param name="read">How the reading went; of several readings their sum.</param>
    /// <param name="source">What the source is called.</param>
    /// <param name="table">The ledger's table.</param>
    public static LedgerRecords Of(LedgerCollector collector, ItemRead read, string source, string table)
    {
        var journal = new ItemJournal(source);
        if (!read.Found) journal.Missing(table, "no trades, lots and strategies are known");
        var records = collector.Build();
        journal.Answered("trades", table, records.Trades.Count);
        journal.Answered("lots", table, records.Lots.Count);
        journal.Answered("strategies", table, records.Strategies.Count);
        journal.Broken(table, read);
        journal.Unknown(table, collector.Unknown);
        return records with
        {
            IsKnown = read.Found,
            Sources = journal.Sources,
            Warnings = journal.Warnings,
            SkippedRecords = journal.SkippedRecords,
        };
    }
}
