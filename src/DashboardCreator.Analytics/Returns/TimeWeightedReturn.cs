using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Returns;

/// <summary>Time-weighted return: what the manager earned, whatever the client paid in or took out. Flows count at the end of their day.</summary>
public static class TimeWeightedReturn
{
    /// <summary>prod((E(t) - F(t)) / E(t-1)) - 1 over the points that are known.</summary>
    /// <param name="equity">Equity in one currency, oldest first, each after the flow of its day; NaN = missing.</param>
    /// <param name="flows">Deposits (positive) and withdrawals (negative) on the day of the equity at the same index; NaN = none known.</param>
    /// <returns>
    /// A fraction; null when no two known points make a period, or with an infinite value. A missing equity is bridged: its flow moves to the
    /// next known one. A period that starts with no capital (zero or below) has no return and is left out.
    /// </returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static double? Of(ReadOnlySpan<double> equity, ReadOnlySpan<double> flows)
    {
        Preconditions.SameLength(equity.Length, flows.Length, nameof(flows));

        var growth = new CompoundGrowth();
        var (start, flow, periods) = (double.NaN, 0.0, 0);
        for (var i = 0; i < equity.Length; i++)
        {
            if (double.IsInfinity(equity[i]) || double.IsInfinity(flows[i]))
                return null;

            flow += double.IsNaN(flows[i]) ? 0 : flows[i];
            if (double.IsNaN(equity[i]))
                continue;

            if (start > 0)
            {
                growth.Add((equity[i] - start - flow) / start);
                periods++;
            }

            (start, flow) = (equity[i], 0);
        }

        return periods > 0 ? Finite.OrNull(growth.Return) : null;
    }
}
