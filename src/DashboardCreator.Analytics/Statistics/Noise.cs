namespace DashboardCreator.Analytics.Statistics;

/// <summary>Tells a spread from the rounding of the numbers it was found in.</summary>
internal static class Noise
{
    /// <summary>
    /// Sixteen times the distance between 1 and the next double. A return computed from two equities carries up to three such
    /// halves of rounding, so two of them can differ by about three in a series that is really constant.
    /// </summary>
    public const double Relative = 16 * 2.220446049250313e-16;

    /// <summary>
    /// The smallest size that rounding in a series of returns is measured against: a return is the rest of a growth factor
    /// near 1, so it is known to no better than the rounding of 1, however small it is.
    /// </summary>
    public const double ReturnScale = 1;

    /// <summary>Whether values of this size could differ by this much and still be the same number, rounded differently.</summary>
    public static bool Explains(double spread, double magnitude) => spread <= Relative * magnitude;
}
