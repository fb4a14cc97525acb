using DashboardCreator.Analytics.Options;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Options;

/// <summary>Expected figures are computed with 60 digits (mpmath) and rounded to a double.</summary>
public sealed class NormalisedBlackTests
{
    // An error here, relative to s x vega, is the relative error of the volatility: see the remarks of the type.
    [Theory]
    [InlineData(0.0, 0.05, 1.0002083593773252, 49.14802600809331, -0.9192510332046727)]
    [InlineData(1e-09, 0.0001, 0.9999874677919439, 25065.282778895238, -0.9189385345046728)]
    [InlineData(0.05, 0.01, 0.0359595050290244, 65602293.72640744, -13.418951033204674)]
    [InlineData(0.15, 0.19, 0.4199625598682576, 16.370593500011204, -1.2350853822351435)]
    [InlineData(0.19, 0.21, 0.3765685868448607, 16.058145882283835, -1.3337480853588677)]
    [InlineData(0.25, 0.02, 0.006280889336264669, 9.398341935163553e+35, -79.04398853320467)]
    [InlineData(1.0, 0.3, 0.07276588154445958, 1325.6550638779595, -6.485744088760229)]
    [InlineData(3.0, 0.2, 0.00438665180007547, 2.0273041163121721e+49, -113.42393853320466)]
    [InlineData(0.5, 4.0, 3.423343339087611, 0.21110258774056803, -2.9267510332046727)]
    [InlineData(2.0, 12.0, 5116190.959959317, 0.02708141211109673, -18.932827422093563)]
    [InlineData(30.0, 3.0, 0.009922892837477644, 4081848092169058.0, -52.043938533204674)]
    public void Black_AnyRegion_AgreesWithHighPrecision(double moneyness, double total, double price, double rest, double logVega)
    {
        var black = new NormalisedBlack(moneyness, total);

        Assert.Equal(price, black.PriceOverMove, 4e-15 * Math.Max(1, price));
        Figures.Agree(rest, black.RestOverMove, 200);
        Figures.Agree(logVega, black.LogVega, 4);
        Figures.Agree(Math.Exp(logVega), black.Vega, 200);
    }

    // Price and rest together are the highest price, exp(-m / 2).
    [Theory]
    [InlineData(0.1, 0.3)]
    [InlineData(1.0, 2.5)]
    [InlineData(0.0, 1.0)]
    public void Black_PriceAndRest_AddUpToTheHighestPrice(double moneyness, double total)
    {
        var black = new NormalisedBlack(moneyness, total);

        Figures.Agree(Math.Exp(-0.5 * moneyness), (black.PriceOverMove + black.RestOverMove) * total * black.Vega, 16);
        Figures.Agree(black.PriceOverMove * total * black.Vega, Math.Exp(black.LogPrice), 16);
        Figures.Agree(black.RestOverMove * total * black.Vega, Math.Exp(black.LogRest), 16);
    }

    // The series ends where t = 0.1 or m = 0.2; on both sides of either border the price is the same function.
    [Theory]
    [InlineData(0.05, 0.2)]
    [InlineData(0.19, 0.2)]
    [InlineData(0.2, 0.03)]
    [InlineData(0.2, 0.15)]
    public void Black_BorderOfTheSeries_HasNoStep(double moneyness, double total)
    {
        var below = new NormalisedBlack(Math.BitDecrement(moneyness), Math.BitDecrement(total));
        var above = new NormalisedBlack(Math.BitIncrement(moneyness), Math.BitIncrement(total));

        Assert.Equal(below.PriceOverMove, above.PriceOverMove, 6e-15);
    }

    // Central differences of the logarithm of vega: s vega' / vega, and s^2 (vega' / vega)'.
    [Theory]
    [InlineData(0.3, 0.5)]
    [InlineData(1.0, 0.4)]
    [InlineData(0.1, 3.0)]
    public void Curvature_AndItsSlope_AreTheDerivativesOfLogVega(double moneyness, double total)
    {
        const double Step = 1e-4;
        var black = new NormalisedBlack(moneyness, total);
        var (less, more) = (new NormalisedBlack(moneyness, total * (1 - Step)), new NormalisedBlack(moneyness, total * (1 + Step)));

        Close.To(black.Curvature, (more.LogVega - less.LogVega) / (2 * Step), 1e-6);
        Close.To(black.CurvatureSlope, (more.LogVega - (2 * black.LogVega) + less.LogVega) / (Step * Step), 1e-6);
    }
}
