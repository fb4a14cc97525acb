using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>Beta: how many times the benchmark's moves a portfolio makes.</summary>
public static class Beta
{
    /// <summary>cov(returns, benchmark) / var(benchmark), over the periods in which both are known. A constant risk-free rate cancels.</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="benchmark">Fractions of the same periods; NaN = missing.</param>
    /// <returns>Null with fewer than two pairs, with an infinite return, or for a constant benchmark.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static double? Of(ReadOnlySpan<double> returns, ReadOnlySpan<double> benchmark) =>
        PairedMoments.Of(returns, benchmark).Slope;
}
