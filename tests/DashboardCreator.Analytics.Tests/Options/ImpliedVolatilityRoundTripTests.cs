using DashboardCreator.Analytics.Options;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Options;

/// <summary>From a volatility to a price and back, wherever the price carries the volatility.</summary>
public sealed class ImpliedVolatilityRoundTripTests
{
    private const double Tolerance = 1e-12;

    /// <summary>A price "carries" its volatility when a relative change of it by the tolerance moves the price by this many last digits.</summary>
    private const double Digits = 4;

    // The price of the normalised formula, whose own error is that of a last digit; without rates, so that the legs are exact.
    [Theory]
    [InlineData(OptionRight.Call)]
    [InlineData(OptionRight.Put)]
    public void FromPrice_GridOfMoneynessAndVolatility_IsTheVolatility(OptionRight right)
    {
        var (carried, failures) = (0, new List<string>());
        foreach (var logStrike in Grid(-3, 3, 0.05))
        {
            foreach (var logTotal in Grid(Math.Log(1e-4), Math.Log(10), 0.05))
            {
                var (strike, total) = (100 * Math.Exp(logStrike), Math.Exp(logTotal));
                var black = new NormalisedBlack(Math.Abs(Math.Log(strike / 100)), total);
                var move = black.Vega * total * Math.Sqrt(100 * strike);
                var price = Price(right, strike, black, move, total);
                if (move * Tolerance < Digits * Figures.LastDigit * price || move < 1e-290)
                    continue;

                carried++;
                var implied = ImpliedVolatility.FromPrice(price, right, 100, strike, 1, 0);
                if (!(Math.Abs((implied / total - 1) ?? double.NaN) <= Tolerance))
                    failures.Add($"{right} strike {strike:R} total {total:R}: {implied:R}");
            }
        }

        Assert.True(carried > 10_000, $"only {carried} prices carry their volatility");
        Assert.True(failures.Count == 0, $"{failures.Count} of {carried}: {string.Join("; ", failures.Take(5))}");
    }

    public static TheoryData<double, double, double> Markets => new()
    {
        { 1.0 / 365, 0.05, 0 },
        { 0.25, 0.05, 0.02 },
        { 1, -0.01, 0.03 },
        { 5, 0.08, -0.02 },
        { 30, 0.03, 0.03 },
    };

    // The price of Black, Scholes and Merton takes the difference of two legs, so last digits are those of the larger leg.
    [Theory]
    [MemberData(nameof(Markets))]
    public void FromPrice_OfBlackScholesMerton_IsTheVolatility(double years, double rate, double yield)
    {
        var (carried, failures) = (0, new List<string>());
        foreach (var right in (OptionRight[])[OptionRight.Call, OptionRight.Put])
        {
            foreach (var logStrike in Grid(-3, 3, 0.1))
            {
                foreach (var logTotal in Grid(Math.Log(1e-4), Math.Log(10), 0.1))
                {
                    var terms = new OptionTerms(right, 50, 50 * Math.Exp(logStrike), years, Math.Exp(logTotal) / Math.Sqrt(years), rate, yield);
                    var value = BlackScholesMerton.Evaluate(terms)!.Value;
                    var leg = Math.Max(terms.Spot * Math.Exp(-yield * years), terms.Strike * Math.Exp(-rate * years));
                    if (value.Vega * terms.Volatility * Tolerance < Digits * Figures.LastDigit * leg)
                        continue;

                    carried++;
                    var implied = ImpliedVolatility.FromPrice(value.Price, right, terms.Spot, terms.Strike, years, rate, yield);
                    if (!(Math.Abs((implied / terms.Volatility - 1) ?? double.NaN) <= Tolerance))
                        failures.Add($"{terms}: {implied:R}");
                }
            }
        }

        Assert.True(carried > 3_000, $"only {carried} prices carry their volatility");
        Assert.True(failures.Count == 0, $"{failures.Count} of {carried}: {string.Join("; ", failures.Take(5))}");
    }

    // Strikes from a millionth to a million times the spot and beyond; the normalised formula gives the price.
    [Theory]
    [InlineData(1e-6, 3)]
    [InlineData(1e-20, 8)]
    [InlineData(1e-100, 20)]
    [InlineData(1e8, 2)]
    [InlineData(1e30, 8)]
    [InlineData(1e150, 22)]
    public void FromPrice_ExtremeStrike_IsTheVolatility(double ratio, double total)
    {
        var black = new NormalisedBlack(Math.Abs(Math.Log(ratio)), total);
        var price = black.PriceOverMove * black.Vega * total * Math.Sqrt(ratio);

        var implied = ImpliedVolatility.FromPrice(price, ratio < 1 ? OptionRight.Put : OptionRight.Call, 1, ratio, 1, 0);

        Assert.InRange(implied!.Value / total, 1 - Tolerance, 1 + Tolerance);
    }

    // Legs from a last digit apart to the ends of the range of a double.
    [Fact]
    public void Implied_AnyMoneynessAndTotal_IsTheTotal()
    {
        var (worst, count) = (0.0, 0);
        foreach (var logMoneyness in Grid(-36, Math.Log(1300), 0.25))
        {
            foreach (var logTotal in Grid(Math.Log(1e-16), Math.Log(50), 0.1))
            {
                var (moneyness, total) = (Math.Exp(logMoneyness), Math.Exp(logTotal));
                var black = new NormalisedBlack(moneyness, total);
                var (price, rest) = (black.PriceOverMove * black.Vega * total, black.RestOverMove * black.Vega * total);
                if (!(price > 1e-290 && rest > 1e-290))
                    continue;

                count++;
                worst = Math.Max(worst, Math.Abs((TotalVolatility.Implied(moneyness, price, rest) / total) - 1));
            }
        }

        Assert.InRange(worst, 0, 2e-14);
        Assert.True(count > 20_000, $"only {count} prices are in the range of a double");
    }

    /// <summary>From the bound that is nearer, so that the price itself is exact.</summary>
    private static double Price(OptionRight right, double strike, NormalisedBlack black, double move, double total) => total > 2.5
        ? (right == OptionRight.Call ? 100 : strike) - (black.RestOverMove * move)
        : Math.Max(0, right == OptionRight.Call ? 100 - strike : strike - 100) + (black.PriceOverMove * move);

    private static IEnumerable<double> Grid(double first, double last, double step)
    {
        for (var i = 0; first + (i * step) <= last; i++) yield return first + (i * step);
    }
}
