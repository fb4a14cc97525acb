using System.Text.Json;
using DashboardCreator.Benchmarks.Measuring;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.MarketMaking.Detail;
using DashboardCreator.Dashboards.MarketMaking.Overview;

namespace DashboardCreator.Benchmarks.MarketMaking;

/// <summary>A hundred markets, thirty days, two million decisions, half a million events: what they weigh, and how fast documents are made.</summary>
internal sealed class MarketMakingBenchmark : IBenchmark
{
    private const int Decisions = 2_000_000;
    private const int Events = 500_000;
    private const int Fills = 50_000;
    private const int BusyDecisions = 20_000 * LargeMarkets.MarketCount;
    private const double MarketMillisecondsAllowed = 100;
    private const double MarketsMillisecondsAllowed = 300;
    private const int WarmUps = 20;
    private const int Rounds = 60;
    private const double Percentile = 0.99;

    public string Name => "market-making";

    public Task RunAsync(Action<Finding> report)
    {
        var markets = new LargeMarkets(Decisions, Events, Fills);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var decisions = markets.Fill(new DecisionLogBuilder());
        var decided = decisions.Build();
        report(new Finding("bytes per decision of two million, builder and kept details included", Weight(ref before) / Decisions));
        var events = markets.Fill(new ExecutionLogBuilder());
        var happened = events.Build();
        report(new Finding("bytes per execution event of half a million, builder included", Weight(ref before) / Events));

        decisions.Add(LargeMarkets.Decision(Decisions - 1, Decisions) with { At = LargeMarkets.AsOf, Id = "new" });
        report(new Finding("ms to build the decisions anew with a new one", Once(() => decided = decisions.Build())));

        var book = markets.Book(decided, happened);
        report(new Finding("ms to replay the fills of a reading", Median(() => markets.Book(decided, happened))));
        Report(report, "ms of a market's document to bytes, 7 days", MarketMillisecondsAllowed, () => Market(book, "7"));
        Report(report, "ms of a market's document to bytes, 30 days", MarketMillisecondsAllowed, () => Market(book, "30"));
        Report(report, "ms of a market's document with an old decision, 30 days", MarketMillisecondsAllowed, () => Market(book, "30", $"20260107-120000-a1b2c3:{LargeMarkets.Market(7)}:100007"));
        Report(report, "ms of the document of all markets to bytes", MarketsMillisecondsAllowed, () => Markets(book));
        GC.KeepAlive(events);

        var busy = new LargeMarkets(BusyDecisions, Events, Fills);
        var only = busy.Book(decided, busy.Fill(new ExecutionLogBuilder(), markets: 1).Build());
        Report(report, "ms of a market of 20,000 decisions and 500,000 events, 30 days", MarketMillisecondsAllowed, () => Market(only, "30", place: 0));
        return Task.CompletedTask;
    }

    private static double Weight(ref long before)
    {
        var now = GC.GetTotalMemory(forceFullCollection: true);
        var weight = (double)(now - before);
        before = now;
        return weight;
    }

    private static void Report(Action<Finding> report, string what, double allowed, Action work)
    {
        for (var i = 0; i < WarmUps; i++) work();
        var samples = Enumerable.Range(0, Rounds).Select(_ => Measure(work)).ToList();
        report(Finding.AtMost($"{what}, median", Meter.Median(samples.Select(sample => sample.Wall.TotalMilliseconds)), allowed));
        report(Finding.AtMost("the same, 99th percentile", samples.Select(sample => sample.Wall).Order().ElementAt((int)Math.Ceiling(Percentile * Rounds) - 1).TotalMilliseconds, allowed));
        report(Finding.AtMost("ms of processor time of it, median", Meter.Median(samples.Select(sample => sample.Cpu.TotalMilliseconds)), allowed));
    }

    private static byte[] Market(MarketBook book, string days, string? decision = null, int place = 7)
    {
        var given = new Dictionary<string, IReadOnlyList<string>> { ["days"] = [days] };
        if (decision is not null) given["decision_id"] = [decision];
        var filter = MarketDetailFilter.Of(new DashboardQuery(LargeMarkets.Market(place), given));
        var document = MarketDetailComposer.Compose(new MarketView(book, LargeMarkets.Market(place), filter), LargeMarkets.Options);
        return JsonSerializer.SerializeToUtf8Bytes(document, MarketJson.Instance.MarketDashboard);
    }

    private static byte[] Markets(MarketBook book) =>
        JsonSerializer.SerializeToUtf8Bytes(MarketsComposer.Compose(new MarketsView(book), LargeMarkets.Options), MarketsJson.Instance.MarketsDashboard);

    private static double Median(Action work) => Meter.Median(Enumerable.Range(0, Rounds).Select(_ => Once(work)).ToList());

    private static double Once(Action work) => Measure(work).Wall.TotalMilliseconds;

    // Without a collection before each: the garbage of one answer is the next one's affair.
    private static Sample Measure(Action work)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        var started = TimeProvider.System.GetTimestamp();
        work();
        return new Sample(TimeProvider.System.GetElapsedTime(started), Environment.CpuUsage.TotalTime - cpu, 0);
    }
}
