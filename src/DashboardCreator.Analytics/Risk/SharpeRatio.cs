using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>Sharpe ratio: mean excess return over its sample deviation (divisor n - 1), annualised by the square root of the periods.</summary>
/// <remarks>Dimensionless: profits in money give the same answer as returns on a constant capital.</remarks>
public static class SharpeRatio
{
    /// <summary>mean(r - f) / s(r - f) * sqrt(periods per year), with the same risk-free return in every period.</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="riskFreePerPeriod">A fraction of one period, not of a year.</param>
    /// <param name="periodsPerYear">252 for daily returns of an exchange, 52 for weekly, 12 for monthly ones.</param>
    /// <returns>Null with fewer than two known returns, with an infinite one, or for constant returns (deviation 0).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is not finite and above zero.</exception>
    public static double? Of(
        ReadOnlySpan<double> returns, double riskFreePerPeriod = 0, double periodsPerYear = TradingYear.Sessions) =>
        Of(new ExcessOverConstant(returns, riskFreePerPeriod), periodsPerYear);

    /// <summary>As above, with a risk-free return for each period; a period without it is left out.</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="riskFreeReturns">Fractions, one for each return; NaN = missing.</param>
    /// <param name="periodsPerYear">252 for daily returns of an exchange, 52 for weekly, 12 for monthly ones.</param>
    /// <returns>Null with fewer than two known excess returns, with an infinite one, or for a constant excess.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is not finite and above zero.</exception>
    public static double? Of(
        ReadOnlySpan<double> returns, ReadOnlySpan<double> riskFreeReturns, double periodsPerYear = TradingYear.Sessions)
    {
        Preconditions.SameLength(returns.Length, riskFreeReturns.Length, nameof(riskFreeReturns));
        return Of(new ExcessOverSeries(returns, riskFreeReturns), periodsPerYear);
    }

    private static double? Of<TSeries>(TSeries excess, double periodsPerYear)
        where TSeries : ISeries, allows ref struct
    {
        Preconditions.PeriodsPerYear(periodsPerYear);
        return Moments.Of(excess, Noise.ReturnScale) is { Mean: { } mean, SampleDeviation: { } deviation and > 0 }
            ? Finite.OrNull(mean / deviation * Math.Sqrt(periodsPerYear))
            : null;
    }
}
