using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>What is said about a reading of the ledger, wherever its items came from.</summary>
internal static class LedgerReport
{
    /// <param name="collector">What was collected.</param>
    /// <param name="read">How the reading went; of several readings their sum.</param>
    /// <param name="source">What the source is called.</param>
    /// <param name="table">The ledger's table.</param>
    /// <param name="wasTakenOnce">
    /// True when every item was taken once: then two of one key are two in the table, which a server cannot have and a file can.
    /// </param>
    public static LedgerRecords Of(LedgerCollector collector, ItemRead read, string source, string table, bool wasTakenOnce)
    {
        var journal = new ItemJournal(source);
        if (!read.Found) journal.Missing(table, "no trades, lots and strategies are known");
        var records = collector.Build();
        journal.Answered("trades", table, records.Trades.Count);
        journal.Answered("lots", table, records.Lots.Count);
        journal.Answered("strategies", table, records.Strategies.Count);
        journal.Broken(table, read);
        journal.Unknown(table, collector.Unknown);
        if (wasTakenOnce) TellAgain(collector, journal, table);
        return records with
        {
            IsKnown = read.Found,
            Sources = journal.Sources,
            Warnings = journal.Warnings,
            SkippedRecords = journal.SkippedRecords,
        };
    }

    private static void TellAgain(LedgerCollector collector, ItemJournal journal, string table)
    {
        var name = journal.NameOf(table);
        journal.Count(
            WarningCodes.Inconsistent,
            collector.TradesAgain,
            $"trade of {name} has the order id of one before it and took its place",
            $"trades of {name} have the order id of one before them and took its place");
        journal.Count(
            WarningCodes.Inconsistent,
            collector.LotsAgain,
            $"lot occurs twice in {name}; the item written last is used",
            $"lots occur twice in {name}; the items written last are used");
    }
}
