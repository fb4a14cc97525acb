using System.Diagnostics;
using System.Globalization;
using DashboardCreator.Benchmarks.Documents;
using DashboardCreator.Benchmarks.Dumps;
using DashboardCreator.Benchmarks.Measuring;

namespace DashboardCreator.Benchmarks.Reading;

/// <summary>A process that makes every document of a dump, publishes it, and says how much memory that took at its peak.</summary>
internal static class MemoryChild
{
    /// <summary>First argument of the child process.</summary>
    public const string Argument = "--memory-of";

    private const double PeakMegabytes = 500;

    public static async Task ReportAsync(IDumpShape shape, FundDump dump, Action<Finding> report)
    {
        var output = await ChildProcess.RunSelfAsync(Argument, dump.Folder);
        var numbers = output.Split('\n').Select(line => line.Split('=')).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => Parse(pair[1]));
        report(Finding.AtMost($"{shape.Name}: peak megabytes of a process that makes all {numbers["documents"]:0} documents", numbers["megabytes"], PeakMegabytes));
        report(new Finding($"{shape.Name}: seconds of that process, from reading to published documents", numbers["seconds"]));
    }

    public static async Task RunAsync(string folder)
    {
        var started = TimeProvider.System.GetTimestamp();
        var documents = await FundWorkshop.Of(folder).PublishAllAsync();
        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"documents={documents.Count}\nmegabytes={self.PeakWorkingSet64 / 1e6}\nseconds={seconds}"));
    }

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
