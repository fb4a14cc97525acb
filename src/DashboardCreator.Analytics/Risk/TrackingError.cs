using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>Tracking error: the <see cref="Volatility"/> of the active return, the portfolio's less the benchmark's.</summary>
public static class TrackingError
{
    /// <summary>s(r - b) * sqrt(periods per year), divisor n - 1, over the periods in which both are known.</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="benchmark">Fractions of the same periods; NaN = missing.</param>
    /// <param name="periodsPerYear">252 for daily returns of an exchange, 52 for weekly, 12 for monthly ones.</param>
    /// <returns>A fraction a year, exactly 0 for a constant difference; null with fewer than two pairs, or with an infinite return.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is not finite and above zero.</exception>
    public static double? Annual(
        ReadOnlySpan<double> returns, ReadOnlySpan<double> benchmark, double periodsPerYear = TradingYear.Sessions)
    {
        Preconditions.SameLength(returns.Length, benchmark.Length, nameof(benchmark));
        Preconditions.PeriodsPerYear(periodsPerYear);
        return Moments.Of(new ExcessOverSeries(returns, benchmark), Noise.ReturnScale).SampleDeviation is { } deviation
            ? Finite.OrNull(deviation * Math.Sqrt(periodsPerYear))
            : null;
    }
}
