using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb.Mapping;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Runs;

/// <summary>
/// Plans in memory. The table is read whole at first and once a day, which also forgets what it dropped; in between, plans of known sessions are asked for by their run. Where
/// nobody tells sessions, or the index of runs is missing, the table is read once an hour instead.
/// </summary>
/// <remarks>Not for several callers at the same time.</remarks>
internal sealed class PlanShelf(LiveItemSource source, string table, TimeProvider time)
{
    private static readonly TimeSpan Usual = TimeSpan.FromDays(1);
    private static readonly TimeSpan WithoutRuns = TimeSpan.FromHours(1);

    private Dictionary<string, Dictionary<string, AttributeValue>>? plans;
    private DateTimeOffset scannedAt;
    private bool hasIndex = true;

    /// <param name="runs">Correlation ids of the sessions there are.</param>
    /// <param name="areRunsTold">False when there is no table of sessions.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    public async Task<ItemsRead> ReadAsync(IReadOnlyCollection<string> runs, bool areRunsTold, CancellationToken cancellationToken)
    {
        var cost = new ReadCost();
        if (plans is not null && areRunsTold && hasIndex) await FollowAsync(plans, runs, cost, cancellationToken);
        if (plans is null || time.GetUtcNow() - scannedAt >= (areRunsTold && hasIndex ? Usual : WithoutRuns)) await ScanAsync(cost, cancellationToken);
        if (cost.Requests > 0) source.Report(table, cost);
        return plans is null ? new ItemsRead(Found: false, []) : new ItemsRead(Found: true, [.. plans.Values]);
    }

    private static string KeyOf(IReadOnlyDictionary<string, AttributeValue> item) =>
        new ItemFields(item).Stored(ItemKeys.Partition) + "\n" + new ItemFields(item).Stored(ItemKeys.Sort);

    private async Task ScanAsync(ReadCost cost, CancellationToken cancellationToken)
    {
        var (at, all) = (time.GetUtcNow(), new Dictionary<string, Dictionary<string, AttributeValue>>(StringComparer.Ordinal));
        var read = await source.ReadAsync(new ItemQuery(table, PlanItemReader.Fields), item => Put(all, item), cost, cancellationToken);
        (plans, scannedAt, hasIndex) = (read.Found ? all : null, at, true);
    }

    private async Task FollowAsync(
        Dictionary<string, Dictionary<string, AttributeValue>> known, IReadOnlyCollection<string> runs, ReadCost cost, CancellationToken cancellationToken)
    {
        foreach (var run in runs)
        {
            var partition = new ItemPartition(RunKeys.RunKey, RunKeys.RunPrefix + run) { SortName = "GSI1SK", Prefix = PlanItemReader.KeyPrefix };
            var query = new ItemQuery(table, PlanItemReader.Fields) { Index = RunKeys.RunIndex, Partition = partition };
            var read = await source.ReadAsync(query, item => Put(known, item), cost, cancellationToken);
            if (!read.Found) plans = null;
            if (!read.HasIndex) hasIndex = false;
            if (!read.Found || !read.HasIndex) return;
        }
    }

    private static void Put(Dictionary<string, Dictionary<string, AttributeValue>> into, IReadOnlyDictionary<string, AttributeValue> item) =>
        into[KeyOf(item)] = (Dictionary<string, AttributeValue>)item;
}
