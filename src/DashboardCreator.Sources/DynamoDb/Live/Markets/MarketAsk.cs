using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>Asks the server, several questions at the same time, and adds up by table what they take.</summary>
/// <param name="source">Partitions.</param>
/// <param name="pages">Pages and single items.</param>
/// <param name="degree">Questions under way at the same time.</param>
/// <param name="time">Measures pauses.</param>
internal sealed class MarketAsk(LiveItemSource source, ItemPages pages, int degree, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, ReadCost> costs = new(StringComparer.Ordinal);

    /// <summary>What the questions took since this was asked last, by table.</summary>
    public IReadOnlyList<(string Table, ReadCost Cost)> Drain()
    {
        lock (gate)
        {
            var drained = costs.Select(pair => (pair.Key, pair.Value)).ToList();
            costs.Clear();
            return drained;
        }
    }

    /// <summary>Reads a partition, a stretch of it or a whole table, every page.</summary>
    /// <exception cref="SourceUnavailableException">The server did not answer, or stopped half way.</exception>
    public Task<ItemRead> ReadAsync(ItemQuery query, ItemHandler onItem, CancellationToken cancellationToken) =>
        source.ReadAsync(query, onItem, CostOf(query.Table), cancellationToken);

    /// <summary>One page.</summary>
    /// <exception cref="SourceUnavailableException">The server did not answer.</exception>
    public async Task<ItemPage> PageAsync(PageQuestion question, Dictionary<string, AttributeValue>? start, CancellationToken cancellationToken)
    {
        var page = await pages.QueryAsync(question, start, cancellationToken);
        CostOf(question.Query.Table).Add(page.Items.Count, page.Capacity);
        return page;
    }

    /// <summary>Single items; those that are not there are passed over. Null when there is no such table.</summary>
    /// <exception cref="SourceUnavailableException">The server did not answer.</exception>
    public async Task<IReadOnlyList<Dictionary<string, AttributeValue>>?> GetAsync(
        ItemQuery query, IEnumerable<Dictionary<string, AttributeValue>> keys, CancellationToken cancellationToken)
    {
        var all = new List<Dictionary<string, AttributeValue>>();
        foreach (var some in keys.Chunk(SingleItems.KeysPerCall))
        {
            if (await SingleItems.GetAsync(pages, query, [.. some], CostOf(query.Table), time, cancellationToken) is not { } found) return null;
            all.AddRange(found);
        }

        return all;
    }

    /// <summary>Whether there is a table, and what tells it from another one of the same name.</summary>
    /// <exception cref="SourceUnavailableException">The server did not answer.</exception>
    public Task<(bool Found, string? Id)> FindTableAsync(string table, CancellationToken cancellationToken) => pages.FindTableAsync(table, cancellationToken);

    /// <summary>Does something for each, several at the same time; the first failure ends all of it.</summary>
    public Task EachAsync<T>(IEnumerable<T> all, Func<T, CancellationToken, Task> ask, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            all, new ParallelOptions { MaxDegreeOfParallelism = degree, CancellationToken = cancellationToken }, async (one, stop) => await ask(one, stop));

    private ReadCost CostOf(string table)
    {
        lock (gate) return costs.TryGetValue(table, out var cost) ? cost : costs[table] = new ReadCost();
    }
}
