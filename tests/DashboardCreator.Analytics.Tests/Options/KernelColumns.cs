using DashboardCreator.Analytics.Options;

namespace DashboardCreator.Analytics.Tests.Options;

/// <summary>Options as the kernel takes them, and what it makes of them.</summary>
internal sealed class KernelColumns
{
    private readonly OptionTerms[] _terms;
    private readonly double[] _spot;
    private readonly double[] _strike;
    private readonly double[] _years;
    private readonly double[] _volatility;
    private readonly double[][] _results;

    public KernelColumns(IEnumerable<OptionTerms> terms)
    {
        _terms = [.. terms];
        Sign = [.. _terms.Select(one => one.Right == OptionRight.Call ? 1.0 : -1.0)];
        _spot = [.. _terms.Select(one => one.Spot)];
        _strike = [.. _terms.Select(one => one.Strike)];
        _years = [.. _terms.Select(one => one.Years)];
        _volatility = [.. _terms.Select(one => one.Volatility)];
        _results = [.. Enumerable.Range(0, 7).Select(_ => new double[_terms.Length])];
    }

    public int Length => _terms.Length;

    public double[] Sign { get; }

    public double[] Price => _results[6];

    public double[] PriceWithGreeks => _results[0];

    /// <summary>1e-12 of max(1, figure), and NaN for null.</summary>
    public static bool Agree(double? expected, double actual) =>
        expected is { } figure ? Math.Abs(figure - actual) <= 1e-12 * Math.Max(1, Math.Abs(figure)) : double.IsNaN(actual);

    public void Run(double rate, double dividendYield)
    {
        PricingKernel.Prices(Sign, _spot, _strike, _years, _volatility, rate, dividendYield, Price);
        PricingKernel.PricesAndGreeks(Sign, _spot, _strike, _years, _volatility, rate, dividendYield, new GreekColumns
        {
            Price = _results[0], Delta = _results[1], Gamma = _results[2], Theta = _results[3], Vega = _results[4], Rho = _results[5],
        });
    }

    /// <summary>The first figure that is not the scalar one; null where all are.</summary>
    public string? Disagreement(double rate, double dividendYield)
    {
        for (var i = 0; i < Length; i++)
        {
            var terms = _terms[i] with { Rate = rate, DividendYield = dividendYield };
            var value = BlackScholesMerton.Evaluate(terms);
            for (var figure = 0; figure < 6; figure++)
            {
                if (!Agree(value?.All()[figure], _results[figure][i]))
                    return $"{terms}, figure {figure}: {_results[figure][i]:R} instead of {value?.All()[figure]:R}";
            }

            if (!Agree(BlackScholesMerton.Price(terms), Price[i]))
                return $"{terms}: {Price[i]:R} instead of {BlackScholesMerton.Price(terms):R}";
        }

        return null;
    }
}
