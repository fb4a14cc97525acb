using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Execution;

/// <summary>How long things took, in the unit of the lags given; percentiles of type 7. The figures are null when no lag is known, or with an infinite one.</summary>
/// <param name="Count">Lags that count: known and not negative.</param>
/// <param name="NegativeExcluded">Negative lags, the mark of clocks that disagree: left out of everything else.</param>
/// <param name="Mean">Arithmetic mean.</param>
/// <param name="Median">50th percentile.</param>
/// <param name="Maximum">The longest.</param>
/// <param name="P95">95th percentile.</param>
/// <param name="P99">99th percentile.</param>
public sealed record LagStatistics(
    int Count, int NegativeExcluded, double? Mean, double? Median, double? Maximum, double? P95, double? P99)
{
    /// <summary>The statistics of lags in any order.</summary>
    /// <param name="durations">End less start, in any one unit; NaN = missing, left out.</param>
    public static LagStatistics Of(ReadOnlySpan<double> durations)
    {
        var known = Percentile.SortKnown(durations);
        var negative = 0;
        while (negative < known.Length && known[negative] < 0)
            negative++;

        var lags = known.AsSpan(negative);
        return new LagStatistics(
            lags.Length,
            negative,
            Moments.Of(lags).Mean,
            Percentile.OfSorted(lags, 0.5),
            Percentile.OfSorted(lags, 1),
            Percentile.OfSorted(lags, 0.95),
            Percentile.OfSorted(lags, 0.99));
    }
}
