using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;

namespace DashboardCreator.Sources.DynamoDb.Folder;

/// <summary>
/// The market maker's books in exported tables. A file is read whole, but only when it changed or the instant asked for needs it; that of the
/// decisions also when fills or events did, for these say which decisions are kept whole. As of a server, decisions and events count from a day on.
/// </summary>
internal sealed class FolderMarketMakingSource : IMarketMakingSource, IDisposable
{
    private readonly FolderItemSource items;
    private readonly TableNames tables;
    private readonly DynamoDbOptions options;
    private readonly KeptTable<MarketConfigCollector> configs;
    private readonly KeptTable<BotStateCollector> state;
    private readonly KeptTable<MarketFillCollector> fills;
    private readonly KeptTable<ExecutionCollector> executions;
    private readonly KeptTable<MarketDecisionCollector> decisions;
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private MarketReading? last;
    private MarketMakingRecords? records;

    /// <param name="items">The folder.</param>
    /// <param name="options">What the tables are called, and how much of them is kept.</param>
    public FolderMarketMakingSource(FolderItemSource items, DynamoDbOptions options)
    {
        (this.items, this.options, tables) = (items, options, options.Names);
        configs = new(items, tables.MarketConfigs, MarketConfigCollector.Fields);
        state = new(items, tables.MarketState, BotStateCollector.Fields);
        fills = new(items, tables.MarketFills, MarketFillCollector.Fields);
        executions = new(items, tables.MarketExecutions, ExecutionCollector.Fields);
        decisions = new(items, tables.MarketDecisions, MarketDecisionCollector.Fields);
    }

    public async Task<MarketMakingRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            var reading = await ReadFilesAsync(asOf, cancellationToken);
            if (records is null || reading != last) records = MarketReport.Of(reading, items.Name, tables, asOf);
            last = reading;
            return records;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private async Task<MarketReading> ReadFilesAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var told = await configs.ReadAsync(isOutdated: false, () => new MarketConfigCollector(asOf), asOf, cancellationToken);
        var bot = await state.ReadAsync(isOutdated: false, () => new BotStateCollector(asOf), asOf, cancellationToken);
        var filled = await fills.ReadAsync(isOutdated: false, () => new MarketFillCollector(asOf), asOf, cancellationToken);
        var since = DateOnly.FromDateTime(asOf.UtcDateTime).AddDays(1 - options.LogDays);
        var isOutdated = since < last?.LogsSince;
        var executed = await executions.ReadAsync(
            isOutdated, () => new ExecutionCollector(asOf, new ExecutionLogBuilder(options.MostEvents), keepsLater: false), asOf, cancellationToken);
        isOutdated |= filled != last?.Fills || executed != last?.Executions;
        var decided = await decisions.ReadAsync(isOutdated, () => Decisions(asOf, filled.Items, executed.Items), asOf, cancellationToken);
        executed.Items.DropBefore(since);
        decided.Items.DropBefore(since);
        return new MarketReading
        {
            Configs = told,
            State = bot,
            Fills = filled,
            Executions = executed,
            Decisions = decided,
            EventCount = executed.Items.Build().CountAt(asOf),
            LogsSince = since,
        };
    }

    private MarketDecisionCollector Decisions(DateTimeOffset asOf, MarketFillCollector filled, ExecutionCollector executed)
    {
        var log = new DecisionLogBuilder(options.MostDecisions);
        log.Want(filled.Build());
        log.Want(executed.DecisionsOfFills);
        return new MarketDecisionCollector(asOf, log, keepsLater: false);
    }
}
