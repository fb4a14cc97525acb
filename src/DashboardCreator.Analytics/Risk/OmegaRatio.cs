using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>Omega ratio (Keating and Shadwick 2002): what the returns exceed a threshold by, over what they fall short of it.</summary>
public static class OmegaRatio
{
    /// <summary>sum(max(r - threshold, 0)) / sum(max(threshold - r, 0)).</summary>
    /// <param name="returns">Fractions; NaN = missing.</param>
    /// <param name="thresholdPerPeriod">A fraction of one period; of a yearly rate R it is (1 + R)^(1 / periods) - 1.</param>
    /// <returns>Zero or more; null with fewer than two known returns, with an infinite one, or when no return falls short.</returns>
    public static double? Of(ReadOnlySpan<double> returns, double thresholdPerPeriod = 0)
    {
        var extent = Extent.Of(new ExcessOverConstant(returns, thresholdPerPeriod));
        if (extent.Count < 2 || !extent.IsFinite)
            return null;

        var (gains, shortfalls) = (new CompensatedSum(), new CompensatedSum());
        foreach (var value in returns)
        {
            var excess = value - thresholdPerPeriod;
            if (double.IsNaN(excess) || Noise.Explains(Math.Abs(excess), Math.Max(Noise.ReturnScale, Math.Abs(value))))
                continue;

            if (excess > 0)
                gains.Add(excess);
            else
                shortfalls.Add(-excess);
        }

        return double.IsFinite(gains.Total) && double.IsFinite(shortfalls.Total)
            ? Finite.OrNull(gains.Total / shortfalls.Total)
            : null;
    }
}
