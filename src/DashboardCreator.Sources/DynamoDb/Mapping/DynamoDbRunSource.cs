using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>Sessions and plans of the trading system's tables. Sessions live for a day and plans for ninety: both tables are small.</summary>
/// <param name="items">Where the tables are.</param>
/// <param name="tables">What they are called.</param>
internal sealed class DynamoDbRunSource(IItemSource items, TableNames tables) : IRunSource
{
    public async Task<RunRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var journal = new ItemJournal(items.Name);
        var sessions = await SessionsAsync(asOf, journal, cancellationToken);
        var plans = await PlansAsync(asOf, journal, cancellationToken);
        return new RunRecords
        {
            Sessions = sessions,
            Plans = plans,
            Sources = journal.Sources,
            Warnings = journal.Warnings,
            SkippedRecords = journal.SkippedRecords,
            NewestRecordAt = journal.NewestRecordAt,
        };
    }

    private async Task<IReadOnlyList<RunSession>> SessionsAsync(DateTimeOffset asOf, ItemJournal journal, CancellationToken cancellationToken)
    {
        var table = tables.Sessions;
        var collector = new SessionCollector(asOf);
        var read = await items.ReadAsync(new ItemQuery(table, SessionCollector.Fields), collector.Take, cancellationToken);
        if (!read.Found) journal.Missing(table, "runs are known by their plans alone, without status, strategies and target allocation");
        var sessions = collector.Build();
        journal.Answered("sessions", table, sessions.Count);
        journal.Broken(table, read);
        journal.Unknown(table, collector.Unknown);
        foreach (var (attribute, count) in collector.Unreadable) journal.Unreadable(table, attribute, count);
        foreach (var session in sessions)
        {
            journal.Saw(session.CreatedAt, asOf);
            foreach (var answer in session.Partials) journal.Saw(answer.CompletedAt, asOf);
        }

        return sessions;
    }

    private async Task<IReadOnlyList<RebalancePlan>> PlansAsync(DateTimeOffset asOf, ItemJournal journal, CancellationToken cancellationToken)
    {
        var table = tables.Plans;
        var collector = new PlanCollector(asOf);
        var read = await items.ReadAsync(new ItemQuery(table, PlanItemReader.Fields), collector.Take, cancellationToken);
        if (!read.Found) journal.Missing(table, "no plans, and runs by their sessions alone, are known");
        var plans = collector.Build();
        journal.Answered("plans", table, plans.Count);
        journal.Broken(table, read);
        journal.Unknown(table, collector.Unknown);
        journal.Unreadable(table, PlanItemReader.Data, collector.Unreadable);
        journal.Count(
            WarningCodes.BadRecords, collector.WithoutSymbol, $"line of a plan in {journal.NameOf(table)} names no symbol and was left out", $"lines of plans in {journal.NameOf(table)} name no symbol and were left out");
        foreach (var plan in plans) journal.Saw(plan.CreatedAt, asOf);
        return plans;
    }
}
