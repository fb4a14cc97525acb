using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Options;

/// <summary>The total volatility s = volatility x sqrt(years) that a price implies (see <see cref="NormalisedBlack"/>).</summary>
/// <remarks>
/// Householder steps of convergence order four from <see cref="TotalVolatilityGuess"/>, on an objective per region that is nearly
/// straight there (P. Jaeckel, "Let's Be Rational", 2016, section 5): 1 / ln price, the price, and the logarithm of its distance from the
/// highest price. All quantities are relative to s, so that neither a tiny nor a huge s leaves the range of a double. A bracket guards
/// the steps.
/// </remarks>
internal static class TotalVolatility
{
    /// <summary>A relative step below this one leaves an error of its fourth power.</summary>
    private const double LastStep = 1e-5;

    /// <summary>Two are usual; the bracket halves at every step that leaves it.</summary>
    private const int MaximumSteps = 100;

    /// <param name="m">Log-moneyness: 0, or from the 1e-16 of legs a last digit apart to the 1400 of the range of a double.</param>
    /// <param name="price">The normalised price, above 0.</param>
    /// <param name="rest">exp(-m/2) - price, above 0; the caller knows more digits of it than the difference.</param>
    public static double Implied(double m, double price, double rest)
    {
        // At the money the price is N(s / 2) - N(-s / 2).
        if (m == 0)
            return 2 * NormalQuantile.Of(0.5 * price, 0.5 * rest);

        var (total, region) = TotalVolatilityGuess.Of(m, price, rest);
        var (low, high) = (0.0, double.PositiveInfinity);
        var target = region switch { PriceRegion.Low => Math.Log(price), PriceRegion.High => Math.Log(rest), _ => price };
        for (var i = 0; i < MaximumSteps; i++)
        {
            var black = new NormalisedBlack(m, total);
            var step = region switch
            {
                PriceRegion.Low => LowStep(black, target),
                PriceRegion.High => HighStep(black, target),
                _ => MiddleStep(black, total, target),
            };
            if (step > 0)
                low = total;
            else
                high = total;

            var next = total + (total * step);
            if (Math.Abs(step) < LastStep)
                return next;
            total = next > low && next < high ? next : Between(low, high);
        }

        return total;
    }

    private static double Between(double low, double high) => double.IsInfinity(high) ? 2 * low : low + (0.5 * (high - low));

    /// <summary>Objective 1 / ln price - 1 / ln target.</summary>
    private static double LowStep(NormalisedBlack black, double logTarget)
    {
        var relative = black.PriceOverMove;
        var log = black.LogPrice;
        var k = 1 / relative;
        var newton = log * (logTarget - log) / logTarget * relative;
        var second = black.Curvature - (k * (1 + (2 / log)));
        var slope = black.CurvatureSlope - (k * (black.Curvature - k) * (1 + (2 / log))) + (2 * k * k / (log * log));
        return Householder(newton, second, (second * second) + slope);
    }

    /// <summary>Objective price - target.</summary>
    private static double MiddleStep(NormalisedBlack black, double total, double target)
    {
        var newton = (target / (total * black.Vega)) - black.PriceOverMove;
        return Householder(newton, black.Curvature, (black.Curvature * black.Curvature) + black.CurvatureSlope);
    }

    /// <summary>Objective ln rest - ln target.</summary>
    private static double HighStep(NormalisedBlack black, double logTarget)
    {
        var relative = black.RestOverMove;
        var k = 1 / relative;
        var newton = (black.LogRest - logTarget) * relative;
        var second = black.Curvature + k;
        var slope = black.CurvatureSlope + (k * second);
        return Householder(newton, second, (second * second) + slope);
    }

    /// <summary>The step of order four from Newton's step and the second and third derivative over the first.</summary>
    private static double Householder(double newton, double second, double third) =>
        newton * (1 + (0.5 * second * newton)) / (1 + (newton * (second + (third * newton / 6))));
}
