using System.Numerics;
using System.Runtime.CompilerServices;
using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Options;

/// <summary>Many European options in one pass over columns: the formulas and limits of <see cref="BlackScholesMerton"/>.</summary>
/// <remarks>
/// As many options at a time as a vector has lanes. Expired options, those without volatility, numbers beyond 1e-100 to 1e100 or without
/// meaning, and a rest that fills no vector, go one by one through the scalar formulas, as all do where there are no vectors. NaN stands for
/// what is null there. The sign is +1 for a call and -1 for a put; any other gives NaN. Outputs must not overlap inputs. Figures agree with
/// the scalar ones to 1e-12 of max(1, figure). The blocks are compiled with all optimisations at once: unoptimised vectors are many times
/// slower than no vectors, and the first document is waited for.
/// </remarks>
public static class PricingKernel
{
    /// <summary>Prices alone; see <see cref="PriceGrid"/> for one option in many markets.</summary>
    /// <param name="sign">+1 call, -1 put.</param>
    /// <param name="spot">As in <see cref="OptionTerms"/>, and so are the following.</param>
    /// <param name="strike">In the spot's currency.</param>
    /// <param name="years">Calendar days / 365.</param>
    /// <param name="volatility">Annual fractions.</param>
    /// <param name="rate">Continuous, a fraction per year.</param>
    /// <param name="dividendYield">Continuous, a fraction per year.</param>
    /// <param name="price">Filled; NaN where there is none.</param>
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
        var i = 0;
        for (; Vector.IsHardwareAccelerated && i <= columns.Length - Vector<double>.Count; i += Vector<double>.Count)
            Block(columns, i, price);

        OneByOne(columns, i, price);
    }

    /// <summary>Prices and the five first-line Greeks; parameters as for <see cref="Prices"/>.</summary>
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
        var i = 0;
        for (; Vector.IsHardwareAccelerated && i <= columns.Length - Vector<double>.Count; i += Vector<double>.Count)
            Block(columns, i, results);

        OneByOne(columns, i, results);
    }

    /// <summary>One option in many markets: every spot with every volatility. What they share is computed once.</summary>
    /// <param name="right">Call or put.</param>
    /// <param name="strike">In the spots' currency.</param>
    /// <param name="years">Calendar days / 365; zero or less: expired.</param>
    /// <param name="spots">Any number.</param>
    /// <param name="volatilities">Annual fractions, any number.</param>
    /// <param name="rate">Continuous, a fraction per year.</param>
    /// <param name="dividendYield">Continuous, a fraction per year.</param>
    /// <param name="prices">Filled row by row, one row per spot and one column per volatility; NaN where there is no price.</param>
    /// <exception cref="ArgumentException"><paramref name="prices"/> is not as long as the product of the other lengths.</exception>
    public static void PriceGrid(
        OptionRight right,
        double strike,
        double years,
        ReadOnlySpan<double> spots,
        ReadOnlySpan<double> volatilities,
        double rate,
        double dividendYield,
        Span<double> prices)
    {
        Preconditions.SameLength(spots.Length * volatilities.Length, prices.Length, nameof(prices));
        var row = new OptionRow(right, strike, years, rate, dividendYield);
        for (var i = 0; i < spots.Length; i++)
            row.Prices(spots[i], volatilities, prices.Slice(i * volatilities.Length, volatilities.Length));
    }

    private static void OneByOne(in OptionColumns columns, int from, Span<double> price)
    {
        for (var i = from; i < columns.Length; i++)
            price[i] = BlackScholesMerton.Price(columns.At(i)) ?? double.NaN;
    }

    private static void OneByOne(in OptionColumns columns, int from, in GreekColumns results)
    {
        for (var i = from; i < columns.Length; i++)
            results.Set(i, BlackScholesMerton.Evaluate(columns.At(i)));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block(in OptionColumns columns, int at, Span<double> prices)
    {
        var block = new OptionBlock(columns, at);
        var price = block.Price;
        price.CopyTo(prices[at..]);
        var good = block.AreOrdinary & OptionLanes.AreFinite(price);
        for (var lane = 0; lane < Vector<double>.Count && good != Vector<long>.AllBitsSet; lane++)
        {
            if (good[lane] == 0)
                prices[at + lane] = BlackScholesMerton.Price(columns.At(at + lane)) ?? double.NaN;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block(in OptionColumns columns, int at, in GreekColumns results)
    {
        var block = new OptionBlock(columns, at);
        var (price, theta) = (block.Price, block.Theta(columns.Rate, columns.DividendYield));
        price.CopyTo(results.Price[at..]);
        theta.CopyTo(results.Theta[at..]);
        block.Delta.CopyTo(results.Delta[at..]);
        block.Gamma.CopyTo(results.Gamma[at..]);
        block.Vega.CopyTo(results.Vega[at..]);
        block.Rho.CopyTo(results.Rho[at..]);
        var good = block.AreOrdinary & OptionLanes.AreFinite(price) & OptionLanes.AreFinite(theta);
        for (var lane = 0; lane < Vector<double>.Count && good != Vector<long>.AllBitsSet; lane++)
        {
            if (good[lane] == 0)
                results.Set(at + lane, BlackScholesMerton.Evaluate(columns.At(at + lane)));
        }
    }
}
