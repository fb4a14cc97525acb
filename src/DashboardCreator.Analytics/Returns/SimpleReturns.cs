using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Returns;

/// <summary>Returns of one period each, from the equity at its ends.</summary>
public static class SimpleReturns
{
    /// <summary>E(t) / E(t-1) - 1 for an account without deposits or withdrawals.</summary>
    /// <param name="equity">Equity in one currency, oldest first; NaN = missing.</param>
    /// <returns>
    /// Fractions, one fewer than the equities (none for none). The return at index i runs from equity i to equity i + 1. NaN where it is
    /// undefined: an end is missing or infinite, or the start is not above zero.
    /// </returns>
    public static double[] FromEquity(ReadOnlySpan<double> equity)
    {
        var returns = new double[Math.Max(0, equity.Length - 1)];
        for (var i = 0; i < returns.Length; i++)
            returns[i] = Period(equity[i], equity[i + 1], 0);
        return returns;
    }

    /// <summary>(E(t) - F(t)) / E(t-1) - 1: money that comes or goes on a day is taken at the end of it.</summary>
    /// <param name="equity">Equity in one currency, oldest first, each after the flow of its day; NaN = missing.</param>
    /// <param name="flows">
    /// Deposits (positive) and withdrawals (negative) on the day of the equity at the same index; 0 for none, NaN for not known. The first
    /// one is part of the first equity and is not used.
    /// </param>
    /// <returns>As <see cref="FromEquity(ReadOnlySpan{double})"/>; NaN also where the flow is missing or infinite.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static double[] FromEquity(ReadOnlySpan<double> equity, ReadOnlySpan<double> flows)
    {
        Preconditions.SameLength(equity.Length, flows.Length, nameof(flows));

        var returns = new double[Math.Max(0, equity.Length - 1)];
        for (var i = 0; i < returns.Length; i++)
            returns[i] = Period(equity[i], equity[i + 1], flows[i + 1]);
        return returns;
    }

    /// <summary>One return; NaN when it is undefined.</summary>
    internal static double Period(double start, double end, double flow)
    {
        if (!(start > 0) || !double.IsFinite(start) || !double.IsFinite(end) || !double.IsFinite(flow))
            return double.NaN;

        // The difference first: of two close equities it is exact, and a deposit at flat prices leaves exactly 0.
        var value = (end - start - flow) / start;
        return double.IsFinite(value) ? value : double.NaN;
    }
}
