namespace DashboardCreator.Analytics.Statistics;

/// <summary>Number, mean and sample deviation of a series, in the unit of the series.</summary>
/// <param name="Count">Values that are not missing; an infinity counts.</param>
/// <param name="Mean">The arithmetic mean; null without a value or with an infinite one.</param>
/// <param name="SampleDeviation">
/// The square root of the squared distances from the mean over (Count - 1), numpy's <c>std(ddof=1)</c>; null with fewer than two
/// values or with an infinite one. Exactly 0 for a constant series: values that lie no further apart than rounding explains.
/// </param>
public readonly record struct Moments(int Count, double? Mean, double? SampleDeviation)
{
    /// <summary>The moments of the values that are not NaN.</summary>
    /// <remarks>
    /// Corrected two-pass algorithm (Chan, Golub and LeVeque 1983) over compensated sums, scaled by powers of two: values as large
    /// as 1e300 or as small as 1e-300 keep their deviation.
    /// </remarks>
    public static Moments Of(ReadOnlySpan<double> values) => Of(new Plain(values), 0);

    /// <param name="series">The values, NaN = missing.</param>
    /// <param name="leastScale">Rounding is measured against the largest value, and against at least this.</param>
    internal static Moments Of<TSeries>(TSeries series, double leastScale)
        where TSeries : ISeries, allows ref struct
    {
        var extent = Extent.Of(series);
        if (!extent.IsFinite)
            return new Moments(extent.Count, null, null);

        var mean = MeanOf(series, extent);
        return new Moments(extent.Count, Finite.OrNull(mean), DeviationOf(series, extent, mean, leastScale));
    }

    private static double MeanOf<TSeries>(TSeries series, Extent extent)
        where TSeries : ISeries, allows ref struct
    {
        var scale = BinaryScale.For(extent.Magnitude);
        var sum = new CompensatedSum();
        for (var i = 0; i < series.Length; i++)
        {
            var value = series[i];
            if (!double.IsNaN(value))
                sum.Add(value * scale);
        }

        return Math.Clamp(sum.Total / extent.Count / scale, extent.Minimum, extent.Maximum);
    }

    private static double? DeviationOf<TSeries>(TSeries series, Extent extent, double mean, double leastScale)
        where TSeries : ISeries, allows ref struct
    {
        if (extent.Count < 2)
            return null;
        if (Noise.Explains(extent.Spread, Math.Max(leastScale, extent.Magnitude)))
            return 0;

        var scale = BinaryScale.For(extent.Spread);
        var (squares, rest) = (new CompensatedSum(), new CompensatedSum());
        for (var i = 0; i < series.Length; i++)
        {
            var value = series[i];
            if (double.IsNaN(value))
                continue;

            var distance = (value * scale) - (mean * scale);
            squares.Add(distance * distance);
            rest.Add(distance);
        }

        var variance = (squares.Total - (rest.Total * rest.Total / extent.Count)) / (extent.Count - 1);
        return Finite.OrNull(Math.Sqrt(variance) / scale);
    }
}
