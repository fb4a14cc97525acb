using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using DashboardCreator.Benchmarks.Measuring;

namespace DashboardCreator.Benchmarks.Starting;

/// <summary>The service as an operator gets it: published once into a folder of its own, started as a process.</summary>
internal sealed class PublishedService : IDisposable
{
    private const string Project = "src/DashboardCreator.Api/DashboardCreator.Api.csproj";
    private const string Assembly = "DashboardCreator.Api.dll";

    private readonly string folder = Directory.CreateTempSubdirectory("dashboard-benchmark-").FullName;

    public string Store => Path.Combine(folder, "store");

    private string Program => Path.Combine(folder, "app", Assembly);

    /// <summary>As the image is built.</summary>
    public Task PublishAsync() =>
        ChildProcess.RunAsync("dotnet", "publish", Path.Combine(Root(), Project), "-c", "Release", "--use-current-runtime", "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", Path.Combine(folder, "app"), "-nodeReuse:false", "--nologo");

    public Process Start(int port)
    {
        var start = new ProcessStartInfo("dotnet", [Program, $"--Port={port}", $"--Store:Directory={Store}", $"--Logs:Directory={folder}/logs"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");

        // Read and dropped: a full pipe would stop the service.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    public void ForgetDocuments()
    {
        if (Directory.Exists(Store)) Directory.Delete(Store, recursive: true);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>A port that nobody listens on now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "DashboardCreator.sln"))) return at.FullName;
        }

        throw new InvalidOperationException("The program does not run from inside the repository.");
    }
}
