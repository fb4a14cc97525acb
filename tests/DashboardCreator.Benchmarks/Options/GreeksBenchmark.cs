using System.Text.Json;
using DashboardCreator.Benchmarks.Measuring;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Greeks;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo.Folder;
using DashboardCreator.Sources.Mongo.Options;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace DashboardCreator.Benchmarks.Options;

/// <summary>From a dump of ten thousand open legs and a million snapshots to the bytes of the greeks document, the scenario grid included; then answers to filters.</summary>
internal sealed class GreeksBenchmark : IBenchmark
{
    private const int Snapshots = 1_000_000;
    private const double SecondsAllowed = 1;
    private const int WarmUps = 3;
    private const int Runs = 9;

    public string Name => "greeks";

    public async Task RunAsync(Action<Finding> report)
    {
        using var dump = new OptionsDump(Snapshots, hasTextStamps: true);
        var first = await Meter.OnceAsync(() => MakeAsync(dump));
        var whole = await Meter.MedianAsync(() => MakeAsync(dump), WarmUps, Runs);
        var legs = OptionsDump.Executions * OptionsDump.LegsPerExecution;
        report(Finding.AtMost($"seconds from {legs:N0} legs and {Snapshots:N0} snapshots to bytes", whole.Wall.TotalSeconds, SecondsAllowed));
        report(Finding.AtMost("seconds of processor time", whole.Cpu.TotalSeconds, SecondsAllowed));
        report(new Finding("seconds of the first in a fresh process", first.Wall.TotalSeconds));
        report(new Finding("kilobytes of the document", (await MakeAsync(dump)).Length / 1e3));

        var generator = Generator(dump);
        await generator.GenerateAsync(null, Context(dump), CancellationToken.None);
        await AnswerAsync(report, generator, "an answer without filters", []);
        await AnswerAsync(report, generator, "an answer for one underlying", new() { ["symbol"] = ["SPY"] });
    }

    private static async Task AnswerAsync(Action<Finding> report, GreeksDashboardGenerator generator, string what, Dictionary<string, IReadOnlyList<string>> filters)
    {
        var answer = await Meter.MedianAsync(
            () =>
            {
                var document = generator.Answer(new DashboardQuery(null, filters)) ?? throw new InvalidOperationException("The book was not read.");
                JsonSerializer.SerializeToUtf8Bytes(document, generator.Definition.JsonType);
                return Task.CompletedTask;
            },
            WarmUps,
            Runs);
        report(new Finding($"milliseconds of {what}", answer.Wall.TotalMilliseconds));
    }

    private static async Task<byte[]> MakeAsync(OptionsDump dump)
    {
        var generator = Generator(dump);
        var document = (GreeksDashboard?)await generator.GenerateAsync(null, Context(dump), CancellationToken.None);
        return document is { Totals: { UnpricedLegs: 0, Delta: not null, BetaWeightedDelta: not null }, Scenarios.LegsLeftOut: 0 }
            && document.Totals.Legs == OptionsDump.Executions * OptionsDump.LegsPerExecution
            ? JsonSerializer.SerializeToUtf8Bytes(document, generator.Definition.JsonType)
            : throw new InvalidOperationException("The book was not measured as it was meant.");
    }

    private static GreeksDashboardGenerator Generator(OptionsDump dump)
    {
        var source = new MongoOptionsSource(new FolderDocumentSource(MongoOptionsSource.FolderName, dump.Folder), DateTimeZone.Utc);
        var reader = new OptionsBookReader(source, new MadeUpBars(), new NoHistory(), new NyseCalendar(), new GreeksOptions());
        return new GreeksDashboardGenerator(new OptionsBooks(reader, TimeProvider.System, NullLogger<OptionsBooks>.Instance));
    }

    private static GenerationContext Context(OptionsDump dump) => new(dump.AsOf, dump.AsOf, dump.AsOf);

    private sealed class NoHistory : IOptionsHistory
    {
        public Task RecordAsync(OptionsDay day, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<IReadOnlyList<OptionsDay>> ReadAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<OptionsDay>>([]);
    }

    /// <summary>A trading year of closes that move around a price in the middle of the strikes.</summary>
    private sealed class MadeUpBars : IDailyBarSource
    {
        private static readonly IReadOnlyList<DateOnly> Sessions = new NyseCalendar().SessionsBetween(new DateOnly(2025, 1, 10), new DateOnly(2026, 1, 30));

        public Task<IReadOnlyList<string>> ListSymbolsAsync(CancellationToken cancellationToken) => Task.FromResult(OptionsDump.Underlyings);

        public Task<IReadOnlyDictionary<string, BenchmarkBars>> GetDailyBarsAsync(IReadOnlyCollection<string> symbols, DateOnly from, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<string, BenchmarkBars>>(symbols.ToDictionary(
                symbol => symbol,
                symbol => new BenchmarkBars(symbol, "made up", [.. Sessions.Select((session, i) => new DailyBar(session, 650 + (symbol[0] % 7) + (((i * 37) + symbol[1]) % 23)))])));
    }
}
