namespace DashboardCreator.Analytics.Statistics;

/// <summary>
/// The error function, its complement and the scaled complement, each within a few units of the last place (relative) of the true value.
/// </summary>
/// <remarks>
/// Rational approximations of W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of Computation 23 (1969),
/// pages 631-637, with the coefficients of his later SPECFUN set; their own error is below 6e-18.
/// </remarks>
internal static class ErrorFunctions
{
    /// <summary>1 / sqrt(pi).</summary>
    private const double InverseSqrtPi = 0.564189583547756286948;

    /// <summary>Up to here erf itself is approximated; beyond it, the scaled complement.</summary>
    private const double EndOfCentre = 0.46875;

    private const double StartOfTail = 4;

    /// <summary>2 / sqrt(pi) times the integral of exp(-t^2) from 0 to x.</summary>
    public static double Erf(double x)
    {
        if (Math.Abs(x) <= EndOfCentre)
            return x * CentralRatio(x * x);
        return x > 0 ? 1 - Erfc(x) : Erfc(-x) - 1;
    }

    /// <summary>1 - erf(x), with full relative precision also where it is tiny; 0 from x = 27.3 on.</summary>
    public static double Erfc(double x)
    {
        var distance = Math.Abs(x);
        if (distance <= EndOfCentre)
            return 1 - (x * CentralRatio(x * x));

        var tail = ExpOfMinusSquare(distance) * ScaledTail(distance);
        return x > 0 ? tail : 2 - tail;
    }

    /// <summary>exp(x^2) erfc(x): falls like 1 / (x sqrt(pi)) instead of vanishing; infinite below x = -26.6.</summary>
    public static double Erfcx(double x)
    {
        if (Math.Abs(x) <= EndOfCentre)
            return Math.Exp(x * x) * (1 - (x * CentralRatio(x * x)));
        return x > 0 ? ScaledTail(x) : (2 / ExpOfMinusSquare(x)) - ScaledTail(-x);
    }

    /// <summary>exp(-x^2); the rounding of the square, which the exponential would magnify, is put back.</summary>
    private static double ExpOfMinusSquare(double x)
    {
        var square = x * x;
        return square > 1000 ? 0 : Math.Exp(-square) * (1 - Math.FusedMultiplyAdd(x, x, -square));
    }

    /// <summary>erf(x) / x for |x| up to 0.46875.</summary>
    private static double CentralRatio(double square)
    {
        var above = (((((((1.85777706184603153e-1 * square) + 3.16112374387056560e00) * square) + 1.13864154151050156e02) * square)
            + 3.77485237685302021e02) * square) + 3.20937758913846947e03;
        var below = (((((((square + 2.36012909523441209e01) * square) + 2.44024637934444173e02) * square)
            + 1.28261652607737228e03) * square) + 2.84423683343917062e03);
        return above / below;
    }

    /// <summary>exp(x^2) erfc(x) for x above 0.46875; NaN for NaN.</summary>
    private static double ScaledTail(double x) => x <= StartOfTail ? NearTail(x) : FarTail(x);

    private static double NearTail(double x)
    {
        var above = (2.15311535474403846e-8 * x) + 5.64188496988670089e-1;
        above = (above * x) + 8.88314979438837594e00;
        above = (above * x) + 6.61191906371416295e01;
        above = (above * x) + 2.98635138197400131e02;
        above = (above * x) + 8.81952221241769090e02;
        above = (above * x) + 1.71204761263407058e03;
        above = (above * x) + 2.05107837782607147e03;
        above = (above * x) + 1.23033935479799725e03;
        var below = x + 1.57449261107098347e01;
        below = (below * x) + 1.17693950891312499e02;
        below = (below * x) + 5.37181101862009858e02;
        below = (below * x) + 1.62138957456669019e03;
        below = (below * x) + 3.29079923573345963e03;
        below = (below * x) + 4.36261909014324716e03;
        below = (below * x) + 3.43936767414372164e03;
        below = (below * x) + 1.23033935480374942e03;
        return above / below;
    }

    private static double FarTail(double x)
    {
        var inverse = 1 / x;
        var square = inverse * inverse;
        var above = (1.63153871373020978e-2 * square) + 3.05326634961232344e-1;
        above = (above * square) + 3.60344899949804439e-1;
        above = (above * square) + 1.25781726111229246e-1;
        above = (above * square) + 1.60837851487422766e-2;
        above = (above * square) + 6.58749161529837803e-4;
        var below = square + 2.56852019228982242e00;
        below = (below * square) + 1.87295284992346725e00;
        below = (below * square) + 5.27905102951428412e-1;
        below = (below * square) + 6.05183413124413191e-2;
        below = (below * square) + 2.33520497626869185e-3;
        return (InverseSqrtPi - (square * above / below)) * inverse;
    }
}
