using DashboardCreator.Analytics.Options;

namespace DashboardCreator.Benchmarks.Options;

/// <summary>Calls and puts around the money with a month to three years to go; small enough to stay in a core's cache.</summary>
internal sealed class OptionBook
{
    public const int Size = 4096;

    private const int Seed = 20250131;
    private const double Rate = 0.045;
    private const double DividendYield = 0.012;

    private readonly double[] _sign = new double[Size];
    private readonly double[] _spot = new double[Size];
    private readonly double[] _strike = new double[Size];
    private readonly double[] _years = new double[Size];
    private readonly double[] _volatility = new double[Size];
    private readonly double[][] _results = [.. Enumerable.Range(0, 6).Select(_ => new double[Size])];

    public OptionBook()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Size; i++)
        {
            _sign[i] = random.Next(2) == 0 ? 1 : -1;
            _spot[i] = 20 + (480 * random.NextDouble());
            _strike[i] = _spot[i] * (0.7 + (0.6 * random.NextDouble()));
            _years[i] = (31 + random.Next(1064)) / 365.0;
            _volatility[i] = 0.12 + (0.6 * random.NextDouble());
        }
    }

    private GreekColumns Columns => new()
    {
        Price = _results[0], Delta = _results[1], Gamma = _results[2], Theta = _results[3], Vega = _results[4], Rho = _results[5],
    };

    public void PriceWithGreeks() => PricingKernel.PricesAndGreeks(_sign, _spot, _strike, _years, _volatility, Rate, DividendYield, Columns);

    public void PriceAlone() => PricingKernel.Prices(_sign, _spot, _strike, _years, _volatility, Rate, DividendYield, _results[0]);

    public void PriceOneByOne()
    {
        for (var i = 0; i < Size; i++)
        {
            var right = _sign[i] > 0 ? OptionRight.Call : OptionRight.Put;
            var terms = new OptionTerms(right, _spot[i], _strike[i], _years[i], _volatility[i], Rate, DividendYield);
            _results[0][i] = BlackScholesMerton.Evaluate(terms)!.Value.Price;
        }
    }

    /// <param name="leg">Which option.</param>
    /// <param name="days">From now.</param>
    /// <param name="steps">Of spot (per cent) and of volatility (points), the middle one unchanged.</param>
    /// <param name="prices">Filled.</param>
    public void PriceGrid(int leg, int days, int steps, Span<double> prices)
    {
        Span<double> spots = stackalloc double[steps];
        Span<double> volatilities = stackalloc double[steps];
        for (var step = 0; step < steps; step++)
        {
            var change = (step - (steps / 2)) / 100.0;
            spots[step] = _spot[leg] * (1 + change);
            volatilities[step] = _volatility[leg] + change;
        }

        var right = _sign[leg] > 0 ? OptionRight.Call : OptionRight.Put;
        PricingKernel.PriceGrid(right, _strike[leg], _years[leg] - (days / 365.0), spots, volatilities, Rate, DividendYield, prices);
    }
}
