using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb.Mapping;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Runs;

/// <summary>
/// The tables of a server, with sessions and plans read sparingly: sessions live for a day and are read whole, plans only once, and then those
/// of the sessions there are. Every other table is read as it is asked for.
/// </summary>
/// <param name="source">The server.</param>
/// <param name="tables">What the tables are called.</param>
/// <param name="time">The real clock.</param>
internal sealed class RunItems(LiveItemSource source, TableNames tables, TimeProvider time) : IItemSource, IRecentRuns, IDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private readonly PlanShelf plans = new(source, tables.Plans, time);
    private SessionsRead? sessions;

    public string Name => source.Name;

    public async Task<ItemRead> ReadAsync(ItemQuery query, ItemHandler onItem, CancellationToken cancellationToken)
    {
        if (query.Partition is not null) return await source.ReadAsync(query, onItem, cancellationToken);
        if (query.Table == tables.Sessions) return Hand(await SessionsAsync(null, cancellationToken), query.Table, onItem);
        if (query.Table == tables.Plans) return Hand(await PlansAsync(cancellationToken), query.Table, onItem);
        return await source.ReadAsync(query, onItem, cancellationToken);
    }

    public async Task<IReadOnlyCollection<string>> GetAsync(DateTimeOffset since, DateTimeOffset noOlderThan, CancellationToken cancellationToken)
    {
        var told = await SessionsAsync(noOlderThan, cancellationToken);
        var planned = await PlansAsync(cancellationToken);
        return [.. told.Items.Concat(planned.Items).Select(item => new ItemFields(item)).Where(item => !(RunKeys.At(item) < since)).SelectMany(RunKeys.Ids).Distinct()];
    }

    public void Dispose() => oneAtATime.Dispose();

    private static ItemRead Hand(ItemsRead read, string table, ItemHandler onItem)
    {
        var hand = new ItemHand(table, onItem);
        hand.Over(read.Items);
        return hand.Result(read.Found ? Lack.Nothing : Lack.Table);
    }

    /// <param name="noOlderThan">A reading that began since then will do; null for one that begins now.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    private async Task<ItemsRead> SessionsAsync(DateTimeOffset? noOlderThan, CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (sessions is not null && sessions.At >= noOlderThan) return sessions.Read;
            var at = time.GetUtcNow();
            var items = new List<Dictionary<string, AttributeValue>>();
            var query = new ItemQuery(tables.Sessions, SessionCollector.Fields);
            var read = await source.ReadAsync(query, item => items.Add((Dictionary<string, AttributeValue>)item), cancellationToken);
            sessions = new SessionsRead(at, new ItemsRead(read.Found, items));
            return sessions.Read;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private async Task<ItemsRead> PlansAsync(CancellationToken cancellationToken)
    {
        var told = sessions?.Read ?? await SessionsAsync(null, cancellationToken);
        var ids = told.Items.SelectMany(item => RunKeys.Ids(new ItemFields(item))).Distinct().ToArray();
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            return await plans.ReadAsync(ids, told.Found, cancellationToken);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private sealed record SessionsRead(DateTimeOffset At, ItemsRead Read);
}

/// <summary>What was read of a table.</summary>
/// <param name="Found">False when there is no such table.</param>
/// <param name="Items">Its items.</param>
internal sealed record ItemsRead(bool Found, IReadOnlyList<Dictionary<string, AttributeValue>> Items);
