namespace DashboardCreator.Analytics.Statistics;

/// <summary>What two series of returns say about each other, over the periods in which both are known.</summary>
/// <param name="MeanX">Mean of the first series over those periods.</param>
/// <param name="MeanY">Mean of the second series over those periods.</param>
/// <param name="Slope">cov(x, y) / var(y), the least-squares slope of x on y; null when y is constant or there are fewer than two pairs.</param>
/// <param name="Correlation">Pearson's, in [-1, 1]; null when either is constant or there are fewer than two pairs.</param>
internal readonly record struct PairedMoments(double? MeanX, double? MeanY, double? Slope, double? Correlation)
{
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static PairedMoments Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        Preconditions.SameLength(x.Length, y.Length, nameof(y));

        var momentsX = Moments.Of(new KnownInBoth(x, y), Noise.ReturnScale);
        var momentsY = Moments.Of(new KnownInBoth(y, x), Noise.ReturnScale);
        return momentsX is { Mean: { } meanX, SampleDeviation: { } deviationX }
            && momentsY is { Mean: { } meanY, SampleDeviation: { } deviationY and > 0 }
                ? Relate(x, y, (meanX, deviationX), (meanY, deviationY))
                : new PairedMoments(momentsX.Mean, momentsY.Mean, null, null);
    }

    private static PairedMoments Relate(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, (double Mean, double Deviation) ofX, (double Mean, double Deviation) ofY)
    {
        if (ofX.Deviation == 0)
            return new PairedMoments(ofX.Mean, ofY.Mean, 0, null);

        // Scaled by the deviations, so that the products stay near 1 whatever the size of the returns.
        var (scaleX, scaleY) = (BinaryScale.For(ofX.Deviation), BinaryScale.For(ofY.Deviation));
        var (products, squaresX, squaresY) = (new CompensatedSum(), new CompensatedSum(), new CompensatedSum());
        for (var i = 0; i < x.Length; i++)
        {
            if (double.IsNaN(x[i]) || double.IsNaN(y[i]))
                continue;

            var distanceX = (x[i] * scaleX) - (ofX.Mean * scaleX);
            var distanceY = (y[i] * scaleY) - (ofY.Mean * scaleY);
            products.Add(distanceX * distanceY);
            squaresX.Add(distanceX * distanceX);
            squaresY.Add(distanceY * distanceY);
        }

        var correlation = products.Total / Math.Sqrt(squaresX.Total) / Math.Sqrt(squaresY.Total);
        return new PairedMoments(
            ofX.Mean,
            ofY.Mean,
            Finite.OrNull(products.Total / squaresY.Total * scaleY / scaleX),
            Finite.OrNull(Math.Clamp(correlation, -1, 1)));
    }
}
