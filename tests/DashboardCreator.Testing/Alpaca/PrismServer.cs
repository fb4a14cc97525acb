using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DashboardCreator.Testing.Alpaca;

/// <summary>Prism on loopback, answering from one of the broker's descriptions and refusing every request that violates it.</summary>
public sealed class PrismServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="description"><c>trading</c> or <c>data</c>.</param>
    public PrismServer(string description)
    {
        var command = Prism.Command ?? throw new InvalidOperationException(Prism.SkipReason);
        var port = FreePort();
        Uri = $"http://127.0.0.1:{port}";
        process = new Process
        {
            StartInfo = new ProcessStartInfo(
                command[0], [.. command.Skip(1), "mock", "--host", "127.0.0.1", "--port", $"{port}", "--errors", Prism.Description(description)])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        };
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("Prism ended: " + output));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Uri { get; }

    /// <summary>Completes when it answers.</summary>
    public Task ReadyAsync() => listening.Task.WaitAsync(Patience);

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private void Take(string? line)
    {
        lock (output) output.AppendLine(line);
        if (line?.Contains("Prism is listening", StringComparison.Ordinal) == true) listening.TrySetResult();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
