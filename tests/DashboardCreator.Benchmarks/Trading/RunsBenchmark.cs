using System.Text.Json;
using DashboardCreator.Benchmarks.Measuring;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Dashboards.Trading.Runs;

namespace DashboardCreator.Benchmarks.Trading;

/// <summary>The runs document beside a ledger of a million trades: the first one of a reading, which looks for the trades of all runs, and the others.</summary>
internal sealed class RunsBenchmark : IBenchmark
{
    private const int Trades = 1_000_000;
    private const int Runs = 500;
    private const int Rounds = 30;
    private const double MillisecondsAllowed = 100;

    private static readonly GenerationContext Context = new(LargeLedger.AsOf, LargeLedger.AsOf, LargeLedger.AsOf);

    public string Name => "runs";

    public Task RunAsync(Action<Finding> report)
    {
        var ledger = BookPart.Of(new LedgerRecords { Trades = new LargeLedger(Trades).Fill(new TradeBookBuilder()).Build() });
        var runs = BookPart.Of(new RunRecords { Plans = [.. Enumerable.Range(0, Runs).Select(Plan)] });
        var (first, others) = (new List<double>(), new List<double>());
        for (var i = 0; i < Rounds; i++)
        {
            var reading = new TradingBook(Context, ledger, runs, BookPart.Of(new HedgeRecords()), new TradingBroker());
            first.Add(MillisecondsOf(() => Bytes(reading, 0)));
            others.Add(MillisecondsOf(() => Bytes(reading, 1)));
        }

        report(Finding.AtMost("ms of the first runs document of a reading to bytes, median", Meter.Median(first), MillisecondsAllowed));
        report(Finding.AtMost("ms of another one, median", Meter.Median(others), MillisecondsAllowed));
        return Task.CompletedTask;
    }

    private static RebalancePlan Plan(int i) => new()
    {
        Id = $"plan-{i}",
        CorrelationId = $"workflow-{i:x8}-run",
        CreatedAt = LargeLedger.AsOf.AddHours(-i),
        Items = [.. Enumerable.Range(0, 20).Select(symbol => new PlanItem { Symbol = LargeLedger.Symbol(symbol), Action = "BUY", TradeAmount = 1_000 })],
    };

    private static byte[] Bytes(TradingBook reading, int place)
    {
        var view = RunsView.Of(reading);
        var run = view.Runs[place];
        return JsonSerializer.SerializeToUtf8Bytes(RunsComposer.Compose(view, run.Id, run, new TradingOptions()), RunsJson.Instance.RunsDashboard);
    }

    private static double MillisecondsOf(Action work)
    {
        var started = TimeProvider.System.GetTimestamp();
        work();
        return TimeProvider.System.GetElapsedTime(started).TotalMilliseconds;
    }
}
