using DashboardCreator.Benchmarks.Measuring;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Folder;

namespace DashboardCreator.Benchmarks.MarketMaking;

/// <summary>An exported decision log into memory, by the code that the service runs.</summary>
internal sealed class DecisionReadingBenchmark : IBenchmark
{
    private const int Decisions = 100_000;
    private const int WarmUps = 1;
    private const int Runs = 5;
    private const double DecisionsPerSecond = 25_000;

    public string Name => "decision-reading";

    public async Task RunAsync(Action<Finding> report)
    {
        using var dump = new DecisionDump(Decisions);
        var read = await Meter.MedianAsync(() => ReadAsync(dump.Folder), WarmUps, Runs);
        report(new Finding("bytes per decision", (double)dump.Bytes / Decisions));
        report(Finding.AtLeast("decisions per second and core", Decisions / read.Cpu.TotalSeconds, DecisionsPerSecond));
        report(new Finding("decisions per second of the clock", Decisions / read.Wall.TotalSeconds));
        report(new Finding("allocated bytes per decision", (double)read.Allocated / Decisions));
    }

    private static async Task ReadAsync(string folder)
    {
        using var source = new FolderMarketMakingSource(new FolderItemSource(folder), new DynamoDbOptions());
        var records = await source.ReadAsync(LargeMarkets.AsOf, CancellationToken.None);
        if (records.Decisions?.Count != Decisions) throw new InvalidOperationException($"{records.Decisions?.Count} decisions were read");
    }
}
