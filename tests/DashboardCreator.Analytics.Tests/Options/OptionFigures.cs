using DashboardCreator.Analytics.Options;
using FsCheck;
using FsCheck.Fluent;

namespace DashboardCreator.Analytics.Tests.Options;

/// <summary>Options of every kind, and a value's figures by name.</summary>
internal static class OptionFigures
{
    /// <summary>Spots of cents to thousands, strikes within a factor of three, an hour to ten years, 3 to 200 % volatility, rates of both signs.</summary>
    public static Gen<OptionTerms> Terms { get; } =
        from right in Gen.Elements(OptionRight.Call, OptionRight.Put)
        from spot in Gen.Choose(1, 500_000)
        from moneyness in Gen.Choose(-1100, 1100)
        from hours in Gen.Frequency((1, Gen.Choose(1, 24 * 30)), (2, Gen.Choose(24 * 30, 24 * 3650)))
        from volatility in Gen.Choose(30, 2000)
        from rate in Gen.Choose(-20, 150)
        from dividend in Gen.Choose(-20, 100)
        select new OptionTerms(
            right, spot / 100.0, spot / 100.0 * Math.Exp(moneyness / 1000.0), hours / 8760.0, volatility / 1000.0, rate / 1000.0, dividend / 1000.0);

    /// <summary>The same, neither so near expiry nor so far from the money that a difference quotient is all rounding.</summary>
    public static Gen<OptionTerms> SmoothTerms { get; } = Terms.Where(terms =>
        terms.Years > 0.05 && terms.Volatility > 0.1 && Math.Abs(Math.Log(terms.Spot / terms.Strike)) < 3 * terms.Volatility * Math.Sqrt(terms.Years));

    public static OptionValue Value(this OptionTerms terms) => BlackScholesMerton.Evaluate(terms)!.Value;

    public static OptionTerms Opposite(this OptionTerms terms) =>
        terms with { Right = terms.Right == OptionRight.Call ? OptionRight.Put : OptionRight.Call };

    public static double[] All(this OptionValue value) =>
        [value.Price, value.Delta, value.Gamma, value.Theta, value.Vega, value.Rho, value.Vanna, value.Volga, value.Charm];
}
