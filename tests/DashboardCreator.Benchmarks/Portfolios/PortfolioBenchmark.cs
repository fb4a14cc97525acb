using System.Text.Json;
using DashboardCreator.Benchmarks.Measuring;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Portfolio;

namespace DashboardCreator.Benchmarks.Portfolios;

/// <summary>From the broker's answers, which are there, to the bytes of the portfolio document.</summary>
internal sealed class PortfolioBenchmark : IBenchmark
{
    private const double MillisecondsAllowed = 50;
    private const int WarmUps = 30;
    private const int Runs = 21;

    private static readonly GenerationContext Context = new(LargeAccount.AsOf, LargeAccount.AsOf, LargeAccount.AsOf);

    public string Name => "portfolio";

    public async Task RunAsync(Action<Finding> report)
    {
        var sources = new AnsweredSources(new LargeAccount());
        var first = await Meter.OnceAsync(() => MakeAsync(sources));
        await Meter.MedianAsync(() => MakeAsync(sources), WarmUps, 1);
        var runs = new List<Sample>(Runs);
        for (var i = 0; i < Runs; i++) runs.Add(await Meter.OnceAsync(() => MakeAsync(sources)));

        var milliseconds = runs.Select(run => run.Wall.TotalMilliseconds).ToList();
        var work = runs.Select(run => run.Cpu.TotalMilliseconds).ToList();
        var what = $"{LargeAccount.Years} years, {LargeAccount.Positions} positions, {LargeAccount.Orders:N0} orders, {LargeAccount.Symbols} symbols";
        report(Finding.AtMost($"ms from {what} to bytes, best", milliseconds.Min(), MillisecondsAllowed));
        report(Finding.AtMost("milliseconds of the median one", Meter.Median(milliseconds), MillisecondsAllowed));
        report(Finding.AtMost("milliseconds of processor time of the median one", Meter.Median(work), MillisecondsAllowed));
        report(new Finding("milliseconds of the first in a fresh process", first.Wall.TotalMilliseconds));
        report(new Finding("megabytes allocated for one, median", Meter.Median(runs.Select(run => run.Allocated / 1e6))));
        report(new Finding("kilobytes of the document", (await MakeAsync(sources)).Length / 1e3));
    }

    /// <summary>Books of its own, as each reading of a refresh is new.</summary>
    private static async Task<byte[]> MakeAsync(AnsweredSources sources)
    {
        var books = new PortfolioBooks(new PortfolioBookReader(sources, sources, sources, new NyseCalendar(), new PortfolioOptions()), TimeProvider.System);
        var generator = new PortfolioDashboardGenerator(books);
        var document = await generator.GenerateAsync(LargeAccount.Name, Context, CancellationToken.None)
            ?? throw new InvalidOperationException("The account has no document.");
        return JsonSerializer.SerializeToUtf8Bytes(document, generator.Definition.JsonType);
    }
}
