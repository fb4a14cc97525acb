using static DashboardCreator.SampleData.Options.Elementary;

namespace DashboardCreator.SampleData.Options;

/// <summary>Price and Greeks of one share's option: theta per calendar day, vega per volatility point, rho per 1 % of rate.</summary>
internal sealed record Valuation(double Price, double Delta, double Gamma, double Theta, double Vega, double Rho)
{
    private const double Rate = 0.045;

    /// <summary>European, Black-Scholes-Merton, without dividends.</summary>
    /// <param name="contract">The option.</param>
    /// <param name="spot">Price of the underlying.</param>
    /// <param name="volatility">Annual.</param>
    /// <param name="years">Calendar days left / 365; at 0 the option is worth its intrinsic value.</param>
    public static Valuation Of(Contract contract, double spot, double volatility, double years)
    {
        if (years <= 0) return new(contract.Intrinsic(spot), AtExpiry(contract, spot), 0, 0, 0, 0);

        var root = Math.Sqrt(years);
        var d1 = (Log(spot / contract.Strike) + ((Rate + (volatility * volatility / 2)) * years)) / (volatility * root);
        var d2 = d1 - (volatility * root);
        var sign = contract.IsCall ? 1 : -1;
        var discounted = contract.Strike * Exp(-Rate * years);
        var (reached, density) = (NormalBelow(sign * d2), NormalDensity(d1));

        return new(
            sign * ((spot * NormalBelow(sign * d1)) - (discounted * reached)),
            sign * NormalBelow(sign * d1),
            density / (spot * volatility * root),
            (-(spot * density * volatility / (2 * root)) - (sign * Rate * discounted * reached)) / 365,
            spot * density * root / 100,
            sign * years * discounted * reached / 100);
    }

    private static double AtExpiry(Contract contract, double spot) => contract.Intrinsic(spot) > 0 ? contract.IsCall ? 1 : -1 : 0;
}
