namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>Sorts latencies, most of which are whole milliseconds: those are counted and not compared.</summary>
internal static class SortedLatencies
{
    private const int CountedBelow = 1 << 16;

    /// <returns>The same values, ascending.</returns>
    public static double[] Of(ReadOnlySpan<double> latencies)
    {
        var counts = new int[latencies.Length < CountedBelow / 8 ? 0 : CountedBelow];
        var others = new List<double>();
        foreach (var latency in latencies)
        {
            if (latency >= 0 && latency < counts.Length && (int)latency == latency)
            {
                counts[(int)latency]++;
                continue;
            }

            others.Add(latency);
        }

        others.Sort();
        return Merged(counts, others, latencies.Length);
    }

    private static double[] Merged(int[] counts, List<double> others, int length)
    {
        var (sorted, used, other) = (new double[length], 0, 0);
        for (var milliseconds = 0; milliseconds < counts.Length; milliseconds++)
        {
            while (other < others.Count && others[other] < milliseconds)
            {
                sorted[used++] = others[other++];
            }

            sorted.AsSpan(used, counts[milliseconds]).Fill(milliseconds);
            used += counts[milliseconds];
        }

        others.CopyTo(other, sorted, used, others.Count - other);
        return sorted;
    }
}
