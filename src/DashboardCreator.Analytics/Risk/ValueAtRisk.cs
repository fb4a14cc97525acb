using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>
/// Value at risk of one period, as the return itself: -0.02 means that a loss of 2 % is exceeded with the probability
/// <c>cutoff</c>. A positive answer means that even the bad periods gain. The document decides about the sign it publishes.
/// </summary>
public static class ValueAtRisk
{
    /// <summary>One period in twenty.</summary>
    public const double UsualCutoff = 0.05;

    /// <summary>The quantile of the returns themselves, of type 7 (empyrical's value_at_risk).</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="cutoff">The probability of a worse return, 0 to 1.</param>
    /// <returns>A fraction with its sign; null when no return is known, or with an infinite one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cutoff"/> is not between 0 and 1.</exception>
    public static double? Historical(ReadOnlySpan<double> returns, double cutoff = UsualCutoff) => Percentile.Of(returns, cutoff);

    /// <summary>The quantile of the normal distribution with the mean and the sample deviation of the returns.</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="cutoff">The probability of a worse return, 0 to 1.</param>
    /// <returns>
    /// mean + z * deviation, z = -1.6448536... for a cutoff of 5 %; null with fewer than two known returns, with an infinite one, or for a
    /// cutoff of exactly 0 or 1, where a normal distribution has no bound.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cutoff"/> is not between 0 and 1.</exception>
    public static double? Parametric(ReadOnlySpan<double> returns, double cutoff = UsualCutoff)
    {
        Preconditions.Probability(cutoff, nameof(cutoff));
        return Moments.Of(new Plain(returns), Noise.ReturnScale) is { Mean: { } mean, SampleDeviation: { } deviation }
            ? Finite.OrNull(mean + (StandardNormal.InverseCdf(cutoff) * deviation))
            : null;
    }

    /// <summary>Expected shortfall: the mean of the returns at or below <see cref="Historical"/>; returns that rounding alone sets apart from it are at it.</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="cutoff">The probability of a worse return, 0 to 1.</param>
    /// <returns>A fraction with its sign, never above <see cref="Historical"/>; null when no return is known, or with an infinite one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cutoff"/> is not between 0 and 1.</exception>
    public static double? Conditional(ReadOnlySpan<double> returns, double cutoff = UsualCutoff)
    {
        var sorted = Percentile.SortKnown(returns);
        if (Percentile.OfSorted(sorted, cutoff) is not { } bound)
            return null;

        var worst = sorted.AsSpan();
        while (worst[^1] > bound && !Noise.Explains(worst[^1] - bound, Math.Max(Noise.ReturnScale, Math.Abs(bound))))
            worst = worst[..^1];
        return Moments.Of(worst).Mean is { } mean ? Math.Min(mean, bound) : null;
    }
}
