using System.ComponentModel;
using System.Diagnostics;

namespace DashboardCreator.Testing.Mongo;

/// <summary>Runs a short command of the machine's and takes its output.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <returns>Whether it ended well in time, and what it printed; false when there is no such program.</returns>
    public static (bool Done, string Output) Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            if (process.WaitForExit(Patience)) return (process.ExitCode == 0, (output.Result + errors.Result).Trim());
            process.Kill();
            return (false, $"{program} did not end within {Patience.TotalSeconds} s");
        }
        catch (Win32Exception exception)
        {
            return (false, exception.Message);
        }
    }

    /// <returns>The program's full path, or null when it is not on the path.</returns>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
