namespace DashboardCreator.Analytics.Options;

/// <summary>
/// A cubic over a quadratic through two points with given slopes, and one shape parameter that fits a second derivative at one end. It stays monotone
/// and keeps the sign of its curvature where the data have one.
/// </summary>
/// <remarks>R. Delbourgo and J. A. Gregory, "Shape preserving piecewise rational interpolation", SIAM J. Sci. Stat. Comput. 6 (1985), 967-976.</remarks>
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

    private double At(double x, double wanted)
    {
        var t = (x - left.X) / _width;
        var u = 1 - t;
        var shape = Math.Max(wanted, LeastShape());
        if (!(shape < Straight))
            return (left.Y * u) + (right.Y * t);

        var inner = (((shape * right.Y) - (_width * right.Slope)) * t) + (((shape * left.Y) + (_width * left.Slope)) * u);
        return ((right.Y * t * t * t) + (inner * t * u) + (left.Y * u * u * u)) / (1 + ((shape - 3) * t * u));
    }

    /// <summary>The smallest parameter that keeps the curve monotone and, where the slopes enclose the chord's, convex or concave.</summary>
    private double LeastShape()
    {
        var chord = Chord;
        var monotone = (left.Slope + right.Slope) / chord;
        var (before, after) = (chord - left.Slope, right.Slope - chord);
        return before * after > 0 ? Math.Max(monotone, Math.Max(1 + (after / before), 1 + (before / after))) : monotone;
    }
}
