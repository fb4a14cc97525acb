using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Returns;

/// <summary>Compound annual growth rate, prod(1 + r)^(periods per year / n) - 1 (empyrical's annual_return).</summary>
public static class AnnualReturn
{
    /// <summary>The steady yearly return that leads to the same end.</summary>
    /// <param name="returns">Fractions, oldest first; NaN = missing: a period that counts in n, without change.</param>
    /// <param name="periodsPerYear">252 for daily returns of an exchange, 52 for weekly, 12 for monthly ones.</param>
    /// <returns>A fraction; null when no return is known, one is infinite, the capital went below zero, or the result exceeds a double.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is not finite and above zero.</exception>
    public static double? Of(ReadOnlySpan<double> returns, double periodsPerYear = TradingYear.Sessions)
    {
        Preconditions.PeriodsPerYear(periodsPerYear);

        // An even power of a negative number is positive: a debt must not come out as a rate.
        return CumulativeReturn.Total(returns) is { } total and >= -1
            ? Finite.OrNull(Math.Pow(1 + total, periodsPerYear / returns.Length) - 1)
            : null;
    }
}
