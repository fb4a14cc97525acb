namespace DashboardCreator.Analytics.Statistics;

/// <summary>The border between arithmetic, which has NaN and infinities, and answers, which have null.</summary>
internal static class Finite
{
    /// <summary>The value, with minus zero as zero; null for NaN and infinities.</summary>
    public static double? OrNull(double value) => double.IsFinite(value) ? value + 0.0 : null;
}
