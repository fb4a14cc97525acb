using DashboardCreator.Benchmarks.Dumps;
using DashboardCreator.Benchmarks.Measuring;
using DashboardCreator.Sources.Mongo.Folder;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Benchmarks.Reading;

/// <summary>A million signals and their confirmations from a dump into the signal book, by the code that the service runs.</summary>
internal sealed class ReadBenchmark : IBenchmark
{
    public const int FullSize = 1_000_000;

    private const int WarmUps = 1;
    private const int Runs = 5;
    private const double DocumentsPerSecond = 1_000_000;
    private const double LinearWithin = 1.25;

    private static readonly int[] Sizes = [FullSize / 4, FullSize / 2, FullSize];

    public string Name => "read";

    public async Task RunAsync(Action<Finding> report)
    {
        await ReadShapeAsync(new SeedShape(), report);
        await ReadShapeAsync(new CurrentShape(), report);
    }

    private static async Task ReadShapeAsync(IDumpShape shape, Action<Finding> report)
    {
        var dumps = Sizes.Select(size => new FundDump(shape, size)).ToList();
        try
        {
            var reads = await Meter.MediansAsync([.. dumps.Select<FundDump, Func<Task>>(dump => () => ReadAsync(dump.Folder))], WarmUps, Runs);
            await ReportAsync(shape, dumps[^1], reads[^1], report);
            double[] perSignal = [.. dumps.Zip(reads, (dump, read) => read.Cpu.TotalSeconds / dump.Signals)];
            report(Finding.AtMost($"{shape.Name}: dearest to cheapest signal at 250k, 500k, 1M", perSignal.Max() / perSignal.Min(), LinearWithin));
        }
        finally
        {
            dumps.ForEach(dump => dump.Dispose());
        }
    }

    private static async Task ReportAsync(IDumpShape shape, FundDump dump, Sample read, Action<Finding> report)
    {
        report(new Finding($"{shape.Name}: bytes per signal with its confirmations", (double)dump.Bytes / dump.Signals));
        report(Finding.AtLeast($"{shape.Name}: documents per second and core", dump.Documents / read.Cpu.TotalSeconds, DocumentsPerSecond));
        report(new Finding($"{shape.Name}: documents per second of the clock", dump.Documents / read.Wall.TotalSeconds));
        report(new Finding($"{shape.Name}: allocated bytes per document", (double)read.Allocated / dump.Documents));
        await ReportRatiosAsync(shape, dump, read, report);
        await MemoryChild.ReportAsync(shape, dump, report);
    }

    private static async Task ReportRatiosAsync(IDumpShape shape, FundDump dump, Sample read, Action<Finding> report)
    {
        var raw = await Meter.MedianAsync(() => PlainReader.ReadAllAsync(dump.Folder), WarmUps, Runs);
        report(new Finding($"{shape.Name}: times the cost of reading the same bytes and dropping them", read.Cpu / raw.Cpu));
        var walk = await Meter.MedianAsync(() => PlainReader.WalkAsync(dump.Folder), WarmUps, Runs);
        report(new Finding($"{shape.Name}: times the cost of walking the elements and dropping them", read.Cpu / walk.Cpu));
    }

    private static async Task ReadAsync(string folder)
    {
        var records = await new MongoFundSource(new FolderDocumentSource(MongoFundSource.SourceName, folder)).ReadAsync(CancellationToken.None);
        if (records.Signals.Count == 0 || records.Signals.Notes.OrphanConfirmations > 0) throw new InvalidOperationException("The dump was not read as it was meant.");
    }
}
