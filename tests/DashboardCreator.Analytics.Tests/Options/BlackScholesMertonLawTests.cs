using DashboardCreator.Analytics.Options;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Options;

public sealed class BlackScholesMertonLawTests
{
    [Fact]
    public void Call_LessPut_IsDiscountedForward() => Law.Holds(OptionFigures.Terms, terms =>
    {
        var call = (terms with { Right = OptionRight.Call }).Value();
        var put = (terms with { Right = OptionRight.Put }).Value();
        var share = Math.Exp(-terms.DividendYield * terms.Years);
        var cash = terms.Strike * Math.Exp(-terms.Rate * terms.Years);
        return Near(terms.Spot * share, call.Price - put.Price + cash, 1e-14)
            && Near(share, call.Delta - put.Delta, 1e-14)
            && Near(terms.Years * cash, call.Rho - put.Rho, 1e-14)
            && Near((terms.DividendYield * terms.Spot * share) - (terms.Rate * cash), call.Theta - put.Theta, 1e-12 * Math.Max(1, Math.Abs(call.Theta)))
            && Near(terms.DividendYield * share, call.Charm - put.Charm, 1e-12 * Math.Max(1, Math.Abs(call.Charm)))
            && (call.Gamma, call.Vega, call.Vanna, call.Volga) == (put.Gamma, put.Vega, put.Vanna, put.Volga);
    });

    [Fact]
    public void Greeks_OfFirstOrder_AreDifferenceQuotientsOfThePrice() => Law.Holds(OptionFigures.SmoothTerms, terms =>
    {
        var value = terms.Value();
        return Is(value.Delta, Slope(h => Price(terms with { Spot = terms.Spot + h }), 1e-3 * terms.Spot), 1)
            && Is(value.Theta, -Slope(h => Price(terms with { Years = terms.Years + h }), 1e-3 * terms.Years), terms.Spot)
            && Is(value.Vega, Slope(h => Price(terms with { Volatility = terms.Volatility + h }), 1e-3 * terms.Volatility), terms.Spot)
            && Is(value.Rho, Slope(h => Price(terms with { Rate = terms.Rate + h }), 1e-4), terms.Spot * (1 + terms.Years));
    });

    [Fact]
    public void Greeks_OfSecondOrder_AreDifferenceQuotientsOfTheFirst() => Law.Holds(OptionFigures.SmoothTerms, terms =>
    {
        var value = terms.Value();
        return Is(value.Gamma * terms.Spot, terms.Spot * Slope(h => (terms with { Spot = terms.Spot + h }).Value().Delta, 1e-3 * terms.Spot), 1)
            && Is(value.Vanna, Slope(h => (terms with { Volatility = terms.Volatility + h }).Value().Delta, 1e-3 * terms.Volatility), 1)
            && Is(value.Vanna, Slope(h => (terms with { Spot = terms.Spot + h }).Value().Vega, 1e-3 * terms.Spot), 1)
            && Is(value.Volga, Slope(h => (terms with { Volatility = terms.Volatility + h }).Value().Vega, 1e-3 * terms.Volatility), terms.Spot)
            && Is(value.Charm, -Slope(h => (terms with { Years = terms.Years + h }).Value().Delta, 1e-3 * terms.Years), 1);
    });

    [Fact]
    public void Figures_SpotAndStrikeScaled_ScaleAsTheirUnitsSay() => Law.Holds(OptionFigures.Terms, terms =>
    {
        const double Scale = 128;
        var one = terms.Value();
        var many = (terms with { Spot = terms.Spot * Scale, Strike = terms.Strike * Scale }).Value();
        var expected = new OptionValue(
            one.Price * Scale, one.Delta, one.Gamma / Scale, one.Theta * Scale, one.Vega * Scale, one.Rho * Scale, one.Vanna, one.Volga * Scale, one.Charm);
        return expected.All().Zip(many.All()).All(pair => Math.Abs(pair.First - pair.Second) < 1e-290); // below that, doubles lose digits
    });

    [Fact]
    public void Price_SpotVolatilityAndStrikeRaised_MovesAsItMust() => Law.Holds(OptionFigures.Terms, terms =>
    {
        var (price, sign, rounding) = (Price(terms), terms.Right == OptionRight.Call ? 1 : -1, 1e-14 * (terms.Spot + terms.Strike));
        return sign * (Price(terms with { Spot = terms.Spot * 1.01 }) - price) >= -rounding
            && sign * (price - Price(terms with { Strike = terms.Strike * 1.01 })) >= -rounding
            && Price(terms with { Volatility = terms.Volatility * 1.01 }) - price >= -rounding;
    });

    [Fact]
    public void Price_AnyTerms_LiesWithinTheBoundsWithoutArbitrage() => Law.Holds(OptionFigures.Terms, terms =>
    {
        var asset = terms.Spot * Math.Exp(-terms.DividendYield * terms.Years);
        var cash = terms.Strike * Math.Exp(-terms.Rate * terms.Years);
        var (intrinsic, most) = terms.Right == OptionRight.Call ? (asset - cash, asset) : (cash - asset, cash);
        return Price(terms) >= Math.Max(0, intrinsic) && Price(terms) <= most * (1 + 1e-15) && Price(terms) == terms.Value().Price;
    });

    private static double Price(OptionTerms terms) => BlackScholesMerton.Price(terms)!.Value;

    /// <summary>Central differences of two widths, combined so that the error is of the fourth power of the width.</summary>
    private static double Slope(Func<double, double> of, double width) =>
        ((8 * (of(width) - of(-width))) - (of(2 * width) - of(-2 * width))) / (12 * width);

    private static bool Is(double greek, double quotient, double size) => Math.Abs(greek - quotient) <= 1e-7 * Math.Max(size, Math.Abs(greek));

    private static bool Near(double expected, double actual, double tolerance) =>
        Math.Abs(expected - actual) <= tolerance * 100 * Math.Max(1, Math.Abs(expected));
}
