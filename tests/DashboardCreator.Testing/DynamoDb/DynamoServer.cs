using System.Diagnostics;
using System.Text;
using Xunit;

namespace DashboardCreator.Testing.DynamoDb;

/// <summary>
/// A server with DynamoDB's interface for the tests of one class: what it starts, it stops, and the process ends by itself when the tests
/// are killed; a server it was given, it leaves running. Without any (the tests are skipped then) it does nothing.
/// </summary>
public sealed class DynamoServer : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly StringBuilder errors = new();
    private readonly TaskCompletionSource<string> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? process;

    /// <summary>Where it listens.</summary>
    public string Uri { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (DynamoProgram.SkipReason is not null) return;
        Uri = DynamoProgram.GivenUri ?? await StartAsync(DynamoProgram.Command!);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        if (process is null) return;
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private Task<string> StartAsync(IReadOnlyList<string> command)
    {
        process = new Process
        {
            StartInfo = new ProcessStartInfo(command[0], command.Skip(1))
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        };
        process.OutputDataReceived += (_, line) => TakeAddress(line.Data);
        process.ErrorDataReceived += (_, line) => TakeError(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("dynalite ended: " + errors));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return listening.Task.WaitAsync(Patience);
    }

    private void TakeAddress(string? line)
    {
        if (line?.StartsWith("http://", StringComparison.Ordinal) == true) listening.TrySetResult(line);
    }

    private void TakeError(string? line)
    {
        lock (errors) errors.AppendLine(line);
    }
}
