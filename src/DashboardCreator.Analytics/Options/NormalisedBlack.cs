namespace DashboardCreator.Analytics.Options;

/// <summary>
/// The price of an out-of-the-money option in units of sqrt(discounted spot x discounted strike), as a function of two numbers:
/// the log-moneyness <c>m</c> = |ln(discounted spot / discounted strike)| and the total volatility <c>s</c> = volatility x sqrt(years).
/// </summary>
/// <remarks>
/// With h = m / s, t = s / 2, the density n and the distribution N: price = exp(-m/2) N(t - h) - exp(m/2) N(-t - h), at most exp(-m/2);
/// vega = d price / d s = n(h) exp(-t^2 / 2). Both follow from Black (1976); the normalised form is that of P. Jaeckel, "Let's Be
/// Rational" (2016). With Mills' ratio M, exp(-m/2) N(t - h) is vega x M(h - t), and so on: price = vega (M(h - t) - M(h + t)). The
/// exponentials, which underflow far out of the money, stand in vega alone, and everything else is expressed as a multiple of s x vega.
/// <para>
/// An error e of the price, in units of s x vega, is a relative error e of the volatility that it implies. The difference of the two
/// ratios costs about 2e-16 / max(m, s) in this unit; where both are small it is replaced by its Taylor series in t. Finer branches would
/// gain nothing: their price would be more accurate than the rounding of s allows.
/// </para>
/// </remarks>
internal readonly struct NormalisedBlack
{
    /// <summary>ln sqrt(2 pi).</summary>
    private const double LogSqrtTwoPi = 0.918938533204672741780;

    /// <summary>Below this t, and below twice this moneyness, the series counts.</summary>
    private const double SeriesEnd = 0.1;

    private readonly double _h;
    private readonly double _t;

    /// <param name="moneyness">m, at least 0.</param>
    /// <param name="total">s, above 0.</param>
    public NormalisedBlack(double moneyness, double total)
    {
        _h = moneyness / total;
        _t = 0.5 * total;
        PriceOverMove = _t < SeriesEnd && moneyness < 2 * SeriesEnd
            ? Series(_h, _t * _t)
            : (MillsRatio.Of(_h - _t) - MillsRatio.Of(_h + _t)) / total;
    }

    /// <summary>price / (s x vega).</summary>
    public double PriceOverMove { get; }

    /// <summary>(exp(-m/2) - price) / (s x vega): the distance to the highest price, a sum of two positive parts.</summary>
    public double RestOverMove => (MillsRatio.Of(_t - _h) + MillsRatio.Of(_t + _h)) / (2 * _t);

    /// <summary>The logarithm of vega, which vega's underflow does not touch.</summary>
    public double LogVega => (-0.5 * ((_h * _h) + (_t * _t))) - LogSqrtTwoPi;

    public double Vega => Math.Exp(LogVega);

    public double LogPrice => Math.Log(2 * _t * PriceOverMove) + LogVega;

    public double LogRest => Math.Log(2 * _t * RestOverMove) + LogVega;

    /// <summary>s x vega' / vega = h^2 - t^2.</summary>
    public double Curvature => (_h - _t) * (_h + _t);

    /// <summary>s^2 x (vega' / vega)' = -3 h^2 - t^2.</summary>
    public double CurvatureSlope => (-3 * _h * _h) - (_t * _t);

    /// <summary>
    /// (Y(-h + t) - Y(-h - t)) / (2 t) for Y = Cdf / Density by Taylor around -h: the sum of Y^(2k+1)(-h) t^(2k) / (2k+1)!.
    /// The derivatives follow from Y' = 1 + z Y: Y^(n+1) = z Y^(n) + n Y^(n-1). Six terms: the next one is below 1e-17 for t up to 0.1.
    /// </summary>
    private static double Series(double h, double square)
    {
        var value = MillsRatio.Of(h);
        var first = 1 - (h * value);
        var second = value - (h * first);
        var third = (2 * first) - (h * second);
        var fourth = (3 * second) - (h * third);
        var fifth = (4 * third) - (h * fourth);
        var sixth = (5 * fourth) - (h * fifth);
        var seventh = (6 * fifth) - (h * sixth);
        var eighth = (7 * sixth) - (h * seventh);
        var ninth = (8 * seventh) - (h * eighth);
        var tenth = (9 * eighth) - (h * ninth);
        var eleventh = (10 * ninth) - (h * tenth);
        return first + (square * ((third / 6) + (square * ((fifth / 120) + (square * ((seventh / 5040)
            + (square * ((ninth / 362_880) + (square * (eleventh / 39_916_800))))))))));
    }
}
