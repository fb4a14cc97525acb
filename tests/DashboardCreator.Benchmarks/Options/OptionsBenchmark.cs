using DashboardCreator.Analytics.Options;
using DashboardCreator.Benchmarks.Measuring;

namespace DashboardCreator.Benchmarks.Options;

/// <summary>The pricing kernel on one core: a book of options at one moment, and one option after another in every market of a scenario grid.</summary>
internal sealed class OptionsBenchmark : IBenchmark
{
    private const int WarmUps = 3;
    private const int Runs = 7;
    private const int Passes = 1000;
    private const int GridLegs = 10_000;
    private const double EvaluationsPerSecond = 10_000_000;

    /// <summary>Spots and volatilities from -10 to +10 in single steps, and dates within a month.</summary>
    private const int Steps = 21;
    private const int Dates = 7;

    public string Name => "options";

    public async Task RunAsync(Action<Finding> report)
    {
        var book = new OptionBook();
        double[] prices = new double[Steps * Steps];
        var samples = await Meter.MediansAsync(
            [() => Repeat(book.PriceWithGreeks), () => Repeat(book.PriceAlone), () => Repeat(book.PriceOneByOne), () => PriceGrids(book, prices)],
            WarmUps,
            Runs);

        report(Finding.AtLeast("price and five Greeks: evaluations per second and core", PerSecond(samples[0]), EvaluationsPerSecond));
        report(new Finding("price alone: evaluations per second and core", PerSecond(samples[1])));
        report(new Finding("price and eight Greeks one by one: evaluations per second and core", PerSecond(samples[2])));
        report(new Finding("scenario grids of 10,000 legs, 21 x 21 x 7 prices each: seconds", samples[3].Cpu.TotalSeconds));
    }

    private static double PerSecond(Sample sample) => (double)OptionBook.Size * Passes / sample.Cpu.TotalSeconds;

    private static Task Repeat(Action work)
    {
        for (var pass = 0; pass < Passes; pass++) work();
        return Task.CompletedTask;
    }

    private static Task PriceGrids(OptionBook book, double[] prices)
    {
        for (var leg = 0; leg < GridLegs; leg++)
        {
            for (var date = 0; date < Dates; date++) book.PriceGrid(leg % OptionBook.Size, date * 5, Steps, prices);
        }

        return Task.CompletedTask;
    }
}
