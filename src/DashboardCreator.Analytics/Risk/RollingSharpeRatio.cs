using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>The <see cref="SharpeRatio"/> of the last few periods, at the end of each period.</summary>
public static class RollingSharpeRatio
{
    /// <summary>At index i the Sharpe ratio of the returns from i - window + 1 to i.</summary>
    /// <param name="returns">Fractions, oldest first; NaN = missing: it fills a place of its window, but is not in the ratio.</param>
    /// <param name="window">Periods of one ratio, two or more.</param>
    /// <param name="riskFreePerPeriod">A fraction of one period, not of a year.</param>
    /// <param name="periodsPerYear">252 for daily returns of an exchange, 52 for weekly, 12 for monthly ones.</param>
    /// <returns>As many as the returns; NaN before the first full window, and where the ratio of a window is undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="window"/> is below two, or <paramref name="periodsPerYear"/> is not finite and above zero.
    /// </exception>
    public static double[] Series(
        ReadOnlySpan<double> returns, int window, double riskFreePerPeriod = 0, double periodsPerYear = TradingYear.Sessions)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 2);
        Preconditions.PeriodsPerYear(periodsPerYear);

        var series = new double[returns.Length];
        for (var i = 0; i < series.Length; i++)
        {
            series[i] = i < window - 1
                ? double.NaN
                : SharpeRatio.Of(returns.Slice(i - window + 1, window), riskFreePerPeriod, periodsPerYear) ?? double.NaN;
        }

        return series;
    }
}
