namespace DashboardCreator.Analytics.Options;

/// <summary>What every figure of one unexpired option is made of.</summary>
/// <param name="Asset">Spot discounted at the dividend yield.</param>
/// <param name="Cash">Strike discounted at the rate.</param>
/// <param name="Deviation">Volatility times the root of the years: the standard deviation of the logarithm at expiry.</param>
/// <param name="D1">The logarithm of asset over cash in deviations, plus half a deviation.</param>
/// <param name="D2">The same, minus half a deviation.</param>
internal readonly record struct Diffusion(double Asset, double Cash, double Deviation, double D1, double D2)
{
    private const double SmallestRatio = 1e-300;
    private const double LargestRatio = 1e300;

    public static Diffusion Of(in OptionTerms terms)
    {
        var deviation = terms.Volatility * Math.Sqrt(terms.Years);
        var moneyness = LogRatio(terms.Spot, terms.Strike) + ((terms.Rate - terms.DividendYield) * terms.Years);
        return new Diffusion(
            terms.Spot * Math.Exp(-terms.DividendYield * terms.Years),
            terms.Strike * Math.Exp(-terms.Rate * terms.Years),
            deviation,
            (moneyness / deviation) + (0.5 * deviation),
            (moneyness / deviation) - (0.5 * deviation));
    }

    /// <summary>
    /// The logarithm of spot / strike, both above zero. The quotient's rounding is put back: near the money it would be a large part of the
    /// logarithm, and a small deviation magnifies it.
    /// </summary>
    public static double LogRatio(double spot, double strike)
    {
        var ratio = spot / strike;
        return ratio is > SmallestRatio and < LargestRatio
            ? Math.Log(ratio) + (Math.FusedMultiplyAdd(-ratio, strike, spot) / spot)
            : Math.Log(spot) - Math.Log(strike);
    }
}
