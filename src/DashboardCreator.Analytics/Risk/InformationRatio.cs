using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>Information ratio: yearly mean active return over the yearly <see cref="TrackingError"/>.</summary>
/// <remarks>It is the <see cref="SharpeRatio"/> with the benchmark in the place of the risk-free return.</remarks>
public static class InformationRatio
{
    /// <summary>mean(r - b) / s(r - b) * sqrt(periods per year); with 1 period a year it is empyrical's excess_sharpe.</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="benchmark">Fractions of the same periods; NaN = missing.</param>
    /// <param name="periodsPerYear">252 for daily returns of an exchange, 52 for weekly, 12 for monthly ones.</param>
    /// <returns>Null with fewer than two pairs, with an infinite return, or when the tracking error is 0.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is not finite and above zero.</exception>
    public static double? Of(
        ReadOnlySpan<double> returns, ReadOnlySpan<double> benchmark, double periodsPerYear = TradingYear.Sessions)
    {
        Preconditions.SameLength(returns.Length, benchmark.Length, nameof(benchmark));
        return SharpeRatio.Of(returns, benchmark, periodsPerYear);
    }
}
