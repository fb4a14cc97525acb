using DashboardCreator.Analytics.Returns;
using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>Falls from a running peak, as fractions of that peak.</summary>
public static class Drawdown
{
    /// <summary>
    /// What ten thousand rounded returns can move a level that is really unchanged. Equity is compared exactly, the growth of 1 through
    /// returns to this fraction: else a full recovery could be missed by the last digit.
    /// </summary>
    private const double CompoundedTolerance = 1e-12;

    /// <summary>The deepest fall of the growth of 1 through the returns; the start, 1, is the first peak.</summary>
    /// <param name="returns">Fractions, oldest first; NaN = missing, a period without change.</param>
    /// <returns>
    /// Indices are those of the returns: the level at index i is the one after return i. Null when no return is known, one is infinite, or the
    /// growth exceeds a double.
    /// </returns>
    public static DrawdownPeriod? OfReturns(ReadOnlySpan<double> returns)
    {
        var growth = new CompoundGrowth();
        var tracker = new DrawdownTracker(CompoundedTolerance);
        tracker.Start(null, 1);
        int? last = null;
        for (var i = 0; i < returns.Length; i++)
        {
            if (double.IsNaN(returns[i]))
                continue;

            growth.Add(returns[i]);
            if (!double.IsFinite(growth.Factor))
                return null;

            tracker.Add(i, growth.Factor);
            last = i;
        }

        return last is { } index ? tracker.Deepest(index) : null;
    }

    /// <summary>The deepest fall of a curve of equity.</summary>
    /// <param name="equity">Equity in one currency, oldest first; NaN = missing. Points before the first one above zero are left out.</param>
    /// <returns>
    /// Indices are those of the equity; the depth exceeds 1 where equity falls below zero. Null with fewer than two points, or with an
    /// infinite one, or when the fall exceeds a double.
    /// </returns>
    public static DrawdownPeriod? OfEquity(ReadOnlySpan<double> equity)
    {
        var tracker = new DrawdownTracker(0);
        var (points, last) = (0, 0);
        for (var i = 0; i < equity.Length; i++)
        {
            if (double.IsInfinity(equity[i]))
                return null;
            if (double.IsNaN(equity[i]) || (points == 0 && equity[i] <= 0))
                continue;

            if (points++ == 0)
                tracker.Start(i, equity[i]);
            else
                tracker.Add(i, equity[i]);
            last = i;
        }

        return points < 2 ? null : tracker.Deepest(last);
    }

    /// <summary>The depth of <see cref="OfEquity"/>.</summary>
    /// <param name="equity">Equity in one currency, oldest first; NaN = missing.</param>
    /// <returns>A positive fraction of the peak, 0 for a curve that never fell; null with fewer than two points, or with an infinite one.</returns>
    public static double? Maximum(ReadOnlySpan<double> equity) => OfEquity(equity)?.Depth;

    /// <summary>How far each point lies below the highest one so far.</summary>
    /// <param name="equity">Equity in one currency, oldest first; NaN = missing.</param>
    /// <returns>
    /// Positive fractions of the peak, 0 at a peak, as many as the points. NaN where it is undefined: a missing or infinite point (which is no
    /// peak either), and points before the first one above zero.
    /// </returns>
    public static double[] Series(ReadOnlySpan<double> equity)
    {
        var series = new double[equity.Length];
        var peak = 0.0;
        for (var i = 0; i < equity.Length; i++)
        {
            if (double.IsFinite(equity[i]))
                peak = Math.Max(peak, equity[i]);
            var depth = (peak - equity[i]) / peak;
            series[i] = peak > 0 && double.IsFinite(depth) ? depth : double.NaN;
        }

        return series;
    }
}
