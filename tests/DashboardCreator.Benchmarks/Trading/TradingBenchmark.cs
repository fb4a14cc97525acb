using System.Text.Json;
using DashboardCreator.Benchmarks.Measuring;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;

namespace DashboardCreator.Benchmarks.Trading;

/// <summary>A ledger of a million trades: what it weighs, and how fast documents and filters are answered from it.</summary>
internal sealed class TradingBenchmark : IBenchmark
{
    private const int Trades = 1_000_000;
    private const double BytesAllowed = 300;
    private const double FilterMillisecondsAllowed = 20;
    private const double DocumentMillisecondsAllowed = 100;
    private const int WarmUps = 40;
    private const int Rounds = 200;
    private const double Percentile = 0.99;

    private static readonly GenerationContext Context = new(LargeLedger.AsOf, LargeLedger.AsOf, LargeLedger.AsOf);
    private static readonly TradingOptions Options = new();

    public string Name => "trading";

    public Task RunAsync(Action<Finding> report)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var builder = new LargeLedger(Trades).Fill(new TradeBookBuilder());
        var book = builder.Build();
        report(Finding.AtMost("bytes per trade of a million, builder included", (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)Trades, BytesAllowed));
        GC.KeepAlive(builder);
        ReportRebuild(report, builder);

        var reading = Reading(book);
        ReportFilters(report, reading);
        report(Finding.AtMost("ms of the trades document to bytes, median", MedianOf(() => Bytes(reading, TradesFilter.Usual)), DocumentMillisecondsAllowed));
        var symbols = new SymbolBook(reading);
        report(Finding.AtMost("ms of the symbol document to bytes, median", MedianOf(() => Bytes(symbols)), DocumentMillisecondsAllowed));
        return Task.CompletedTask;
    }

    private static void ReportRebuild(Action<Finding> report, TradeBookBuilder builder)
    {
        new LargeLedger(Trades + 1).Fill(builder, from: Trades);
        report(new Finding("ms to build the book anew with a new trade", MillisecondsOf(() => builder.Build())));
        report(new Finding("ms when nothing is new", MillisecondsOf(() => builder.Build())));
    }

    private static void ReportFilters(Action<Finding> report, TradingBook reading)
    {
        var filters = Filters().ToList();
        var all = new List<Sample>();
        foreach (var (what, filter) in filters)
        {
            for (var i = 0; i < WarmUps; i++) TradesComposer.Compose(reading, filter, Options);
            var samples = Enumerable.Range(0, Rounds).Select(_ => Measure(() => TradesComposer.Compose(reading, filter, Options))).ToList();
            all.AddRange(samples);
            report(Finding.AtMost($"ms of a filter, 99th percentile: {what}", High(samples, sample => sample.Wall), FilterMillisecondsAllowed));
            report(Finding.AtMost("ms of processor time of it, 99th percentile", High(samples, sample => sample.Cpu), FilterMillisecondsAllowed));
        }

        report(Finding.AtMost("ms of all filters, 99th percentile", High(all, sample => sample.Wall), FilterMillisecondsAllowed));
        report(Finding.AtMost("ms of processor time of all filters, 99th percentile", High(all, sample => sample.Cpu), FilterMillisecondsAllowed));
    }

    private static IEnumerable<(string What, TradesFilter Filter)> Filters()
    {
        var half = string.Join(',', Enumerable.Range(0, LargeLedger.StrategyCount / 2).Select(LargeLedger.Strategy));
        var many = string.Join(',', Enumerable.Range(0, LargeLedger.SymbolCount / 2).Select(LargeLedger.Symbol));
        yield return ("the usual days", TradesFilter.Usual);
        yield return ("the whole ledger", Filter(("from", "2010-01-01")));
        yield return ("ragged ends", Filter(("from", "2017-03-07T15:12:11Z"), ("to", "2024-02-01T18:00:00.5Z")));
        yield return ("a symbol, whole ledger", Filter(("from", "2010-01-01"), ("symbol", LargeLedger.Symbol(7))));
        yield return ("half the symbols, whole ledger", Filter(("from", "2010-01-01"), ("symbol", many)));
        yield return ("a strategy, whole ledger", Filter(("from", "2010-01-01"), ("strategy", LargeLedger.Strategy(3))));
        yield return ("half the strategies, whole ledger", Filter(("from", "2010-01-01"), ("strategy", half)));
        yield return ("all at once", Filter(("from", "2011-05-05"), ("symbol", many), ("strategy", half), ("side", "SELL")));
        yield return ("nothing found", Filter(("from", "2010-01-01"), ("symbol", "NONE")));
    }

    private static TradesFilter Filter(params (string Name, string Values)[] given) => TradesFilter.Of(new DashboardQuery(
        null, given.ToDictionary(one => one.Name, one => (IReadOnlyList<string>)one.Values.Split(','))));

    private static TradingBook Reading(TradeBook book) => new(
        Context,
        BookPart.Of(new LedgerRecords { Trades = book }),
        BookPart.Of(new RunRecords()),
        BookPart.Of(new HedgeRecords()),
        new TradingBroker());

    private static byte[] Bytes(TradingBook reading, TradesFilter filter) =>
        JsonSerializer.SerializeToUtf8Bytes(TradesComposer.Compose(reading, filter, Options), TradesJson.Instance.TradesDashboard);

    private static byte[] Bytes(SymbolBook symbols) => JsonSerializer.SerializeToUtf8Bytes(
        SymbolComposer.Compose(new SymbolView(symbols, LargeLedger.Symbol(7)), Options), SymbolJson.Instance.SymbolDashboard);

    private static double MedianOf(Action work) => Meter.Median(Enumerable.Range(0, Rounds).Select(_ => Measure(work).Wall.TotalMilliseconds).ToList());

    private static double High(List<Sample> samples, Func<Sample, TimeSpan> part) =>
        samples.Select(part).Order().ElementAt((int)Math.Ceiling(Percentile * samples.Count) - 1).TotalMilliseconds;

    private static double MillisecondsOf(Action work) => Measure(work).Wall.TotalMilliseconds;

    // Without a collection before each: the garbage of one answer is the next one's affair.
    private static Sample Measure(Action work)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        var started = TimeProvider.System.GetTimestamp();
        work();
        return new Sample(TimeProvider.System.GetElapsedTime(started), Environment.CpuUsage.TotalTime - cpu, 0);
    }
}
