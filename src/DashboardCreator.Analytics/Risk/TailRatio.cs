using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>Tail ratio (empyrical): the size of the good days over the size of the bad days.</summary>
public static class TailRatio
{
    /// <summary>abs(95th percentile) / abs(5th percentile), both of type 7.</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <returns>Zero or more; null when no return is known, one is infinite, or the 5th percentile is 0.</returns>
    public static double? Of(ReadOnlySpan<double> returns)
    {
        var sorted = Percentile.SortKnown(returns);
        return Percentile.OfSorted(sorted, 0.95) is { } high && Percentile.OfSorted(sorted, 0.05) is { } low
            ? Finite.OrNull(Math.Abs(high) / Math.Abs(low))
            : null;
    }
}
