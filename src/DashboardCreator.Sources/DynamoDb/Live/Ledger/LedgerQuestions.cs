using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb.Mapping;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Ledger;

/// <summary>What is asked of a ledger at each reading. Nothing of it scans the table, also where an index is missing.</summary>
/// <param name="reading">Asks, and collects what is found.</param>
/// <param name="trail">What is known from earlier readings.</param>
/// <param name="from">Older items are not asked for, but for open lots and strategies.</param>
internal sealed class LedgerQuestions(LedgerReading reading, LedgerTrail trail, DateTimeOffset from)
{
    private const string OrderId = "order_id";

    private readonly string since = LedgerKeys.Second(from);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly LedgerTrail fresh = new(from);

    private IEnumerable<string> Strategies => trail.Strategies.Union(fresh.Strategies);

    /// <summary>Descriptions of strategies, by their index, else those of known strategies by their keys.</summary>
    public async Task AskStrategiesAsync()
    {
        var all = LedgerKeys.Partition(LedgerKeys.StrategyIndex, "STRATEGIES", "METADATA#");
        var found = await reading.IndexAsync(LedgerKeys.StrategyIndex, [all]);
        Learn(found);
        if (found is null) await reading.GetAsync(trail.Strategies.Select(name => LedgerKeys.Metadata(LedgerKeys.StrategyPrefix + name)));
    }

    /// <summary>
    /// Trades of known symbols by their index, and of runs by theirs, which finds symbols that were never traded before. Without the first,
    /// trades are looked up in the partitions of their strategies; without the second, in the symbols that strategies say they trade.
    /// </summary>
    public async Task AskTradesAsync(Func<Task<IReadOnlyCollection<string>>> recentRuns)
    {
        var bySymbol = await AskSymbolsAsync(trail.SymbolKeys, since);
        var runs = (await recentRuns()).Select(run => LedgerKeys.Partition(LedgerKeys.RunIndex, "CORR#" + run, LedgerKeys.TradePrefix));
        var byRun = await reading.IndexAsync(LedgerKeys.RunIndex, runs);
        Learn(byRun);
        if (bySymbol)
        {
            // All that is there of a symbol that was never asked for.
            bySymbol = await AskSymbolsAsync(fresh.SymbolKeys, "");
            if (byRun is null) bySymbol = await AskSymbolsAsync(trail.Assets.Union(fresh.Assets).Select(asset => LedgerKeys.SymbolPrefix + asset), since);
        }

        if (!bySymbol) await AskByStrategyAsync();
    }

    /// <summary>
    /// Open lots of every strategy, closed ones of entries since where there were trades, and lots that are not open any more. Without their
    /// index only the lots that are known to be open are followed.
    /// </summary>
    public async Task AskLotsAsync()
    {
        var open = Strategies.Select(name => LedgerKeys.Partition(LedgerKeys.LotIndex, LotsOf(name), "OPEN#"));
        var closed = trail.RecentPairs.Union(fresh.RecentPairs)
            .Select(pair => LedgerKeys.Partition(LedgerKeys.LotIndex, LotsOf(pair.Strategy), $"CLOSED#{pair.Symbol}#", $"CLOSED#{pair.Symbol}#{since}"));
        var found = await reading.IndexAsync(LedgerKeys.LotIndex, open.Concat(closed)) ?? [];
        var seen = found.Select(item => item.GetValueOrDefault(ItemKeys.Partition)?.S).ToHashSet();
        await reading.GetAsync(trail.OpenLots.Where(key => !seen.Contains(key)).Select(LedgerKeys.Metadata));
    }

    private static string LotsOf(string strategy) => "STRATEGY_LOTS#" + strategy;

    /// <returns>False when there is no such index.</returns>
    private async Task<bool> AskSymbolsAsync(IEnumerable<string> keys, string start)
    {
        var stretches = keys.Where(asked.Add).ToArray()
            .Select(key => LedgerKeys.Partition(LedgerKeys.SymbolIndex, key, LedgerKeys.TradePrefix, LedgerKeys.TradePrefix + start));
        var found = await reading.IndexAsync(LedgerKeys.SymbolIndex, stretches);
        Learn(found);
        return found is not null;
    }

    private async Task AskByStrategyAsync()
    {
        var stretches = Strategies.Select(name => new ItemPartition(ItemKeys.Partition, LedgerKeys.StrategyPrefix + name)
        {
            SortName = ItemKeys.Sort,
            Prefix = LedgerKeys.TradePrefix,
            From = LedgerKeys.TradePrefix + since,
        });
        var shares = await reading.LookAsync([OrderId, ItemKeys.Sort], stretches);
        var orders = shares.Select(share => new ItemFields(share)).Select(share => share.Text(OrderId) ?? share.Text(ItemKeys.Sort)?.Split('#')[^1]);
        await reading.GetAsync(orders.OfType<string>().Distinct().Select(order => LedgerKeys.Metadata(LedgerKeys.TradePrefix + order)));
    }

    private void Learn(IReadOnlyList<Dictionary<string, AttributeValue>>? items)
    {
        foreach (var item in items ?? []) fresh.Take(item, ItemLine.Of(item).AsSpan(..^1));
    }
}
