using DashboardCreator.Benchmarks.Measuring;

namespace DashboardCreator.Benchmarks.Serving;

/// <summary>GET of a finished document through the whole service, against Kestrel alone with the same bytes in the same run.</summary>
internal sealed class ServeBenchmark : IBenchmark
{
    private const int Connections = 16;
    private const int Pairs = 15;
    private const double ShareOfBare = 0.8;
    private const double BytesPerRequest = 1024;

    public string Name => "serve";

    public async Task RunAsync(Action<Finding> report)
    {
        await using var service = await ServiceUnderTest.StartAsync();
        var document = service.Document;
        report(new Finding("kilobytes of the document", document.Identity.Bytes.Length / 1e3));
        report(new Finding("kilobytes of the document in br", document.Brotli.Bytes.Length / 1e3));
        await CompareAsync(service, "identity", [], document.Identity.Bytes, encoding: null, unchanged: false, report);
        await CompareAsync(service, "br", ["Accept-Encoding: gzip, deflate, br"], document.Brotli.Bytes, "br", unchanged: false, report);
        await CompareAsync(service, "304", [$"If-None-Match: {document.Identity.ETag}"], default, encoding: null, unchanged: true, report);
    }

    private static async Task CompareAsync(
        ServiceUnderTest service, string what, string[] headers, ReadOnlyMemory<byte> bytes, string? encoding, bool unchanged, Action<Finding> report)
    {
        await using var bare = await BareServer.StartAsync(bytes, encoding, unchanged);
        using var ours = new RawClient(service.Address, ServiceUnderTest.Path, headers, Connections);
        using var theirs = new RawClient(bare.Address, ServiceUnderTest.Path, headers, Connections);
        var status = unchanged ? 304 : 200;
        if (ours.Probe().Status != status || theirs.Probe().Status != status) throw new InvalidOperationException($"{what}: the servers do not answer {status}.");

        // Enough for the runtime to settle on its fastest code for both, and to know how many rounds make a pair worth timing.
        var rounds = RoundsFor(ours, TimeSpan.FromSeconds(1.5));
        RoundsFor(theirs, TimeSpan.FromSeconds(1.5));
        var pairs = Enumerable.Range(0, Pairs).Select(pair => Pair(ours, theirs, rounds, oursFirst: pair % 2 == 0)).ToList();
        report(new Finding($"{what}: requests per second of the service", Meter.Median(pairs.Select(pair => pair.Ours))));
        report(Finding.AtLeast($"{what}: share of bare Kestrel's requests per second", Meter.Median(pairs.Select(pair => pair.Ours / pair.Bare)), ShareOfBare));
        report(Finding.AtMost($"{what}: bytes allocated per request by the service", AllocatedPerRequest(ours, rounds), BytesPerRequest));
        report(new Finding($"{what}: bytes allocated per request by bare Kestrel", AllocatedPerRequest(theirs, rounds)));
    }

    private static (double Ours, double Bare) Pair(RawClient ours, RawClient theirs, int rounds, bool oursFirst)
    {
        if (oursFirst)
        {
            var first = PerSecond(ours, rounds);
            return (first, PerSecond(theirs, rounds));
        }

        var bare = PerSecond(theirs, rounds);
        return (PerSecond(ours, rounds), bare);
    }

    private static double PerSecond(RawClient client, int rounds)
    {
        var started = TimeProvider.System.GetTimestamp();
        var requests = client.Run(rounds);
        return requests / TimeProvider.System.GetElapsedTime(started).TotalSeconds;
    }

    /// <returns>Rounds that take about a fifth of that time.</returns>
    private static int RoundsFor(RawClient client, TimeSpan duration)
    {
        var started = TimeProvider.System.GetTimestamp();
        var rounds = 0;
        while (TimeProvider.System.GetElapsedTime(started) < duration) rounds += client.Run(10) / Connections;
        return Math.Max(10, rounds / 5);
    }

    private static double AllocatedPerRequest(RawClient client, int rounds)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var requests = client.Run(rounds);
        return (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / requests;
    }
}
