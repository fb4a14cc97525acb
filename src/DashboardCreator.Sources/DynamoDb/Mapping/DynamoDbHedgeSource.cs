using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>Hedges and their history in the trading system's tables.</summary>
/// <param name="items">Where the tables are.</param>
/// <param name="tables">What they are called.</param>
internal sealed class DynamoDbHedgeSource(IItemSource items, TableNames tables) : IHedgeSource
{
    public async Task<HedgeRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var journal = new ItemJournal(items.Name);
        var collector = new HedgeCollector(asOf);
        var held = await items.ReadAsync(new ItemQuery(tables.HedgePositions, HedgeItem.Fields), collector.TakePosition, cancellationToken);
        var told = await items.ReadAsync(new ItemQuery(tables.HedgeHistory, HedgeDecisionItem.Fields), collector.TakeDecision, cancellationToken);

        var (positions, decisions) = (collector.Positions, collector.Decisions);
        if (!held.Found) journal.Missing(tables.HedgePositions, "no hedges are known");
        if (!told.Found) journal.Missing(tables.HedgeHistory, "no decisions about hedges, and therefore no premiums spent, are known");
        journal.Answered("hedges", tables.HedgePositions, positions.Count);
        journal.Answered("hedge_history", tables.HedgeHistory, decisions.Count);
        journal.Broken(tables.HedgePositions, held);
        journal.Broken(tables.HedgeHistory, told);
        foreach (var position in positions) journal.Saw(position.EntryAt, asOf);
        foreach (var decision in decisions) journal.Saw(decision.At, asOf);
        return new HedgeRecords
        {
            Positions = positions,
            History = decisions,
            PositionsKnown = held.Found,
            HistoryKnown = told.Found,
            Sources = journal.Sources,
            Warnings = journal.Warnings,
            SkippedRecords = journal.SkippedRecords,
            NewestRecordAt = journal.NewestRecordAt,
        };
    }
}
