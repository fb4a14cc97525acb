using DashboardCreator.Dashboards.Core;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>What was counted while the legs and executions were read, to be said once at the end.</summary>
internal sealed class OptionsNotes
{
    /// <summary>Legs whose quantity has a sign beside an action.</summary>
    public long SignedQuantities { get; set; }

    /// <summary>Legs of no contracts.</summary>
    public long ZeroQuantities { get; set; }

    /// <summary>Elements of an execution's legs that are no legs.</summary>
    public long UnreadableLegs { get; set; }

    /// <summary>Executions that gave way to a later one of the same id.</summary>
    public long DuplicateExecutions { get; set; }

    /// <summary>Rows of legs that gave way to a later one of the same leg.</summary>
    public long DuplicateRows { get; set; }

    /// <summary>Rows of legs whose execution does not exist.</summary>
    public long OrphanRows { get; set; }

    /// <summary>Rows that say another side or quantity than their execution does of the same leg.</summary>
    public long ContradictingRows { get; set; }

    public void Report(ReadingJournal journal)
    {
        var executions = journal.NameOf(ExecutionsReader.Name);
        var rows = journal.NameOf(LegRowsReader.Name);
        Tell(journal, DuplicateExecutions, $"of {executions}", "gave way to a later one of the same id", "execution", "executions");
        Tell(journal, DuplicateRows, $"of {rows}", "gave way to a later one of the same leg", "row", "rows");
        journal.Count(
            WarningCodes.Inconsistent,
            OrphanRows,
            $"row of {rows} belongs to no execution and was left out",
            $"rows of {rows} belong to no execution and were left out");
        journal.Count(
            WarningCodes.Inconsistent,
            ContradictingRows,
            $"row of {rows} says another side or quantity than its execution does; the execution counts",
            $"rows of {rows} say another side or quantity than their executions do; the executions count");
        journal.Count(
            WarningCodes.Inconsistent,
            SignedQuantities,
            "leg has an action and a negative quantity; the action counts, and the quantity without its sign",
            "legs have an action and a negative quantity; the actions count, and the quantities without their signs");
        Tell(journal, ZeroQuantities, "", "a quantity of zero, which is taken for unknown", "leg has", "legs have");
        journal.Count(
            WarningCodes.BadRecords,
            UnreadableLegs,
            $"leg within {executions} is not a document and was left out",
            $"legs within {executions} are not documents and were left out");
    }

    private static void Tell(ReadingJournal journal, long count, string where, string what, string singular, string plural)
    {
        var rest = where.Length > 0 ? $"{where} {what}" : what;
        journal.Count(WarningCodes.Inconsistent, count, $"{singular} {rest}", $"{plural} {rest}");
    }
}
