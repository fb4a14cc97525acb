using DashboardCreator.Analytics.Options;
using DashboardCreator.Benchmarks.Measuring;

namespace DashboardCreator.Benchmarks.Options;

/// <summary>Volatilities from the prices of a book of listed options, one core.</summary>
internal sealed class ImpliedVolatilityBenchmark : IBenchmark
{
    private const int Size = 200_000;
    private const int WarmUps = 3;
    private const int Runs = 7;
    private const double Budget = 500_000;

    public string Name => "implied-volatility";

    public async Task RunAsync(Action<Finding> report)
    {
        var book = Book();
        var solved = 0;
        var sample = await Meter.MedianAsync(
            () =>
            {
                solved = Solve(book);
                return Task.CompletedTask;
            },
            WarmUps,
            Runs);

        report(new Finding("prices", Size));
        report(new Finding("of them with a volatility", solved));
        report(Finding.AtLeast("implied volatilities per second and core", Size / sample.Cpu.TotalSeconds, Budget));
        report(new Finding("bytes allocated per volatility", (double)sample.Allocated / Size));
    }

    private static int Solve((OptionTerms Terms, double Price)[] book)
    {
        var solved = 0;
        foreach (var (terms, price) in book)
        {
            if (ImpliedVolatility.FromPrice(price, terms.Right, terms.Spot, terms.Strike, terms.Years, terms.Rate, terms.DividendYield) is > 0)
                solved++;
        }

        return solved;
    }

    /// <summary>Within three deviations of the money, a day to two years, 8 % to 120 %: every price has a volatility of its own.</summary>
    private static (OptionTerms Terms, double Price)[] Book()
    {
        var random = new Random(20250131);
        var book = new (OptionTerms, double)[Size];
        for (var i = 0; i < Size; i++)
        {
            var (years, volatility) = ((1 + random.Next(730)) / 365.0, 0.08 + (1.12 * random.NextDouble()));
            var strike = 100 * Math.Exp((6 * random.NextDouble() - 3) * volatility * Math.Sqrt(years));
            var terms = new OptionTerms((OptionRight)random.Next(2), 100, strike, years, volatility, 0.045, 0.013);
            book[i] = (terms, BlackScholesMerton.Price(terms) ?? throw new InvalidOperationException($"{terms} has no price."));
        }

        return book;
    }
}
