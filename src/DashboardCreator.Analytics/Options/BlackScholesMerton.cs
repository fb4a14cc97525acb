namespace DashboardCreator.Analytics.Options;

/// <summary>European options in the model of Black and Scholes, with Merton's continuous dividend yield.</summary>
/// <remarks>
/// <para>
/// F. Black and M. Scholes, "The Pricing of Options and Corporate Liabilities", Journal of Political Economy 81 (1973); R. C. Merton, "Theory
/// of Rational Option Pricing", Bell Journal of Economics 4 (1973). With A = S exp(-qT), C = K exp(-rT), s = sigma sqrt(T),
/// d1 = ln(A / C) / s + s / 2, d2 = d1 - s and w = +1 for a call, -1 for a put: price = w (A N(w d1) - C N(w d2)). The rest are its derivatives.
/// </para>
/// <para>
/// Limits. At or after expiry the price is max(0, w (S - K)), delta is w in the money and else 0, and the other figures are 0. Without
/// volatility the price is max(0, w (A - C)), and the figures are the derivatives of that by everything but volatility, whose are 0. At the
/// kink itself (S = K at expiry, A = C without volatility) there is no derivative, and the option counts as out of the money: delta 0.
/// </para>
/// <para>
/// The price of an option in the money is its discounted intrinsic value plus the price of the opposite right, so it is never below the first,
/// and the difference of call and put is A - C to the last place.
/// </para>
/// </remarks>
public static class BlackScholesMerton
{
    /// <summary>Price and derivatives.</summary>
    /// <param name="terms">Option and market.</param>
    /// <returns>
    /// Raw units, see <see cref="OptionValue"/>. Null where an input is NaN or infinite, spot or strike is not above zero or volatility is
    /// negative, and where a figure exceeds a double.
    /// </returns>
    public static OptionValue? Evaluate(in OptionTerms terms)
    {
        if (!terms.HaveMeaning)
            return null;
        if (terms.Years <= 0)
            return AtExpiry(terms);

        var diffusion = Diffusion.Of(terms);
        return FiniteOrNull(diffusion.Deviation > 0 ? Diffusing(terms, diffusion) : WithoutVolatility(terms, diffusion));
    }

    /// <summary>The price alone, at a third of the cost.</summary>
    /// <param name="terms">Option and market.</param>
    /// <returns>In the currency of spot and strike, zero or more; null as for <see cref="Evaluate"/>, but derivatives do not matter.</returns>
    public static double? Price(in OptionTerms terms)
    {
        if (!terms.HaveMeaning)
            return null;
        if (terms.Years <= 0)
            return Math.Max(0, terms.Sign * (terms.Spot - terms.Strike));

        var price = Price(terms.Sign, Diffusion.Of(terms));
        return double.IsFinite(price) ? price : null;
    }

    private static double Price(double sign, in Diffusion of)
    {
        var intrinsic = sign * (of.Asset - of.Cash);
        if (!(of.Deviation > 0))
            return Math.Max(0, intrinsic);

        var outside = intrinsic > 0 ? -sign : sign;
        var time = outside * ((of.Asset * StandardNormal.Cdf(outside * of.D1)) - (of.Cash * StandardNormal.Cdf(outside * of.D2)));
        return Math.Max(0, intrinsic) + Math.Max(0, time);
    }

    private static OptionValue AtExpiry(in OptionTerms terms)
    {
        var intrinsic = terms.Sign * (terms.Spot - terms.Strike);
        return intrinsic > 0 ? new OptionValue(intrinsic, terms.Sign, 0, 0, 0, 0, 0, 0, 0) : default;
    }

    private static OptionValue WithoutVolatility(in OptionTerms terms, in Diffusion of)
    {
        var intrinsic = terms.Sign * (of.Asset - of.Cash);
        var delta = terms.Sign * (of.Asset / terms.Spot);
        return intrinsic <= 0 ? default : new OptionValue(
            intrinsic,
            delta,
            Gamma: 0,
            Theta: terms.Sign * ((terms.DividendYield * of.Asset) - (terms.Rate * of.Cash)),
            Vega: 0,
            Rho: terms.Sign * terms.Years * of.Cash,
            Vanna: 0,
            Volga: 0,
            Charm: terms.DividendYield * delta);
    }

    private static OptionValue Diffusing(in OptionTerms terms, in Diffusion of)
    {
        var (sign, yield, root) = (terms.Sign, terms.DividendYield, Math.Sqrt(terms.Years));
        var discount = of.Asset / terms.Spot;
        var density = discount * StandardNormal.Density(of.D1);
        var delta = sign * discount * StandardNormal.Cdf(sign * of.D1);
        var cash = sign * of.Cash * StandardNormal.Cdf(sign * of.D2);
        var certain = new OptionValue(
            Price(sign, of), delta, 0, (yield * terms.Spot * delta) - (terms.Rate * cash), 0, terms.Years * cash, 0, 0, yield * delta);
        if (density == 0)
            return certain; // d1 may be infinite: zero times it is zero here

        var vega = terms.Spot * density * root;
        return certain with
        {
            Gamma = density / terms.Spot / of.Deviation,
            Theta = certain.Theta - (terms.Spot * density * terms.Volatility / (2 * root)),
            Vega = vega,
            Vanna = -density * of.D2 / terms.Volatility,
            Volga = vega * of.D1 * of.D2 / terms.Volatility,
            Charm = certain.Charm - (density * (((terms.Rate - yield) / of.Deviation) - (of.D2 / (2 * terms.Years)))),
        };
    }

    /// <summary>Minus zero becomes zero.</summary>
    private static OptionValue? FiniteOrNull(in OptionValue value)
    {
        // Zero times a number is zero, times NaN or an infinity it is NaN.
        var zero = (0 * value.Price) + (0 * value.Delta) + (0 * value.Gamma) + (0 * value.Theta) + (0 * value.Vega)
            + (0 * value.Rho) + (0 * value.Vanna) + (0 * value.Volga) + (0 * value.Charm);
        return zero != 0 ? null : new OptionValue(
            value.Price + 0.0,
            value.Delta + 0.0,
            value.Gamma + 0.0,
            value.Theta + 0.0,
            value.Vega + 0.0,
            value.Rho + 0.0,
            value.Vanna + 0.0,
            value.Volga + 0.0,
            value.Charm + 0.0);
    }
}
