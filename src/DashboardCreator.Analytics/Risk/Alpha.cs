using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>Alpha: the yearly return that <see cref="Beta"/> does not explain, compounded (empyrical).</summary>
public static class Alpha
{
    /// <summary>(1 + mean(r - f - beta * (b - f)))^periods - 1, over the periods in which both are known.</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="benchmark">Fractions of the same periods; NaN = missing.</param>
    /// <param name="riskFreePerPeriod">A fraction of one period, not of a year.</param>
    /// <param name="periodsPerYear">252 for daily returns of an exchange, 52 for weekly, 12 for monthly ones.</param>
    /// <returns>A fraction a year; null when beta is, when the mean is below -1, or when the result exceeds a double.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is not finite and above zero.</exception>
    public static double? Of(
        ReadOnlySpan<double> returns,
        ReadOnlySpan<double> benchmark,
        double riskFreePerPeriod = 0,
        double periodsPerYear = TradingYear.Sessions)
    {
        Preconditions.PeriodsPerYear(periodsPerYear);
        return PairedMoments.Of(returns, benchmark) is { MeanX: { } mean, MeanY: { } benchmarkMean, Slope: { } beta }
            ? Compound(mean - riskFreePerPeriod - (beta * (benchmarkMean - riskFreePerPeriod)), periodsPerYear)
            : null;
    }

    // Pow(negative, 252) is positive: a mean loss of more than everything must not come out as a gain.
    private static double? Compound(double residual, double periodsPerYear) =>
        residual >= -1 ? Finite.OrNull(Math.Pow(1 + residual, periodsPerYear) - 1) : null;
}
