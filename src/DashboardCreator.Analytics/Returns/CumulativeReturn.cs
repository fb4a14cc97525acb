using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Returns;

/// <summary>Compounded return, prod(1 + r) - 1. A missing return (NaN) is a period without change, as in empyrical.</summary>
public static class CumulativeReturn
{
    /// <summary>The return over all periods.</summary>
    /// <param name="returns">Fractions, oldest first; NaN = missing.</param>
    /// <returns>A fraction: 0.085 is 8.5 %; null when no return is known, one is infinite, or the product exceeds a double.</returns>
    public static double? Total(ReadOnlySpan<double> returns)
    {
        var growth = new CompoundGrowth();
        var known = false;
        foreach (var value in returns)
        {
            growth.Add(value);
            known |= !double.IsNaN(value);
        }

        return known ? Finite.OrNull(growth.Return) : null;
    }

    /// <summary>The return from the start to the end of each period.</summary>
    /// <param name="returns">Fractions, oldest first; NaN = missing.</param>
    /// <returns>Fractions, as many as the returns; NaN from an infinite return, or a product beyond a double, onwards.</returns>
    public static double[] Series(ReadOnlySpan<double> returns)
    {
        var series = new double[returns.Length];
        var growth = new CompoundGrowth();
        for (var i = 0; i < returns.Length; i++)
        {
            growth.Add(returns[i]);
            series[i] = double.IsFinite(growth.Return) ? growth.Return : double.NaN;
        }

        return series;
    }
}
