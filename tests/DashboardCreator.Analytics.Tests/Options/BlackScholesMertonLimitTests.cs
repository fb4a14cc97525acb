using DashboardCreator.Analytics.Options;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Options;

public sealed class BlackScholesMertonLimitTests
{
    [Theory]
    [InlineData(OptionRight.Call, 110, 0, 10, 1)]
    [InlineData(OptionRight.Call, 100, 0, 0, 0)]
    [InlineData(OptionRight.Call, 90, 0, 0, 0)]
    [InlineData(OptionRight.Put, 90, 0, 10, -1)]
    [InlineData(OptionRight.Put, 100, 0, 0, 0)]
    [InlineData(OptionRight.Put, 110, -0.1, 0, 0)]
    [InlineData(OptionRight.Put, 90, -3, 10, -1)]
    public void Evaluate_AtOrAfterExpiry_IsIntrinsicWithDeltaAlone(OptionRight right, double spot, double years, double price, double delta)
    {
        var terms = new OptionTerms(right, spot, 100, years, 0.3, 0.05, 0.02);

        Assert.Equal(new OptionValue(price, delta, 0, 0, 0, 0, 0, 0, 0), BlackScholesMerton.Evaluate(terms));
        Assert.Equal(price, BlackScholesMerton.Price(terms));
    }

    /// <summary>
    /// Rate ln 2, dividend yield 0, one year: the strike of 100 is worth 50 now. A call at 60 is worth 10 whatever happens; its price rises by
    /// 100 / 2 per unit of the rate and by -ln 2 x 50 per year of time passing.
    /// </summary>
    [Fact]
    public void Evaluate_NoVolatilityInTheMoney_IsDiscountedIntrinsicAndItsDerivatives()
    {
        var rate = Math.Log(2);

        var value = new OptionTerms(OptionRight.Call, 60, 100, 1, 0, rate).Value();

        Close.To(10, value.Price);
        Assert.Equal(1, value.Delta);
        Close.To(-rate * 50, value.Theta);
        Close.To(50, value.Rho);
        Assert.Equal((0, 0, 0, 0, 0), (value.Gamma, value.Vega, value.Vanna, value.Volga, value.Charm));
    }

    /// <summary>Dividend yield ln 2: a share is half a share in a year, so delta is -1/2, and falls towards -1 at ln 2 / 2 per year.</summary>
    [Fact]
    public void Evaluate_NoVolatilityPutWithDividends_DeltaIsTheDiscountOfTheShare()
    {
        var value = new OptionTerms(OptionRight.Put, 100, 80, 1, 0, 0, Math.Log(2)).Value();

        Close.To(30, value.Price);
        Close.To(-0.5, value.Delta);
        Close.To(-0.5 * Math.Log(2), value.Charm);
    }

    [Theory]
    [InlineData(OptionRight.Call, 100)]
    [InlineData(OptionRight.Put, 100)]
    [InlineData(OptionRight.Call, 90)]
    [InlineData(OptionRight.Put, 110)]
    public void Evaluate_NoVolatilityAtOrOutOfTheMoney_IsAllZero(OptionRight right, double spot) =>
        Assert.Equal(default(OptionValue), BlackScholesMerton.Evaluate(new OptionTerms(right, spot, 100, 1, 0, 0)));

    [Theory]
    [InlineData(OptionRight.Call, 110)]
    [InlineData(OptionRight.Call, 90)]
    [InlineData(OptionRight.Put, 110)]
    [InlineData(OptionRight.Put, 90)]
    public void Evaluate_VolatilityOrTimeVanishing_ApproachesTheLimit(OptionRight right, double spot)
    {
        var still = new OptionTerms(right, spot, 100, 1, 0, 0.03, 0.01);
        var expired = still with { Years = 0, Volatility = 0.3 };

        foreach (var tiny in new[] { 1e-3, 1e-12, 1e-200, 1e-310 })
        {
            foreach (var (limit, near) in still.Value().All().Zip((still with { Volatility = tiny }).Value().All()))
                Close.To(limit, near);
            if (tiny < 1e-3)
                Close.To(expired.Value().Delta, (expired with { Years = tiny }).Value().Delta);
        }
    }

    /// <summary>At the money the vega of a vanishing volatility does not vanish: S sqrt(T / 2 pi).</summary>
    [Fact]
    public void Evaluate_AtTheMoneyWithTinyVolatility_KeepsVegaAndHalfADelta()
    {
        var value = new OptionTerms(OptionRight.Call, 100, 100, 1, 1e-100, 0).Value();

        Close.To(0.5, value.Delta);
        Close.To(100 / Math.Sqrt(2 * Math.PI), value.Vega);
        Assert.True(double.IsFinite(value.Gamma) && value.Gamma > 1e90);
    }

    [Fact]
    public void Evaluate_Extremes_AreFiniteAndWithinTheBounds()
    {
        double[] sizes = [1e-300, 1e-12, 1, 99.999, 1e12, 1e300];
        double[] times = [1e-300, 1e-9, 1, 1000, 1e6];
        foreach (var (right, spot, strike) in from right in Enum.GetValues<OptionRight>() from spot in sizes from strike in sizes select (right, spot, strike))
        {
            foreach (var (years, volatility) in from years in times from volatility in (double[])[0, 1e-300, 1e-9, 0.2, 5, 1e9] select (years, volatility))
            {
                var terms = new OptionTerms(right, spot, strike, years, volatility, 0.03, 0.01);
                Assert.InRange(BlackScholesMerton.Price(terms) ?? -1, 0, right == OptionRight.Call ? spot : strike);
                var (deviation, root) = (volatility * Math.Sqrt(years), Math.Sqrt(years));
                var areDoubles = deviation == 0 || (spot * deviation > 1e-300 && spot / root * volatility < 1e300);
                Assert.True(Math.Abs(BlackScholesMerton.Evaluate(terms)?.Delta ?? (areDoubles ? 2 : 0)) <= 1, terms.ToString());
            }
        }
    }

    /// <summary>After a million years the strike is worth nothing, a call on a share without dividends is the share and a put is worthless.</summary>
    [Fact]
    public void Evaluate_HugeTime_CallIsTheShare()
    {
        var call = new OptionTerms(OptionRight.Call, 100, 100, 1e6, 0.2, 0.05);

        Assert.Equal((100.0, 1.0), (call.Value().Price, call.Value().Delta));
        Assert.Equal(default, call.Opposite().Value());
    }
}
