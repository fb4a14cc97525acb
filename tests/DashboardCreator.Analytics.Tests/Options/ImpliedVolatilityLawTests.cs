using DashboardCreator.Analytics.Options;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Options;

public sealed class ImpliedVolatilityLawTests
{
    /// <summary>Options within four deviations of the money, with volatilities from 5 % to 200 %.</summary>
    private static Gen<OptionTerms> Options { get; } =
        from right in Gen.Elements(OptionRight.Call, OptionRight.Put)
        from deviations in Between(-4, 4)
        from years in Between(0.02, 5)
        from volatility in Between(0.05, 2)
        from rate in Between(-0.03, 0.12)
        from yield in Between(-0.02, 0.08)
        select new OptionTerms(right, 250, 250 * Math.Exp(deviations * volatility * Math.Sqrt(years)), years, volatility, rate, yield);

    private static Gen<double> Anything { get; } = Gen.OneOf(
        Gen.Elements(0.0, -0.0, -1, 1, 100, double.Epsilon, 1e-300, 1e300, double.MaxValue, double.NaN, double.PositiveInfinity, double.NegativeInfinity),
        ArbMap.Default.GeneratorFor<double>(),
        Between(0, 200));

    [Fact]
    public void FromPrice_AnyOption_IsTheVolatility() => Law.Holds(Options, terms =>
    {
        var value = BlackScholesMerton.Evaluate(terms)!.Value;
        return Agrees(terms.Volatility, Implied(terms, value.Price), Uncertainty(terms, value.Vega));
    });

    [Fact]
    public void FromPrice_CallAndPutOfParity_AreEqual() => Law.Holds(Options, terms =>
    {
        var value = BlackScholesMerton.Evaluate(terms)!.Value;
        var forward = (terms.Spot * Math.Exp(-terms.DividendYield * terms.Years)) - (terms.Strike * Math.Exp(-terms.Rate * terms.Years));
        var opposite = terms.Right == OptionRight.Call
            ? Implied(terms with { Right = OptionRight.Put }, value.Price - forward)
            : Implied(terms with { Right = OptionRight.Call }, value.Price + forward);
        return Agrees(terms.Volatility, opposite, Uncertainty(terms, value.Vega));
    });

    // Another currency, of which four make one: every figure is scaled by a power of two, and nothing changes.
    [Fact]
    public void FromPrice_OtherCurrency_IsTheSame() => Law.Holds(Options, terms =>
        BlackScholesMerton.Evaluate(terms)!.Value.Price is var price
        && Implied(terms, price) == Implied(terms with { Spot = 4 * terms.Spot, Strike = 4 * terms.Strike }, 4 * price));

    [Fact]
    public void FromPrice_HigherPrice_HasHigherVolatility() => Law.Holds(Options.Zip(Between(0.01, 0.99)), pair =>
    {
        var (terms, part) = pair;
        var (asset, cash) = (terms.Spot * Math.Exp(-terms.DividendYield * terms.Years), terms.Strike * Math.Exp(-terms.Rate * terms.Years));
        var bound = terms.Right == OptionRight.Call ? asset : cash;
        var intrinsic = Math.Max(0, terms.Right == OptionRight.Call ? asset - cash : cash - asset);
        var price = intrinsic + (part * (bound - intrinsic));
        return Implied(terms, price) < Implied(terms, price + (0.001 * (bound - intrinsic)));
    });

    [Fact]
    public void FromPrice_AnyArguments_IsNullOrAFiniteNumberAboveZero() => Law.Holds(
        Anything.ArrayOf(6).Zip(Gen.Elements(OptionRight.Call, OptionRight.Put)),
        pair => ImpliedVolatility.FromPrice(pair.Item1[0], pair.Item2, pair.Item1[1], pair.Item1[2], pair.Item1[3], pair.Item1[4], pair.Item1[5])
            is null or (> 0 and < double.PositiveInfinity));

    private static double? Implied(OptionTerms terms, double price) =>
        ImpliedVolatility.FromPrice(price, terms.Right, terms.Spot, terms.Strike, terms.Years, terms.Rate, terms.DividendYield);

    /// <summary>Of the volatility, relative, when the price is off by some last digits of the legs it is the difference of.</summary>
    private static double Uncertainty(OptionTerms terms, double vega) =>
        8 * Figures.LastDigit * Math.Max(terms.Spot, terms.Strike) / (vega * terms.Volatility);

    /// <summary>Within 1e-12 where the price carries that much; a price that carries next to nothing may have no volatility at all.</summary>
    private static bool Agrees(double volatility, double? implied, double uncertainty) =>
        uncertainty > 1e-3 || (implied is { } figure && Math.Abs((figure / volatility) - 1) <= Math.Max(1e-12, uncertainty));

    private static Gen<double> Between(double low, double high) =>
        Gen.Choose(0, 1_000_000).Select(value => low + ((high - low) * value / 1e6));
}
