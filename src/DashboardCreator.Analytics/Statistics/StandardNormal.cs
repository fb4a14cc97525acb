namespace DashboardCreator.Analytics.Statistics;

/// <summary>
/// The normal distribution with mean 0 and variance 1, with full relative precision in both tails (a few units of the last place), where
/// formulas that take differences from 1 have none. NaN gives NaN: this is arithmetic for other formulas, which decide what has no figure.
/// </summary>
/// <remarks>Definitions: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.2.1, 26.2.2 and 26.2.29.</remarks>
public static class StandardNormal
{
    /// <summary>1 / sqrt(2 pi).</summary>
    private const double InverseSqrtTwoPi = 0.398942280401432677940;

    /// <summary>1 / sqrt(2).</summary>
    private const double SqrtHalf = 0.707106781186547524401;

    /// <summary>Beyond this distance density and tail are below the smallest double.</summary>
    private const double Farthest = 40;

    /// <summary>exp(-x^2 / 2) / sqrt(2 pi).</summary>
    /// <param name="x">Standard deviations from the mean; infinities give 0.</param>
    /// <returns>0 to 0.3989; NaN for NaN.</returns>
    public static double Density(double x) => InverseSqrtTwoPi * ExpOfMinusHalfSquare(x);

    /// <summary>The probability of a value of at most x.</summary>
    /// <param name="x">Standard deviations from the mean, infinities included.</param>
    /// <returns>0 to 1; NaN for NaN.</returns>
    public static double Cdf(double x)
    {
        var distance = Math.Abs(x);
        if (distance < 0.5)
            return 0.5 + (0.5 * ErrorFunctions.Erf(SqrtHalf * x));

        // The exponential takes x itself, not its rounded multiple: the rounding would count x^2 times.
        var tail = 0.5 * ExpOfMinusHalfSquare(x) * ErrorFunctions.Erfcx(SqrtHalf * distance);
        return x < 0 ? tail : 1 - tail;
    }

    /// <summary>The x of which <see cref="Cdf"/> is p.</summary>
    /// <param name="p">A probability, 0 to 1.</param>
    /// <returns>Standard deviations from the mean; minus infinity for 0 and infinity for 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not between 0 and 1, or is NaN.</exception>
    public static double InverseCdf(double p)
    {
        Preconditions.Probability(p, nameof(p));
        return p switch
        {
            0 => double.NegativeInfinity,
            1 => double.PositiveInfinity,
            _ => NormalQuantile.Of(p - 0.5, Math.Min(p, 1 - p)),
        };
    }

    private static double ExpOfMinusHalfSquare(double x)
    {
        if (Math.Abs(x) > Farthest)
            return 0;

        var square = x * x;
        return Math.Exp(-0.5 * square) * (1 - (0.5 * Math.FusedMultiplyAdd(x, x, -square)));
    }
}
