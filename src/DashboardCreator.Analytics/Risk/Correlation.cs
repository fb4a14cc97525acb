using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>Pearson's correlation of two series of returns.</summary>
public static class Correlation
{
    /// <summary>cov(x, y) / (s(x) * s(y)), over the periods in which both are known.</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="others">Fractions of the same periods; NaN = missing.</param>
    /// <returns>From -1 to 1; null with fewer than two pairs, with an infinite return, or when either series is constant.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static double? Of(ReadOnlySpan<double> returns, ReadOnlySpan<double> others) =>
        PairedMoments.Of(returns, others).Correlation;
}
