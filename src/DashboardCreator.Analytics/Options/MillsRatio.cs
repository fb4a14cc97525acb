using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Options;

/// <summary>The upper tail of the standard normal distribution over its density: (1 - Cdf(z)) / Density(z).</summary>
/// <remarks>Abramowitz and Stegun 26.2.12-13. It is smooth and of moderate size where tail and density both vanish.</remarks>
internal static class MillsRatio
{
    /// <summary>The ratio at 0, sqrt(pi / 2).</summary>
    public const double AtZero = 1.25331413731550025121;

    private const double SqrtHalf = 0.707106781186547524401;

    /// <returns>Above 0, falling; about 1 / z for a large z; infinite below z = -37.6.</returns>
    public static double Of(double z) => AtZero * ErrorFunctions.Erfcx(SqrtHalf * z);
}
