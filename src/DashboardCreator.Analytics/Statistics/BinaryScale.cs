namespace DashboardCreator.Analytics.Statistics;

/// <summary>Powers of two that bring numbers near 1, so that their squares neither overflow nor vanish. Multiplying by one rounds nothing.</summary>
internal static class BinaryScale
{
    private const int LargestExponent = 1000;

    /// <summary>A factor that takes <paramref name="magnitude"/> (zero or more, infinity included) to the neighbourhood of 1.</summary>
    public static double For(double magnitude) =>
        magnitude == 0 ? 1 : Math.ScaleB(1, -Math.Clamp(Math.ILogB(magnitude), -LargestExponent, LargestExponent));
}
