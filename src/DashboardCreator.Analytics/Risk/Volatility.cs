using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>The sample deviation of returns (divisor n - 1).</summary>
public static class Volatility
{
    /// <summary>The deviation of one period.</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <returns>A fraction, exactly 0 for constant returns; null with fewer than two known returns, or with an infinite one.</returns>
    public static double? Sample(ReadOnlySpan<double> returns) => Moments.Of(new Plain(returns), Noise.ReturnScale).SampleDeviation;

    /// <summary>The deviation of one period times the square root of the periods in a year (empyrical's annual_volatility).</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="periodsPerYear">252 for daily returns of an exchange, 52 for weekly, 12 for monthly ones.</param>
    /// <returns>A fraction a year; null as <see cref="Sample"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is not finite and above zero.</exception>
    public static double? Annual(ReadOnlySpan<double> returns, double periodsPerYear = TradingYear.Sessions)
    {
        Preconditions.PeriodsPerYear(periodsPerYear);
        return Sample(returns) is { } deviation ? Finite.OrNull(deviation * Math.Sqrt(periodsPerYear)) : null;
    }
}
