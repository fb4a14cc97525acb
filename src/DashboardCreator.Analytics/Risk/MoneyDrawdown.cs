namespace DashboardCreator.Analytics.Risk;

/// <summary>Falls of accumulated profit below its running peak, in money. The first peak is 0: before the first result nothing was earned.</summary>
/// <remarks>Profit can pass through zero, where a fraction of the peak says nothing; so the fall stays an amount.</remarks>
public static class MoneyDrawdown
{
    /// <summary>How far each point lies below the highest one so far.</summary>
    /// <param name="cumulative">Profit added up, oldest first, in one currency.</param>
    /// <returns>Positive amounts, 0 at a peak, as many as the points.</returns>
    /// <exception cref="OverflowException">A fall exceeds what a decimal holds (7.9e28).</exception>
    public static decimal[] Series(ReadOnlySpan<decimal> cumulative)
    {
        var series = new decimal[cumulative.Length];
        var peak = 0m;
        for (var i = 0; i < cumulative.Length; i++)
        {
            peak = Math.Max(peak, cumulative[i]);
            series[i] = peak - cumulative[i];
        }

        return series;
    }

    /// <summary>The deepest of <see cref="Series"/>.</summary>
    /// <param name="cumulative">Profit added up, oldest first, in one currency.</param>
    /// <returns>A positive amount, 0 when profit never fell; null without a point.</returns>
    /// <exception cref="OverflowException">A fall exceeds what a decimal holds (7.9e28).</exception>
    public static decimal? Maximum(ReadOnlySpan<decimal> cumulative)
    {
        decimal? deepest = null;
        var peak = 0m;
        foreach (var level in cumulative)
        {
            peak = Math.Max(peak, level);
            deepest = Math.Max(deepest ?? 0, peak - level);
        }

        return deepest;
    }
}
