namespace DashboardCreator.Analytics.Options;

/// <summary>The volatility at which the Black-Scholes-Merton formula gives a price.</summary>
/// <remarks>
/// Method: P. Jaeckel, "Let's Be Rational" (2016), in the form that <see cref="NormalisedBlack"/> and <see cref="TotalVolatility"/>
/// describe. The answer is as exact as its arguments: a price and discounted legs - spot exp(-dividendYield years), strike exp(-rate
/// years) - that are off by their last digit, and nothing else, account for its error. The relative one is therefore below 1e-12 wherever
/// volatility x vega x 1e-12 exceeds a few last digits of the price and, where rates are not zero, of the larger leg.
/// </remarks>
public static class ImpliedVolatility
{
    /// <summary>Above this ratio of the legs the logarithm of the ratio itself is exact enough.</summary>
    private const double FarApart = 1.5;

    /// <summary>Solves the formula for the volatility, to the last digits that the price carries.</summary>
    /// <param name="price">Of one unit of the underlying, in its currency.</param>
    /// <param name="right">Call or put; European.</param>
    /// <param name="spot">The underlying's price, above 0.</param>
    /// <param name="strike">Above 0.</param>
    /// <param name="years">To expiry, above 0.</param>
    /// <param name="rate">Per year, continuously compounded: 0.05 is 5 %; any sign.</param>
    /// <param name="dividendYield">Per year, continuously compounded; any sign.</param>
    /// <returns>
    /// A fraction per year above 0: 0.2 is 20 %. Null where no volatility gives the price or no single one does: a price below the
    /// discounted intrinsic value, or at or above the discounted spot (call) or the discounted strike (put); a price of exactly the
    /// intrinsic value, 0 included, which a volatility of 0 and every one too small to move the last digit give alike, so that it says
    /// nothing about the volatility; arguments that are NaN, infinite or not above 0 where they have to be, or a right that is neither;
    /// discounted legs or a ratio of them beyond the range of a double. Never an exception.
    /// </returns>
    public static double? FromPrice(
        double price, OptionRight right, double spot, double strike, double years, double rate, double dividendYield = 0)
    {
        var spotLeg = spot * Math.Exp(-dividendYield * years);
        var strikeLeg = strike * Math.Exp(-rate * years);
        if (right is not (OptionRight.Call or OptionRight.Put) || !(IsPositive(years) && IsPositive(spotLeg) && IsPositive(strikeLeg)))
            return null;

        // By parity the time value is the price of the out-of-the-money option of the same strike, whichever of the two rights that is.
        var isCall = right == OptionRight.Call;
        var intrinsic = Math.Max(0, isCall ? spotLeg - strikeLeg : strikeLeg - spotLeg);
        var unit = Math.Sqrt(spotLeg) * Math.Sqrt(strikeLeg);
        var timeValue = (price - intrinsic) / unit;
        var rest = ((isCall ? spotLeg : strikeLeg) - price) / unit;
        var moneyness = Moneyness(Math.Max(spotLeg, strikeLeg), Math.Min(spotLeg, strikeLeg));
        if (!(timeValue > 0 && rest > 0 && double.IsFinite(moneyness)))
            return null;

        var volatility = TotalVolatility.Implied(moneyness, timeValue, rest) / Math.Sqrt(years);
        return IsPositive(volatility) ? volatility : null;
    }

    /// <summary>ln(larger / smaller), relatively exact also for legs that are almost equal.</summary>
    private static double Moneyness(double larger, double smaller)
    {
        if (larger > FarApart * smaller)
            return Math.Log(larger / smaller);

        // ln(1 + u) = u ln(w) / (w - 1) with w = 1 + u as rounded: the rounding cancels (W. Kahan).
        var excess = (larger - smaller) / smaller;
        var sum = 1 + excess;
        return sum == 1 ? excess : excess * Math.Log(sum) / (sum - 1);
    }

    private static bool IsPositive(double value) => value > 0 && double.IsFinite(value);
}
