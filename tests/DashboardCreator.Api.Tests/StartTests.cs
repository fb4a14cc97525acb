using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Testing.Mongo;
using Xunit;

namespace DashboardCreator.Api.Tests;

/// <summary>The program itself, as an operator starts it.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("DASHBOARD_CREATOR_PORT", "80x4", "Port (DASHBOARD_CREATOR_PORT)")]
    [InlineData("MONGODB_URI", "mongo://user:hunter2@host", "Sources:MongoDb:Uri (MONGODB_URI)")]
    [InlineData("ALPACA_URI", "http://user:hunter2@api.example", "Sources:Alpaca:Uri (ALPACA_URI)")]
    [InlineData("ALPACA_KEY", "hunter2", "Sources:Alpaca:Key")]
    [InlineData("KALSHI_URI", "http://user:hunter2@api.example", "Sources:Kalshi:Uri (KALSHI_URI)")]
    [InlineData("KALSHI_KEY_ID", "hunter2", "Sources:Kalshi:KeyId and :PrivateKeyFile (KALSHI_KEY_ID and KALSHI_PRIVATE_KEY_FILE)")]
    [InlineData("KALSHI_PRIVATE_KEY_FILE", "hunter2.pem", "KALSHI_PRIVATE_KEY_FILE")]
    [InlineData("Refresh__ClientHours", "Sometimes", "Refresh:ClientHours")]
    public async Task Start_WrongSetting_EndsWithTwoAndOneLine(string variable, string value, string expected)
    {
        var (code, error) = await RunAsync((variable, value), ("DASHBOARD_CREATOR_PORT", variable == "DASHBOARD_CREATOR_PORT" ? value : "0"));

        Assert.Equal(2, code);
        Assert.Contains(expected, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", error, StringComparison.Ordinal);
    }

    [NativeMongoTheory]
    [InlineData("mongodb://user:hunter2@")]
    [InlineData("mongodb://user:hunter2@host:notaport/")]
    public async Task Start_AddressTheDriverRefuses_EndsWithTwoAndOneLine(string address)
    {
        var (code, error) = await RunAsync(("MONGODB_URI", address), ("DASHBOARD_CREATOR_PORT", "0"));

        Assert.Equal(2, code);
        Assert.StartsWith("The setting Sources:MongoDb:Uri (MONGODB_URI)", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_PortTaken_EndsWithTwoAndOneLine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var (code, error) = await RunAsync(("DASHBOARD_CREATOR_PORT", port.ToString()));

        Assert.Equal(2, code);
        var line = Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Port (DASHBOARD_CREATOR_PORT)", line, StringComparison.Ordinal);
        Assert.Contains(port.ToString(), line, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Error)> RunAsync(params (string Name, string Value)[] variables)
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DashboardCreator.Api.dll")])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60), TimeProvider.System);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }

        await output;
        return (process.ExitCode, await error);
    }
}
