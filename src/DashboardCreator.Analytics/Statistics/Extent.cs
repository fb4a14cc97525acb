namespace DashboardCreator.Analytics.Statistics;

/// <summary>How many values a series knows, and between which bounds they lie.</summary>
/// <param name="Count">Values that are not missing, infinities included.</param>
/// <param name="Minimum">The smallest; +infinity for none.</param>
/// <param name="Maximum">The largest; -infinity for none.</param>
internal readonly record struct Extent(int Count, double Minimum, double Maximum)
{
    /// <summary>Whether there is a value and none is infinite.</summary>
    public bool IsFinite => double.IsFinite(Minimum) && double.IsFinite(Maximum);

    public double Magnitude => Math.Max(Math.Abs(Minimum), Math.Abs(Maximum));

    /// <summary>Zero or more; infinite when the bounds are too far apart for a double.</summary>
    public double Spread => Maximum - Minimum;

    public static Extent Of<TSeries>(TSeries series)
        where TSeries : ISeries, allows ref struct
    {
        var (count, minimum, maximum) = (0, double.PositiveInfinity, double.NegativeInfinity);
        for (var i = 0; i < series.Length; i++)
        {
            var value = series[i];
            if (double.IsNaN(value))
                continue;

            count++;
            minimum = value < minimum ? value : minimum;
            maximum = value > maximum ? value : maximum;
        }

        return new Extent(count, minimum, maximum);
    }
}
