using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using DashboardCreator.Benchmarks.Measuring;
using DashboardCreator.Benchmarks.Serving;

namespace DashboardCreator.Benchmarks.Starting;

/// <summary>From the start of the process to the first good answer.</summary>
internal sealed class StartBenchmark : IBenchmark
{
    private const int Runs = 7;
    private const string Document = "/api/dashboards/client";
    private const string Readiness = "/health/ready";
    private const double SecondsWithDocuments = 1;
    private const double SecondsWithout = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(2);

    public string Name => "start";

    public async Task RunAsync(Action<Finding> report)
    {
        using var service = new PublishedService();
        await service.PublishAsync();
        var fresh = new List<Start>();
        for (var run = 0; run < Runs; run++)
        {
            service.ForgetDocuments();
            fresh.Add(await MeasureAsync(service, until: run == Runs - 1 ? Readiness : Document));
        }

        var stored = new List<Start>();
        for (var run = 0; run < Runs; run++) stored.Add(await MeasureAsync(service, Document));

        report(Finding.AtMost("seconds to the first 200 with stored documents", Meter.Median(stored.Select(start => start.Seconds)), SecondsWithDocuments));
        report(new Finding("processor seconds of that", Meter.Median(stored.Select(start => start.CpuSeconds))));
        report(Finding.AtMost("seconds to the first 200 on the samples, nothing stored", Meter.Median(fresh.Select(start => start.Seconds)), SecondsWithout));
        report(new Finding("processor seconds of that", Meter.Median(fresh.Select(start => start.CpuSeconds))));
    }

    private static async Task<Start> MeasureAsync(PublishedService service, string until)
    {
        var port = PublishedService.FreePort();
        var started = TimeProvider.System.GetTimestamp();
        using var process = service.Start(port);
        try
        {
            await AnswerAsync(process, port, Document, started);
            var result = new Start(TimeProvider.System.GetElapsedTime(started).TotalSeconds, process.TotalProcessorTime.TotalSeconds);
            if (until != Document) await AnswerAsync(process, port, until, started);
            return result;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task AnswerAsync(Process process, int port, string path, long started)
    {
        while (!IsGood(port, path))
        {
            if (process.HasExited) throw new InvalidOperationException($"The service ended with {process.ExitCode} before it answered.");
            if (TimeProvider.System.GetElapsedTime(started) > Patience) throw new TimeoutException($"The service did not answer {path} within {Patience}.");
            await Task.Delay(Interval, TimeProvider.System);
        }
    }

    private static bool IsGood(int port, string path)
    {
        try
        {
            using var client = new RawClient(new IPEndPoint(IPAddress.Loopback, port), path, [], connections: 1);
            return client.Probe().Status == 200;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private readonly record struct Start(double Seconds, double CpuSeconds);
}
