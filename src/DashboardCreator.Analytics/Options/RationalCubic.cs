namespace DashboardCreator.Analytics.Options;

/// <summary>
/// A cubic over a quadratic through two points with given slopes, and one shape parameter that fits a second derivative at one end. It
/// stays monotone and keeps the sign of its curvature where the data have one.
/// </summary>
/// <remarks>
/// R. Delbourgo and J. A. Gregory, "Shape preserving piecewise rational interpolation", SIAM J. Sci. Stat. Comput. 6 (1985), pages 967-976.
/// </remarks>
internal readonly struct RationalCubic(CurvePoint left, CurvePoint right)
{
    /// <summary>Beyond this shape parameter the curve is the chord.</summary>
    private const double Straight = 1e12;

    private readonly double _width = right.X - left.X;

    private double Chord => (right.Y - left.Y) / _width;

    /// <summary>With the second derivative that is given at the left end, as far as the shape allows.</summary>
    public double FittingLeft(double secondDerivative, double x) =>
        At(x, ((0.5 * _width * secondDerivative) + (right.Slope - left.Slope)) / (Chord - left.Slope));

    /// <summary>With the second derivative that is given at the right end, as far as the shape allows.</summary>
    public double FittingRight(double secondDerivative, double x) =>
        At(x, ((0.5 * _width * secondDerivative) + (right.Slope - left.Slope)) / (right.Slope - Chord));

    /// <remarks>
    /// Written as a sum of positive parts, with the slopes in units of the chord's and the shape parameter beyond the right one of them:
    /// the textbook form subtracts them, and with slopes that differ by many powers of ten nothing right remains.
    /// </remarks>
    private double At(double x, double wanted)
    {
        var t = (x - left.X) / _width;
        var u = 1 - t;
        var (rise, before, after) = (right.Y - left.Y, left.Slope / Chord, right.Slope / Chord);
        var beyond = Math.Max(before, Math.Max(wanted, LeastForItsCurvature(before, after)) - after);
        return beyond < Straight
            ? left.Y + (rise * t * ((t * t) + (u * ((beyond * t) + (before * u)))) / (1 + ((beyond + after - 3) * t * u)))
            : left.Y + (rise * t);
    }

    /// <summary>The smallest parameter that keeps the curve convex or concave, where the slopes enclose the chord's.</summary>
    private static double LeastForItsCurvature(double before, double after) =>
        (1 - before) * (after - 1) > 0 ? 1 + Math.Max((after - 1) / (1 - before), (1 - before) / (after - 1)) : 0;
}
