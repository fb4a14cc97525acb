namespace DashboardCreator.Analytics.Statistics;

/// <summary>
/// Percentiles by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), numpy's default and Excel's
/// PERCENTILE.INC.
/// </summary>
public static class Percentile
{
    /// <summary>A probability such as 0.29 has no exact double; a rank this close to a whole one is meant to be it.</summary>
    private const double RankTolerance = 1e-12;

    /// <summary>The value below which the fraction <paramref name="p"/> of the values lies.</summary>
    /// <param name="values">Values in any order and unit; NaN = missing.</param>
    /// <param name="p">0 (the smallest) to 1 (the largest); 0.5 is the median.</param>
    /// <returns>In the unit of the values, never outside them; null without a value or with an infinite one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not between 0 and 1.</exception>
    public static double? Of(ReadOnlySpan<double> values, double p) => OfSorted(SortKnown(values), p);

    /// <summary>As <see cref="Of"/>, for values that are already in ascending order and hold no NaN.</summary>
    /// <param name="sorted">Ascending, without NaN; not checked.</param>
    /// <param name="p">0 (the smallest) to 1 (the largest).</param>
    /// <returns>In the unit of the values; null without a value or with an infinite one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not between 0 and 1.</exception>
    public static double? OfSorted(ReadOnlySpan<double> sorted, double p)
    {
        Preconditions.Probability(p, nameof(p));
        if (sorted.IsEmpty || !double.IsFinite(sorted[0]) || !double.IsFinite(sorted[^1]))
            return null;

        var rank = (sorted.Length - 1) * p;
        var whole = Math.Round(rank);
        if (Math.Abs(rank - whole) <= RankTolerance * sorted.Length)
            return Finite.OrNull(sorted[(int)whole]);

        var below = (int)rank;
        return Finite.OrNull(Between(sorted[below], sorted[below + 1], rank - below));
    }

    /// <summary>The values that are not missing, ascending, in a new array.</summary>
    internal static double[] SortKnown(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);

        // NaN sorts before everything else.
        var missing = 0;
        while (missing < sorted.Length && double.IsNaN(sorted[missing]))
            missing++;
        return missing == 0 ? sorted : sorted[missing..];
    }

    private static double Between(double low, double high, double weight)
    {
        var gap = high - low;
        var value = double.IsFinite(gap) ? low + (gap * weight) : (low * (1 - weight)) + (high * weight);
        return Math.Clamp(value, low, high);
    }
}
