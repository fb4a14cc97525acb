using System.Text.Json;
using DashboardCreator.Benchmarks.Measuring;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Dashboards.Trading.Execution;
using DashboardCreator.Dashboards.Trading.Strategies;

namespace DashboardCreator.Benchmarks.Trading;

/// <summary>From a ledger of a million trades that was read to the bytes of the strategies and execution-quality documents.</summary>
internal sealed class StrategiesBenchmark : IBenchmark
{
    private const int Trades = 1_000_000;
    private const int Lots = 200_000;
    private const double MillisecondsAllowed = 100;
    private const double MillisecondsOfAnswer = 20;
    private const int WarmUps = 15;
    private const int Runs = 15;

    private static readonly GenerationContext Context = new(LargeLedger.AsOf, LargeLedger.AsOf, LargeLedger.AsOf);
    private static readonly TradingOptions Options = new();
    private static readonly NyseCalendar Calendar = new();

    public string Name => "strategies";

    public async Task RunAsync(Action<Finding> report)
    {
        var book = new LargeLedger(Trades).Fill(new TradeBookBuilder()).Build();
        var reading = Reading(book);
        report(new Finding("ms of counting while the book is built", (await Meter.MedianAsync(() => Task.FromResult(new TradeTally(book)), 2, 5)).Wall.TotalMilliseconds));
        await MeasureAsync(report, $"strategies, {Lots:N0} lots of which some are new", () => Strategies(Changed(reading), StrategiesFilter.Usual));
        await MeasureAsync(report, $"strategies, {Lots:N0} lots as before", () => Strategies(reading with { }, StrategiesFilter.Usual)); // a new reading each time
        var one = StrategiesFilter.Of(new DashboardQuery(null, new Dictionary<string, IReadOnlyList<string>> { ["strategy"] = [LargeLedger.Strategy(0)], ["limit"] = ["499"] }));
        await MeasureAsync(report, "one strategy by filter", () => Strategies(reading, one), MillisecondsOfAnswer);
        await MeasureAsync(report, $"execution quality, {Execution(reading).Totals.Orders:N0} trades", () => JsonSerializer.SerializeToUtf8Bytes(Execution(reading), ExecutionQualityJson.Instance.ExecutionQualityDashboard));
    }

    private static async Task MeasureAsync(Action<Finding> report, string what, Func<byte[]> make, double allowed = MillisecondsAllowed)
    {
        var sample = await Meter.MedianAsync(() => Task.FromResult(make()), WarmUps, Runs);
        report(Finding.AtMost($"ms from a ledger of {Trades:N0} trades to bytes: {what}", sample.Wall.TotalMilliseconds, allowed));
        report(new Finding("milliseconds of processor time", sample.Cpu.TotalMilliseconds));
        report(new Finding("kilobytes of the document", make().Length / 1e3));
    }

    private static byte[] Strategies(TradingBook reading, StrategiesFilter filter) =>
        JsonSerializer.SerializeToUtf8Bytes(StrategiesComposer.Compose(StrategiesView.Of(reading, Calendar), filter, Options), StrategiesJson.Instance.StrategiesDashboard);

    private static TradingBook Changed(TradingBook reading) =>
        reading with { Ledger = BookPart.Of(reading.Ledger.Records with { Lots = [.. reading.Ledger.Records.Lots] }) };

    private static ExecutionQualityDashboard Execution(TradingBook reading) => ExecutionQualityComposer.Compose(reading.Ledger.Records, Context, Options);

    private static TradingBook Reading(TradeBook book) => new(
        Context,
        BookPart.Of(new LedgerRecords { Trades = book, Lots = LargeLots.Make(Lots) }),
        BookPart.Of(new RunRecords()),
        BookPart.Of(new HedgeRecords()),
        new TradingBroker
        {
            Equity = 1_000_000,
            Positions = [.. Enumerable.Range(0, LargeLedger.SymbolCount).Select(symbol => new BrokerHolding { Symbol = LargeLedger.Symbol(symbol), CurrentPrice = 60 })],
        });
}
