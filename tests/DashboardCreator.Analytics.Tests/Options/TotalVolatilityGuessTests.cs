using DashboardCreator.Analytics.Options;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Options;

public sealed class TotalVolatilityGuessTests
{
    // Two steps of order four suffice from here; a segment with a wrong slope or second derivative is several times worse.
    [Theory]
    [InlineData((int)PriceRegion.Low, 0.11)]
    [InlineData((int)PriceRegion.Middle, 0.006)]
    [InlineData((int)PriceRegion.High, 0.05)]
    public void Of_PriceInARegion_IsNearTheTotal(int region, double tolerance)
    {
        var errors = new List<double>();
        for (var moneyness = 1e-5; moneyness < 20; moneyness *= 1.3)
        {
            for (var total = 1e-4; total < 12; total *= 1.05)
            {
                var black = new NormalisedBlack(moneyness, total);
                var (price, rest) = (black.PriceOverMove * black.Vega * total, black.RestOverMove * black.Vega * total);
                if (price > 1e-290 && TotalVolatilityGuess.Of(moneyness, price, rest) is var guess && guess.Region == (PriceRegion)region)
                    errors.Add(Math.Abs((guess.Total / total) - 1));
            }
        }

        Assert.True(errors.Count > 500, $"only {errors.Count} prices are in the region");
        Assert.InRange(errors.Max(), 0, tolerance);
    }

    // The segments meet: on both sides of a border the guess is the same total.
    [Theory]
    [InlineData(0.01)]
    [InlineData(0.5)]
    [InlineData(4.0)]
    public void Of_RisingPrice_RisesWithoutAJump(double moneyness)
    {
        var highest = Math.Exp(-0.5 * moneyness);
        double[] guesses = [.. Enumerable.Range(1, 9999).Select(i => TotalVolatilityGuess.Of(moneyness, highest * i / 1e4, highest * (1e4 - i) / 1e4).Total)];

        Assert.All(guesses.Zip(guesses.Skip(1)), pair => Assert.InRange(pair.Second / pair.First, 1, 1.15));
    }
}
