using System.Collections.Concurrent;
using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.DynamoDb.Live.Ledger;

/// <summary>One reading of what is new in a ledger: partitions and single items, several at the same time, and what it took.</summary>
internal sealed class LedgerReading(LiveItemSource source, ItemPages pages, LedgerReadOptions options, TimeProvider time, CancellationToken cancellationToken)
{
    private readonly ConcurrentBag<Dictionary<string, AttributeValue>> items = [];
    private readonly ConcurrentDictionary<string, bool> missing = new(StringComparer.Ordinal);

    public ReadCost Cost { get; } = new();

    /// <summary>Everything that was read, in no order.</summary>
    public IReadOnlyCollection<Dictionary<string, AttributeValue>> Items => items;

    /// <summary>Indexes that the table does not have.</summary>
    public IReadOnlyCollection<string> MissingIndexes => [.. missing.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Reads stretches of an index; after the first answer that there is none, no more are asked for.</summary>
    /// <returns>The items, which count as read; null when the table has no such index.</returns>
    public async Task<IReadOnlyList<Dictionary<string, AttributeValue>>?> IndexAsync(string index, IEnumerable<ItemPartition> stretches)
    {
        var found = await ManyAsync(stretches, async stretch =>
        {
            if (missing.ContainsKey(index)) return [];
            var (read, answer) = await OneAsync(new ItemQuery(options.Table, LedgerKeys.Fields) { Index = index, Partition = stretch });
            if (!answer.HasIndex) missing[index] = true;
            return read;
        });
        foreach (var item in found) items.Add(item);
        return missing.ContainsKey(index) ? null : found;
    }

    /// <summary>Reads stretches of the table itself. They do not count as read: they only say where to look.</summary>
    public Task<IReadOnlyList<Dictionary<string, AttributeValue>>> LookAsync(IReadOnlyList<string> fields, IEnumerable<ItemPartition> stretches) =>
        ManyAsync(stretches, async stretch => (await OneAsync(new ItemQuery(options.Table, fields) { Partition = stretch })).Items);

    /// <summary>Reads single items; those that are not there are passed over.</summary>
    public async Task GetAsync(IEnumerable<Dictionary<string, AttributeValue>> keys)
    {
        var found = await ManyAsync(keys.Chunk(SingleItems.KeysPerCall), chunk => GetAsync([.. chunk]));
        foreach (var item in found) items.Add(item);
    }

    private async Task<List<Dictionary<string, AttributeValue>>> GetAsync(List<Dictionary<string, AttributeValue>> keys) =>
        await SingleItems.GetAsync(pages, new ItemQuery(options.Table, LedgerKeys.Fields), keys, Cost, time, cancellationToken) ?? throw Gone();

    private async Task<(List<Dictionary<string, AttributeValue>> Items, ItemRead Read)> OneAsync(ItemQuery query)
    {
        var found = new List<Dictionary<string, AttributeValue>>();
        var read = await source.ReadAsync(query, item => found.Add((Dictionary<string, AttributeValue>)item), Cost, cancellationToken);
        return read.Found ? (found, read) : throw Gone();
    }

    private async Task<IReadOnlyList<Dictionary<string, AttributeValue>>> ManyAsync<T>(
        IEnumerable<T> questions, Func<T, Task<List<Dictionary<string, AttributeValue>>>> ask)
    {
        var all = new ConcurrentQueue<Dictionary<string, AttributeValue>>();
        var together = new ParallelOptions { MaxDegreeOfParallelism = options.Degree, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(questions, together, async (question, _) =>
        {
            foreach (var item in await ask(question)) all.Enqueue(item);
        });
        return [.. all];
    }

    private SourceUnavailableException Gone() => new(LiveItemSource.SourceName, $"reading {options.Table}: it is not there any more");
}
