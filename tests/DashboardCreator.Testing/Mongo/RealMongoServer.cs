using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace DashboardCreator.Testing.Mongo;

/// <summary>A real server for the length of a test, on loopback. What it started, it stops; a server it was given, it leaves running.</summary>
public sealed class RealMongoServer : IDisposable
{
    private Process? process;
    private DirectoryInfo? folder;
    private string? container;

    public RealMongoServer() => Uri = RealMongo.GivenUri ?? (RealMongo.Mongod is { } mongod ? StartProcess(mongod) : StartContainer());

    /// <summary>Where it listens, or soon will: the driver waits for it.</summary>
    public string Uri { get; }

    public void Dispose()
    {
        if (container is not null) CommandLine.Run("docker", "rm", "--force", container);
        if (process is not null)
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }

        folder?.Delete(recursive: true);
    }

    private string StartProcess(string mongod)
    {
        var port = FreePort();
        folder = Directory.CreateTempSubdirectory("dashboard_creator_mongod_");
        process = Process.Start(
            mongod,
            [
                "--bind_ip", "127.0.0.1", "--port", $"{port}", "--nounixsocket",
                "--dbpath", folder.FullName, "--logpath", Path.Combine(folder.FullName, "mongod.log"),
            ]);
        return Address(port.ToString());
    }

    private string StartContainer()
    {
        container = Output(CommandLine.Run(
            "docker", "run", "--detach", "--rm", "--pull", "never", "--publish", "127.0.0.1::27017", RealMongo.Image));
        var published = Output(CommandLine.Run("docker", "port", container, "27017/tcp"));
        return Address(published.Split('\n')[0].Split(':')[^1].Trim());
    }

    private static string Output((bool Done, string Output) result) =>
        result.Done ? result.Output : throw new InvalidOperationException(result.Output);

    private static string Address(string port) => $"mongodb://127.0.0.1:{port}/?serverSelectionTimeoutMS=30000";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
