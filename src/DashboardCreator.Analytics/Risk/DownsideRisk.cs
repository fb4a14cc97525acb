using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>
/// Downside deviation: the root mean square of what the returns fall short of a required return, the mean being over all periods, those
/// without a shortfall included (Sortino; empyrical's downside_risk).
/// </summary>
public static class DownsideRisk
{
    /// <summary>sqrt(mean(min(r - required, 0)^2)) times the square root of the periods in a year.</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="requiredReturn">A fraction of one period, not of a year.</param>
    /// <param name="periodsPerYear">252 for daily returns of an exchange, 52 for weekly, 12 for monthly ones.</param>
    /// <returns>A fraction a year, exactly 0 without a shortfall; null when no return is known, or with an infinite one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is not finite and above zero.</exception>
    public static double? Annual(
        ReadOnlySpan<double> returns, double requiredReturn = 0, double periodsPerYear = TradingYear.Sessions) =>
        Annual(new ExcessOverConstant(returns, requiredReturn), periodsPerYear);

    /// <summary>As above, with a required return for each period; a period without it is left out.</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="requiredReturns">Fractions, one for each return; NaN = missing.</param>
    /// <param name="periodsPerYear">252 for daily returns of an exchange, 52 for weekly, 12 for monthly ones.</param>
    /// <returns>A fraction a year; null when no excess return is known, or with an infinite one.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is not finite and above zero.</exception>
    public static double? Annual(
        ReadOnlySpan<double> returns, ReadOnlySpan<double> requiredReturns, double periodsPerYear = TradingYear.Sessions)
    {
        Preconditions.SameLength(returns.Length, requiredReturns.Length, nameof(requiredReturns));
        return Annual(new ExcessOverSeries(returns, requiredReturns), periodsPerYear);
    }

    internal static double? Annual<TSeries>(TSeries excess, double periodsPerYear)
        where TSeries : ISeries, allows ref struct
    {
        Preconditions.PeriodsPerYear(periodsPerYear);
        return OfPeriod(excess) is { } risk ? Finite.OrNull(risk * Math.Sqrt(periodsPerYear)) : null;
    }

    private static double? OfPeriod<TSeries>(TSeries excess)
        where TSeries : ISeries, allows ref struct
    {
        var extent = Extent.Of(excess);
        if (!extent.IsFinite)
            return null;
        if (extent.Minimum >= 0 || Noise.Explains(-extent.Minimum, Math.Max(Noise.ReturnScale, extent.Magnitude)))
            return 0;

        var scale = BinaryScale.For(-extent.Minimum);
        var squares = new CompensatedSum();
        for (var i = 0; i < excess.Length; i++)
        {
            var shortfall = excess[i] * scale;
            if (shortfall < 0)
                squares.Add(shortfall * shortfall);
        }

        return Math.Sqrt(squares.Total / extent.Count) / scale;
    }
}
