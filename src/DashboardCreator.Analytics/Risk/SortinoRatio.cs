using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>Sortino ratio: annual mean excess over a required return, divided by the annual <see cref="DownsideRisk"/> (empyrical).</summary>
public static class SortinoRatio
{
    /// <summary>mean(r - required) * periods / downside risk, with the same required return in every period.</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="requiredReturn">A fraction of one period, not of a year.</param>
    /// <param name="periodsPerYear">252 for daily returns of an exchange, 52 for weekly, 12 for monthly ones.</param>
    /// <returns>Null with fewer than two known returns, with an infinite one, or when no return falls short.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is not finite and above zero.</exception>
    public static double? Of(
        ReadOnlySpan<double> returns, double requiredReturn = 0, double periodsPerYear = TradingYear.Sessions) =>
        Of(new ExcessOverConstant(returns, requiredReturn), periodsPerYear);

    /// <summary>As above, with a required return for each period; a period without it is left out.</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="requiredReturns">Fractions, one for each return; NaN = missing.</param>
    /// <param name="periodsPerYear">252 for daily returns of an exchange, 52 for weekly, 12 for monthly ones.</param>
    /// <returns>Null with fewer than two known excess returns, with an infinite one, or when none falls short.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is not finite and above zero.</exception>
    public static double? Of(
        ReadOnlySpan<double> returns, ReadOnlySpan<double> requiredReturns, double periodsPerYear = TradingYear.Sessions)
    {
        Preconditions.SameLength(returns.Length, requiredReturns.Length, nameof(requiredReturns));
        return Of(new ExcessOverSeries(returns, requiredReturns), periodsPerYear);
    }

    private static double? Of<TSeries>(TSeries excess, double periodsPerYear)
        where TSeries : ISeries, allows ref struct =>
        DownsideRisk.Annual(excess, periodsPerYear) is { } risk and > 0
            && Moments.Of(excess, Noise.ReturnScale) is { Count: >= 2, Mean: { } mean }
                ? Finite.OrNull(mean * periodsPerYear / risk)
                : null;
}
