using DashboardCreator.Benchmarks.Dumps;
using DashboardCreator.Benchmarks.Measuring;
using DashboardCreator.Benchmarks.Reading;

namespace DashboardCreator.Benchmarks.Documents;

/// <summary>From the reading in memory to documents: composing and writing, then compressing.</summary>
internal sealed class DocumentsBenchmark : IBenchmark
{
    private const int WarmUps = 3;
    private const int Runs = 5;

    public string Name => "documents";

    public async Task RunAsync(Action<Finding> report)
    {
        using var dump = new FundDump(new CurrentShape(), ReadBenchmark.FullSize);
        var workshop = FundWorkshop.Of(dump.Folder);
        var reading = await Meter.OnceAsync(workshop.ReadAsync);
        var documents = await workshop.ComposeAllAsync();
        var compose = await Meter.MedianAsync(workshop.ComposeAllAsync, WarmUps, Runs);
        var publish = await Meter.MedianAsync(() => Task.FromResult(workshop.Publish(documents)), WarmUps, Runs);

        report(new Finding("seconds to read the books and draw the curves, once", reading.Wall.TotalSeconds));
        report(new Finding("documents", documents.Count));
        report(new Finding("kilobytes of a document, mean", documents.Average(document => document.Json.Length) / 1e3));
        report(new Finding("milliseconds to compose and serialise one of them", compose.Cpu.TotalMilliseconds / documents.Count));
        report(new Finding("kilobytes allocated per composed document", compose.Allocated / 1e3 / documents.Count));
        report(new Finding("milliseconds to compress and tag one of them", publish.Cpu.TotalMilliseconds / documents.Count));
        report(new Finding("times the reading, to make all documents from it", (compose.Cpu + publish.Cpu) / reading.Cpu));
    }
}
