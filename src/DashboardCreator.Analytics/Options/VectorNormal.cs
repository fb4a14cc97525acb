using System.Numerics;
using System.Runtime.CompilerServices;

namespace DashboardCreator.Analytics.Options;

/// <summary>
/// The standard normal distribution in every lane. Both functions are within 2e-15 (relative) of the true value where that is a normal
/// double, so the probability that they make, density times ratio or 1 minus that, is within 1e-15 (absolute).
/// </summary>
internal static class VectorNormal
{
    /// <summary>Beyond this distance the density is below the smallest double, and 0.</summary>
    private const double Farthest = 40;

    private const double InverseSqrtTwoPi = 0.398942280401432677940;

    /// <summary>exp(-x^2 / 2) / sqrt(2 pi).</summary>
    /// <param name="distance">0 to infinity, or NaN.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Density(Vector<double> distance)
    {
        // The square's own rounding is put back: in the tail it would count as often as the exponent is large.
        var x = Vector.Min(distance, new Vector<double>(Farthest));
        var square = x * x;
        var lost = Vector.FusedMultiplyAdd(x, x, -square);
        return Vector.Exp(-0.5 * square) * Vector.MultiplyAddEstimate(lost, new(-0.5 * InverseSqrtTwoPi), new(InverseSqrtTwoPi));
    }

    /// <summary>The tail beyond a distance, divided by the density there (Mills' ratio): 1.2533 at 0, like 1 / x far out.</summary>
    /// <param name="distance">0 to infinity, or NaN.</param>
    /// <remarks>
    /// Times x + 4 the ratio is smooth in t = (x - 4) / (x + 4), which is -1 to 1 for every x from 0 to infinity. The coefficients, lowest
    /// power first, are its Chebyshev expansion in t to degree 23, computed with 60 digits and rearranged in powers; the rest is below 3e-16.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> TailOverDensity(Vector<double> distance)
    {
        var inverse = Vector<double>.One / (distance + new Vector<double>(4));
        var t = Vector.MultiplyAddEstimate(new Vector<double>(-8), inverse, Vector<double>.One);
        var square = t * t;
        return (Even(square) + (t * Odd(square))) * inverse;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Even(Vector<double> square)
    {
        var sum = new Vector<double>(-4.232837128668023e-09);
        sum = Step(sum, square, 4.027496644667924e-08);
        sum = Step(sum, square, -1.974812079272745e-07);
        sum = Step(sum, square, 6.635890483495518e-07);
        sum = Step(sum, square, -1.5665301434775512e-06);
        sum = Step(sum, square, 1.7912419621396938e-06);
        sum = Step(sum, square, -4.781834677436329e-06);
        sum = Step(sum, square, 0.0003342443649391365);
        sum = Step(sum, square, -0.008722295248200037);
        sum = Step(sum, square, 0.1513917623110474);
        sum = Step(sum, square, 0.9704095548676177);
        return Step(sum, square, 1.8932190633084853);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Odd(Vector<double> square)
    {
        var sum = new Vector<double>(-3.0073979672398766e-10);
        sum = Step(sum, square, -1.4722998923746307e-09);
        sum = Step(sum, square, 4.473060051450323e-08);
        sum = Step(sum, square, -4.00493929251171e-07);
        sum = Step(sum, square, 2.568755311229722e-06);
        sum = Step(sum, square, -1.4843277679080294e-05);
        sum = Step(sum, square, 8.809573121072337e-05);
        sum = Step(sum, square, -0.0005792693046478719);
        sum = Step(sum, square, 0.004087855681200072);
        sum = Step(sum, square, -0.018900450861711257);
        sum = Step(sum, square, -0.4675409629983325);
        return Step(sum, square, -1.5237709108199835);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Step(Vector<double> sum, Vector<double> square, double coefficient) =>
        Vector.MultiplyAddEstimate(sum, square, new Vector<double>(coefficient));
}
