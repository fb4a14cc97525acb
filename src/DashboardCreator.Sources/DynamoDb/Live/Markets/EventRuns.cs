using System.Collections.Concurrent;
using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>The execution log, which has a partition for each run of the bot: its days are put together from whole runs.</summary>
/// <param name="ask">Asks the server.</param>
/// <param name="query">Table and attributes.</param>
/// <param name="kept">The days on disk.</param>
internal sealed class EventRuns(MarketAsk ask, ItemQuery query, KeptDays kept)
{
    private static readonly IReadOnlyList<string> KeyFields = [ExecutionItem.Run, ExecutionItem.SortKey];

    /// <summary>A day that is kept and will do; else null.</summary>
    public PackedItems? Find(DateOnly day, LogDays days) =>
        kept.Find(day, out var readAt) is { } found && days.IsEnough(day, readAt) ? new PackedItems(day, found, IsKept: true, days.IsDue(day)) : null;

    /// <summary>Deletes the days before one from the disk.</summary>
    public void DropBefore(DateOnly first) => kept.DropBefore(first);

    /// <summary>Reads stretches of it.</summary>
    /// <exception cref="SourceUnavailableException">The server did not answer.</exception>
    public Task ReadAsync(IEnumerable<ItemPartition> stretches, ItemHandler onItem, CancellationToken cancellationToken) => ask.EachAsync(
        stretches,
        async (stretch, stop) => Expect(await ask.ReadAsync(query with { Partition = stretch }, onItem, stop)),
        cancellationToken);

    /// <summary>Reads the events of decisions by an index, which need not hold more than keys.</summary>
    /// <returns>False when there is no such index.</returns>
    /// <exception cref="SourceUnavailableException">The server did not answer.</exception>
    public async Task<bool> ReadAsync(string index, IReadOnlyList<string> decisions, ItemHandler onItem, CancellationToken cancellationToken)
    {
        var hasIndex = true;
        var keys = new ConcurrentBag<Dictionary<string, AttributeValue>>();
        await ask.EachAsync(
            decisions,
            async (decision, stop) =>
            {
                if (!Volatile.Read(ref hasIndex)) return;
                var wanted = new ItemQuery(query.Table, KeyFields) { Index = index, Partition = new ItemPartition("decision_id", decision) };
                if (!Expect(await ask.ReadAsync(wanted, item => keys.Add(new(item)), stop)).HasIndex) Volatile.Write(ref hasIndex, false);
            },
            cancellationToken);
        if (!hasIndex) return false;
        foreach (var item in await ask.GetAsync(query, keys, cancellationToken) ?? throw Gone()) onItem(item);
        return true;
    }

    /// <summary>Reads runs whole, and keeps each day as soon as every run that touched it is read.</summary>
    /// <param name="runsOf">The days wanted, with the runs that touched them.</param>
    /// <param name="days">The instant of the reading.</param>
    /// <param name="onItem">Takes every event of these runs, also those of other days; not at the same time as itself.</param>
    /// <param name="onDay">Told of each day that is finished.</param>
    /// <param name="cancellationToken">Stops the read; days that are finished stay kept.</param>
    /// <exception cref="SourceUnavailableException">The server did not answer.</exception>
    public async Task ReadAsync(
        IReadOnlyDictionary<DateOnly, IReadOnlyCollection<string>> runsOf, LogDays days, ItemHandler onItem, Action<DateOnly> onDay, CancellationToken cancellationToken)
    {
        var desk = new EventDesk(runsOf, day => new DayWriter(new DayHeader(kept.Origin, day, days.Now)), (day, packed) =>
        {
            if (days.IsEnough(day, days.Now)) kept.Keep(day, packed);
            onDay(day);
        });
        await ask.EachAsync(
            desk.Runs,
            async (run, stop) =>
            {
                Expect(await ask.ReadAsync(query with { Partition = EventStretches.Whole(run) }, item => desk.Take(run, item, onItem), stop));
                desk.Finish(run);
            },
            cancellationToken);
    }

    private ItemRead Expect(ItemRead read) => read.Found ? read : throw Gone();

    private SourceUnavailableException Gone() => new(LiveItemSource.SourceName, $"reading {query.Table}: it is not there any more");
}
