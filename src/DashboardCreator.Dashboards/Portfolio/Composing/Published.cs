namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Fractions and doubles as the document shows them.</summary>
internal static class Published
{
    /// <summary>On a 0 to 100 scale; null for null, NaN and infinities.</summary>
    public static double? Percent(double? fraction) => Known((fraction ?? double.NaN) * 100);

    /// <summary>A return at risk as a loss: positive, 0 where even it is a gain.</summary>
    public static double? LossPercent(double? fraction) => fraction is { } value ? Percent(Math.Max(0, -value)) : null;

    /// <summary>The value, with minus zero as zero; null for NaN and infinities.</summary>
    public static double? Known(double value) => double.IsFinite(value) ? value + 0.0 : null;
}
