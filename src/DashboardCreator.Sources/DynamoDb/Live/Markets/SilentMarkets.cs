using System.Collections.Concurrent;
using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Sources.DynamoDb.Folder;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>
/// Finds the newest decision about markets that nothing was decided about in the days that are read: by the index of markets, under either of
/// its names, else by going back from day to day, as many days once more, which are kept on disk like the others. Each market is asked about once.
/// </summary>
/// <param name="ask">Asks the server.</param>
/// <param name="shelf">The days of the decision log.</param>
/// <param name="table">Its table.</param>
/// <param name="mostDays">How many days to go back.</param>
internal sealed class SilentMarkets(MarketAsk ask, DayShelf shelf, string table, int mostDays)
{
    private static readonly string[] Indexes = ["market_id-timestamp-index", "market_id_timestamp"];
    private static readonly IReadOnlyList<string> KeyFields = [DayShelf.DayKey, DayShelf.StampKey, MarketKey];

    private static readonly WantedNames KeyNames = new(KeyFields);

    private const string MarketKey = "market_id";

    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly SortedSet<string> unknown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, AttributeValue>> older = new(StringComparer.Ordinal);
    private DateOnly? wentBackTo;

    /// <param name="markets">Markets that there are.</param>
    /// <param name="memory">What is known, and takes what is found.</param>
    /// <param name="first">The first day of those that are read.</param>
    /// <param name="days">The instant of the reading.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <returns>The decisions that were found.</returns>
    /// <exception cref="Dashboards.Ports.SourceUnavailableException">The server did not answer.</exception>
    public async Task<IReadOnlyList<DecisionRef>> FindAsync(IEnumerable<string> markets, LogMemory memory, DateOnly first, LogDays days, CancellationToken cancellationToken)
    {
        unknown.RemoveWhere(memory.Trail.Knows);
        var silent = markets.Where(market => !memory.Trail.Knows(market) && !asked.Contains(market)).ToList();
        if (silent.Count == 0) return [];
        var keys = await ByIndexAsync(silent, cancellationToken) ?? await ByDayAsync(silent, first, days, cancellationToken);
        var found = await ask.GetAsync(new ItemQuery(table, MarketDecisionCollector.Fields), keys, cancellationToken) ?? [];
        foreach (var item in found) memory.TakeDecision(item);
        asked.UnionWith(silent);
        return [.. found.Select(item => DecisionRef.Of(new ItemFields(item))).OfType<DecisionRef>()];
    }

    /// <summary>What is not known because there is no index.</summary>
    public IEnumerable<DocumentWarning> Warnings() => unknown.Count == 0
        ? []
        : [new DocumentWarning(
            WarningCodes.SourceMissing,
            Path: null,
            $"{LiveItemSource.SourceName}/{table} has no index {Indexes[0]}: no decision since {wentBackTo:yyyy-MM-dd} is known about {string.Join(", ", unknown)}, an older one would not be found")];

    /// <returns>The keys of the newest decisions; null when there is no index.</returns>
    private async Task<List<Dictionary<string, AttributeValue>>?> ByIndexAsync(IReadOnlyList<string> markets, CancellationToken cancellationToken)
    {
        foreach (var index in Indexes)
        {
            var (found, hasIndex) = (new ConcurrentBag<Dictionary<string, AttributeValue>>(), true);
            await ask.EachAsync(
                markets,
                async (market, stop) =>
                {
                    if (!Volatile.Read(ref hasIndex)) return;
                    var page = await ask.PageAsync(Newest(index, market), start: null, stop);
                    if (page.Lack == Lack.Index) Volatile.Write(ref hasIndex, false);
                    foreach (var item in page.Items) found.Add(Key(item));
                },
                cancellationToken);
            if (hasIndex) return [.. found];
        }

        return null;
    }

    private PageQuestion Newest(string index, string market) =>
        new(new ItemQuery(table, KeyFields) { Index = index, Partition = new ItemPartition(MarketKey, market) }) { IsDescending = true, Limit = 1 };

    private async Task<List<Dictionary<string, AttributeValue>>> ByDayAsync(
        IReadOnlyList<string> markets, DateOnly first, LogDays days, CancellationToken cancellationToken)
    {
        wentBackTo ??= first;
        var last = first.AddDays(-mostDays);
        while (wentBackTo > last && markets.Any(market => !older.ContainsKey(market)))
        {
            var day = wentBackTo.Value.AddDays(-1);
            LookAt(await shelf.ReadAsync(day, days, cancellationToken));
            wentBackTo = day;
        }

        unknown.UnionWith(markets.Where(market => !older.ContainsKey(market)));
        return [.. markets.Where(older.ContainsKey).Select(market => older[market])];
    }

    /// <summary>Notes the newest decision of a day about each market that has none on a later day.</summary>
    private void LookAt(PackedItems items)
    {
        var newest = new Dictionary<string, (DateTimeOffset At, Dictionary<string, AttributeValue> Key)>(StringComparer.Ordinal);
        items.Read(
            item =>
            {
                var fields = new ItemFields(item);
                if (MarketWords.Market(fields.Text(MarketKey)) is not { } market || fields.Instant(DayShelf.StampKey) is not { } at) return;
                if (!newest.TryGetValue(market, out var known) || at >= known.At) newest[market] = (at, Key(item));
            },
            KeyNames);
        foreach (var (market, found) in newest) older.TryAdd(market, found.Key);
    }

    private static Dictionary<string, AttributeValue> Key(IReadOnlyDictionary<string, AttributeValue> item) => new(StringComparer.Ordinal)
    {
        [DayShelf.DayKey] = item[DayShelf.DayKey],
        [DayShelf.StampKey] = item[DayShelf.StampKey],
    };
}
