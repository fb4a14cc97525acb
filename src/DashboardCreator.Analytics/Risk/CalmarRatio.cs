using DashboardCreator.Analytics.Returns;
using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>Calmar ratio: <see cref="AnnualReturn"/> over the deepest <see cref="Drawdown"/>.</summary>
public static class CalmarRatio
{
    /// <summary>annual return / abs(maximum drawdown).</summary>
    /// <param name="returns">Fractions, oldest first; NaN = missing, a period without change.</param>
    /// <param name="periodsPerYear">252 for daily returns of an exchange, 52 for weekly, 12 for monthly ones.</param>
    /// <returns>Null without a drawdown, when no return is known, or with an infinite one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is not finite and above zero.</exception>
    public static double? Of(ReadOnlySpan<double> returns, double periodsPerYear = TradingYear.Sessions) =>
        AnnualReturn.Of(returns, periodsPerYear) is { } annual && Drawdown.OfReturns(returns) is { Depth: > 0 and var depth }
            ? Finite.OrNull(annual / depth)
            : null;
}
