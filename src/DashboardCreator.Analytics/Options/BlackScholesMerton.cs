using System.Runtime.CompilerServices;
using DashboardCreator.Analytics.Statistics;

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
/// <para>
/// Neither method may be inlined: a caller clears and copies the values in vector registers, and exponentials called between run ten times slower.
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
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static OptionValue? Evaluate(in OptionTerms terms)
    {
        if (!terms.HaveMeaning)
            return null;
        if (terms.Years <= 0)
            return AtExpiry(terms);

        var diffusion = Diffusion.Of(terms);
        return diffusion.Deviation > 0 ? Diffusing(terms, diffusion) : WithoutVolatility(terms, diffusion);
    }

    /// <summary>The price alone, at less cost.</summary>
    /// <param name="terms">Option and market.</param>
    /// <returns>In the currency of spot and strike, zero or more; null as for <see cref="Evaluate"/>, but derivatives do not matter.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
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

    private static OptionValue? WithoutVolatility(in OptionTerms terms, in Diffusion of)
    {
        var intrinsic = terms.Sign * (of.Asset - of.Cash);
        if (intrinsic <= 0)
            return default(OptionValue);

        var delta = terms.Sign * (of.Asset / terms.Spot);
        var theta = terms.Sign * ((terms.DividendYield * of.Asset) - (terms.Rate * of.Cash));
        return FiniteOrNull(intrinsic, delta, 0, theta, 0, terms.Sign * terms.Years * of.Cash, 0, 0, terms.DividendYield * delta);
    }

    private static OptionValue? Diffusing(in OptionTerms terms, in Diffusion of)
    {
        var (sign, yield, root) = (terms.Sign, terms.DividendYield, Math.Sqrt(terms.Years));
        var discount = of.Asset / terms.Spot;
        var density = discount * StandardNormal.Density(of.D1);
        var delta = sign * discount * StandardNormal.Cdf(sign * of.D1);
        var cash = sign * of.Cash * StandardNormal.Cdf(sign * of.D2);
        var vega = terms.Spot * density * root;

        // Where the density is zero, d1 may be infinite, and their product is zero.
        var (d1, d2) = density > 0 ? (of.D1, of.D2) : (0, 0);
        return FiniteOrNull(
            price: Price(sign, of),
            delta,
            gamma: density / terms.Spot / of.Deviation,
            theta: (yield * terms.Spot * delta) - (terms.Rate * cash) - (terms.Spot * density * terms.Volatility / (2 * root)),
            vega,
            rho: terms.Years * cash,
            vanna: -density * d2 / terms.Volatility,
            volga: vega * d1 * d2 / terms.Volatility,
            charm: (yield * delta) - (density / of.Deviation * (terms.Rate - yield)) + (density * d2 / (2 * terms.Years)));
    }

    /// <summary>Minus zero becomes zero.</summary>
    private static OptionValue? FiniteOrNull(
        double price, double delta, double gamma, double theta, double vega, double rho, double vanna, double volga, double charm)
    {
        // Zero times a number is zero, times NaN or an infinity it is NaN.
        var zero = (0 * price) + (0 * delta) + (0 * gamma) + (0 * theta) + (0 * vega) + (0 * rho) + (0 * vanna) + (0 * volga) + (0 * charm);
        return zero != 0
            ? null
            : new OptionValue(
                price + 0.0, delta + 0.0, gamma + 0.0, theta + 0.0, vega + 0.0, rho + 0.0, vanna + 0.0, volga + 0.0, charm + 0.0);
    }
}
