namespace DashboardCreator.SampleData.Options;

/// <summary>
/// Exponential, logarithm and the normal distribution from the four operations alone, whose results are the same on every machine;
/// good to about fourteen digits, which is far more than the samples keep.
/// </summary>
internal static class Elementary
{
    private const double Ln2 = 0.693147180559945309;
    private const double RootOfTwoPi = 2.506628274631000502;

    /// <summary>Powers of two times the series of a small rest.</summary>
    public static double Exp(double x)
    {
        var twos = Math.Round(x / Ln2);
        var rest = x - (twos * Ln2);
        var (sum, term) = (1.0, 1.0);
        for (var n = 1; n < 22; n++)
        {
            term *= rest / n;
            sum += term;
        }

        return Math.ScaleB(sum, (int)twos);
    }

    /// <summary>Powers of two and the series of the inverse hyperbolic tangent; x is above zero.</summary>
    public static double Log(double x)
    {
        var twos = Math.ILogB(x * 1.5);
        var mantissa = Math.ScaleB(x, -twos);
        var y = (mantissa - 1) / (mantissa + 1);
        var (sum, power) = (0.0, y);
        for (var n = 1; n < 40; n += 2)
        {
            sum += power / n;
            power *= y * y;
        }

        return (2 * sum) + (twos * Ln2);
    }

    public static double NormalDensity(double x) => Exp(-x * x / 2) / RootOfTwoPi;

    /// <summary>Half and the density times x + x³/3 + x⁵/15 + …</summary>
    public static double NormalBelow(double x)
    {
        if (Math.Abs(x) > 8) return x > 0 ? 1 : 0;

        var (sum, term) = (x, x);
        for (var odd = 3; odd < 240; odd += 2)
        {
            term *= x * x / odd;
            sum += term;
        }

        return 0.5 + (sum * NormalDensity(x));
    }
}
