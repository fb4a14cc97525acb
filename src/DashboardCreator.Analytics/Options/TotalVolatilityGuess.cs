using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Options;

/// <summary>A total volatility within a few per cent of the one that a normalised price implies.</summary>
/// <remarks>
/// After P. Jaeckel, "Let's Be Rational" (2016), section 4: the price as a function of the total volatility s has its inflection at
/// sqrt(2 m). The tangent there meets the price 0 at the end of the low region and the highest price at the start of the high one. Rational
/// cubics interpolate s as a function of the price in the two middle segments, and in the outer ones a function of s that is
/// asymptotically proportional to the price (low) or to the distance from the highest one (high).
/// </remarks>
/// <param name="Total">s, above 0.</param>
/// <param name="Region">Where the price lies.</param>
internal readonly record struct TotalVolatilityGuess(double Total, PriceRegion Region)
{
    private const double SqrtTwoPi = 2 * MillsRatio.AtZero;
    private const double SqrtThree = 1.73205080756887729353;

    /// <summary>2 pi / sqrt(27).</summary>
    private const double LowScale = 1.20919957615614523373;

    /// <summary>Below this moneyness the tangent's foot is its limit, sqrt(pi / 2) m; the difference would lose its digits.</summary>
    private const double SmallMoneyness = 1e-8;

    /// <param name="m">Log-moneyness, above 0.</param>
    /// <param name="price">The normalised price, above 0.</param>
    /// <param name="rest">exp(-m/2) - price, above 0.</param>
    public static TotalVolatilityGuess Of(double m, double price, double rest)
    {
        var total = Math.Sqrt(2 * m);
        var toZero = MillsRatio.AtZero - MillsRatio.Of(total);
        var vega = Math.Exp(-0.5 * m) / SqrtTwoPi;
        var centre = new CurvePoint(toZero * vega, total, 1 / vega);
        return price < centre.X
            ? Below(centre, m < SmallMoneyness ? MillsRatio.AtZero * m : total - toZero, m, price)
            : Above(centre, total + SqrtTwoPi - toZero, m, price, rest);
    }

    private static TotalVolatilityGuess Below(CurvePoint centre, double foot, double m, double price)
    {
        var black = new NormalisedBlack(m, foot);
        var vega = black.Vega;
        var end = new CurvePoint(black.PriceOverMove * foot * vega, foot, 1 / vega);
        return price < end.X
            ? new(Low(end, m, price), PriceRegion.Low)
            : new(new RationalCubic(end, centre).FittingRight(0, price), PriceRegion.Middle);
    }

    private static TotalVolatilityGuess Above(CurvePoint centre, double top, double m, double price, double rest)
    {
        var black = new NormalisedBlack(m, top);
        var vega = black.Vega;
        var restThere = black.RestOverMove * top * vega;
        return rest < restThere
            ? new(High(new CurvePoint(restThere, top, 1 / vega), m, rest), PriceRegion.High)
            : new(new RationalCubic(centre, new(black.PriceOverMove * top * vega, top, 1 / vega)).FittingLeft(0, price), PriceRegion.Middle);
    }

    /// <summary>
    /// Interpolates f(price) = 2 pi m / sqrt(27) N(z)^3 with z = -m / (sqrt(3) s), whose slope is 1 at 0:
    /// f' = 2 pi z^2 N(z)^2 exp(z^2 + s^2 / 8), f'' = f' / vega (s / 4 - 2 / s (1 + z n(z) / N(z) + z^2)).
    /// </summary>
    private static double Low(CurvePoint end, double m, double price)
    {
        var total = end.Y;
        var z = m / (SqrtThree * total);
        var mills = MillsRatio.Of(z);
        var probability = mills * StandardNormal.Density(z);
        var slope = 2 * Math.PI * z * z * probability * probability * Math.Exp((z * z) + (total * total / 8));
        var second = slope * end.Slope * ((total / 4) - (2 / total * (1 - (z / mills) + (z * z))));
        var value = LowScale * m * probability * probability * probability;
        var there = new RationalCubic(new(0, 0, 1), new(end.X, value, slope)).FittingRight(second, price);
        var p = Math.Cbrt(there / (LowScale * m));
        return m / (SqrtThree * -NormalQuantile.Of(p - 0.5, p));
    }

    /// <summary>
    /// Interpolates f(rest) = N(-s / 2), whose slope is 1/2 at 0: f' = exp(h^2 / 2) / 2, f'' = f' h^2 / (s x vega), with h = m / s.
    /// </summary>
    private static double High(CurvePoint start, double m, double rest)
    {
        var total = start.Y;
        var square = m / total * (m / total);
        var slope = 0.5 * Math.Exp(0.5 * square);
        var second = slope * square / total * start.Slope;
        var p = new RationalCubic(new(0, 0, 0.5), new(start.X, StandardNormal.Cdf(-0.5 * total), slope)).FittingRight(second, rest);
        return -2 * NormalQuantile.Of(p - 0.5, p);
    }
}
