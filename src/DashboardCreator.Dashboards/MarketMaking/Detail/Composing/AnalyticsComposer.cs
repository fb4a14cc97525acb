using DashboardCreator.Analytics.Execution;
using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>Latencies and counts of the window's events.</summary>
internal static class AnalyticsComposer
{
    private static readonly double[] Edges = [0, 50, 100, 200, 500, 1000, 2000, 5000];

    /// <param name="tally">The window's events; null where nobody tells them.</param>
    public static MarketAnalytics Compose(ExecutionTally? tally)
    {
        if (tally is null)
        {
            return new MarketAnalytics { LatencyMs = new Latency(), LatencyByEvent = [], LatencyHistogram = [], Timeline = [] };
        }

        var all = SortedLatencies.Of(AllLatencies(tally));
        return new MarketAnalytics
        {
            LatencyMs = All(LagStatistics.Of(all)),
            LatencyByEvent = [.. tally.Types.Select(type => ByEvent(type.Key, LagStatistics.Of(SortedLatencies.Of(type.Value.Latencies)))).Where(row => row.Count > 0)],
            LatencyHistogram = [.. Bins(all)],
            Timeline =
            [
                .. tally.Types
                    .SelectMany(type => type.Value.Timeline, (type, bucket) => new TimelinePoint(new DateTimeOffset(bucket.Ticks, TimeSpan.Zero), type.Key, bucket.Count))
                    .OrderBy(point => point.At)
                    .ThenBy(point => point.EventType, StringComparer.Ordinal),
            ],
        };
    }

    private static double[] AllLatencies(ExecutionTally tally)
    {
        var all = new double[tally.Types.Values.Sum(type => type.Latencies.Length)];
        var used = 0;
        foreach (var type in tally.Types.Values)
        {
            type.Latencies.CopyTo(all.AsSpan(used));
            used += type.Latencies.Length;
        }

        return all;
    }

    // Nothing takes less than no time: there is nothing below the first edge.
    private static IEnumerable<LatencyBin> Bins(ReadOnlySpan<double> latencies)
    {
        var counts = Histogram.Counts(latencies, Edges);
        return counts.Skip(1).Select((count, i) => new LatencyBin(Edges[i], i + 1 == Edges.Length ? null : Edges[i + 1], count));
    }

    private static Latency All(LagStatistics lags) => new()
    {
        Count = lags.Count,
        Mean = lags.Mean,
        P50 = lags.Median,
        P95 = lags.P95,
        P99 = lags.P99,
        Max = lags.Maximum,
    };

    private static EventLatency ByEvent(string type, LagStatistics lags) => new(type, lags.Count, lags.Mean, lags.Median, lags.P95, lags.P99, lags.Maximum);
}
