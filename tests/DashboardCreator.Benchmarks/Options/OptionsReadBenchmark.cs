using DashboardCreator.Benchmarks.Measuring;
using DashboardCreator.Benchmarks.Reading;
using DashboardCreator.Sources.Mongo.Folder;
using DashboardCreator.Sources.Mongo.Options;
using NodaTime;

namespace DashboardCreator.Benchmarks.Options;

/// <summary>A million snapshots of twenty thousand contracts, and ten thousand legs, from a dump, by the code that the service runs.</summary>
internal sealed class OptionsReadBenchmark : IBenchmark
{
    private const int Snapshots = 1_000_000;
    private const int WarmUps = 1;
    private const int Runs = 5;
    private const double SnapshotsPerSecond = 1_000_000;

    public string Name => "read-options";

    public async Task RunAsync(Action<Finding> report)
    {
        await ReadAsync("text stamps", hasTextStamps: true, report);
        await ReadAsync("database dates", hasTextStamps: false, report);
    }

    private static async Task ReadAsync(string shape, bool hasTextStamps, Action<Finding> report)
    {
        using var dump = new OptionsDump(Snapshots, hasTextStamps);
        var read = await Meter.MedianAsync(() => ReadAsync(dump), WarmUps, Runs);
        report(new Finding($"{shape}: bytes per snapshot", (double)dump.Bytes / dump.Snapshots));
        report(Finding.AtLeast($"{shape}: snapshots per second and core", dump.Snapshots / read.Cpu.TotalSeconds, SnapshotsPerSecond));
        report(Finding.AtLeast($"{shape}: snapshots per second of the clock", dump.Snapshots / read.Wall.TotalSeconds, SnapshotsPerSecond));
        report(new Finding($"{shape}: allocated bytes per snapshot", (double)read.Allocated / dump.Snapshots));
        var raw = await Meter.MedianAsync(() => PlainReader.ReadAllAsync(dump.Folder), WarmUps, Runs);
        report(new Finding($"{shape}: times the cost of reading the same bytes and dropping them", read.Cpu / raw.Cpu));
        var walk = await Meter.MedianAsync(() => PlainReader.WalkAsync(dump.Folder), WarmUps, Runs);
        report(new Finding($"{shape}: times the cost of walking the elements and dropping them", read.Cpu / walk.Cpu));
    }

    private static async Task ReadAsync(OptionsDump dump)
    {
        var documents = new FolderDocumentSource(MongoOptionsSource.FolderName, dump.Folder);
        var records = await new MongoOptionsSource(documents, DateTimeZoneProviders.Tzdb["America/New_York"]).ReadAsync(dump.AsOf.AddDays(1), CancellationToken.None);
        var isWhole = records.Snapshots.Count == OptionsDump.Contracts && records.SnapshotsRead == dump.Snapshots
            && records.Executions.Sum(execution => execution.Legs.Count) == OptionsDump.Executions * OptionsDump.LegsPerExecution;
        if (!isWhole) throw new InvalidOperationException("The dump was not read as it was meant.");
    }
}
