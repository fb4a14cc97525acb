using System.Diagnostics;

namespace DashboardCreator.Benchmarks.Measuring;

/// <summary>Runs this program again, so that what it measures is a process of its own.</summary>
internal static class ChildProcess
{
    /// <returns>Its standard output.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static Task<string> RunSelfAsync(params string[] arguments) =>
        RunAsync(Environment.ProcessPath ?? throw new InvalidOperationException("This process has no path."), arguments);

    /// <inheritdoc cref="RunSelfAsync"/>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}: {output}");
    }
}
