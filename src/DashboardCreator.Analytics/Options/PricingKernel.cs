using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Options;

/// <summary>Many European options in one pass over columns: the formulas and limits of <see cref="BlackScholesMerton"/>.</summary>
/// <remarks>
/// NaN stands for what is null there. The sign is +1 for a call and -1 for a put; any other gives NaN. Outputs must not overlap inputs. Figures
/// agree with the scalar ones to 1e-12 of max(1, figure).
/// </remarks>
public static class PricingKernel
{
    /// <summary>Prices alone.</summary>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public static void Prices(
        ReadOnlySpan<double> sign,
        ReadOnlySpan<double> spot,
        ReadOnlySpan<double> strike,
        ReadOnlySpan<double> years,
        ReadOnlySpan<double> volatility,
        double rate,
        double dividendYield,
        Span<double> price)
    {
        var columns = new OptionColumns(sign, spot, strike, years, volatility, rate, dividendYield);
        Preconditions.SameLength(columns.Length, price.Length, nameof(price));
        for (var i = 0; i < columns.Length; i++)
            price[i] = BlackScholesMerton.Price(columns.At(i)) ?? double.NaN;
    }

    /// <summary>Prices and the five first-line Greeks.</summary>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public static void PricesAndGreeks(
        ReadOnlySpan<double> sign,
        ReadOnlySpan<double> spot,
        ReadOnlySpan<double> strike,
        ReadOnlySpan<double> years,
        ReadOnlySpan<double> volatility,
        double rate,
        double dividendYield,
        in GreekColumns results)
    {
        var columns = new OptionColumns(sign, spot, strike, years, volatility, rate, dividendYield);
        results.RequireLength(columns.Length);
        for (var i = 0; i < columns.Length; i++)
            results.Set(i, BlackScholesMerton.Evaluate(columns.At(i)));
    }
}
