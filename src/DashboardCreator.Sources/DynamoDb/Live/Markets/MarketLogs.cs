using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>The logs that a server has; null for one that is not there.</summary>
/// <param name="Origin">What tells these tables from others of the same names.</param>
/// <param name="Fills">The trade log.</param>
/// <param name="Decisions">The decision log.</param>
/// <param name="Events">The execution log.</param>
internal sealed record MarketLogs(string Origin, DayShelf? Fills, DayShelf? Decisions, EventRuns? Events)
{
    /// <summary>Looks which tables there are.</summary>
    /// <exception cref="Dashboards.Ports.SourceUnavailableException">The server did not answer.</exception>
    public static async Task<MarketLogs> FindAsync(
        MarketAsk ask, TableNames tables, MarketReadOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        var finder = new Finder(ask, options, logger);
        var fills = await finder.FindAsync(tables.MarketFills, MarketFillCollector.Fields, cancellationToken);
        var decisions = await finder.FindAsync(tables.MarketDecisions, MarketDecisionCollector.Fields, cancellationToken);
        var events = await finder.FindAsync(tables.MarketExecutions, ExecutionCollector.Fields, cancellationToken);
        return new MarketLogs(
            $"{fills?.Origin}\n{decisions?.Origin}\n{events?.Origin}",
            fills is null ? null : new DayShelf(ask, new ItemQuery(tables.MarketFills, MarketFillCollector.Fields), fills),
            decisions is null ? null : new DayShelf(ask, new ItemQuery(tables.MarketDecisions, MarketDecisionCollector.Fields), decisions),
            events is null ? null : new EventRuns(ask, new ItemQuery(tables.MarketExecutions, ExecutionCollector.Fields), events));
    }

    private sealed class Finder(MarketAsk ask, MarketReadOptions options, ILogger logger)
    {
        /// <returns>Null when there is no such table.</returns>
        public async Task<KeptDays?> FindAsync(string table, IReadOnlyList<string> fields, CancellationToken cancellationToken)
        {
            var (found, id) = await ask.FindTableAsync(table, cancellationToken);
            if (!found) return null;
            var origin = string.Join(' ', [options.Origin, table, id ?? "-", .. fields]);
            return new KeptDays(options.Directory is { } directory ? Path.Combine(directory, table) : null, origin, logger);
        }
    }
}
