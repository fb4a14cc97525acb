using System.Collections.Concurrent;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Kalshi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DashboardCreator.Sources.Tests.Kalshi;

/// <summary>The source as a service would register it, with another clock.</summary>
internal sealed class KalshiHost : IDisposable
{
    public const string BalancePath = "/trade-api/v2/portfolio/balance";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ServiceProvider provider;
    private readonly ConcurrentQueue<string> log = new();

    public KalshiHost(KalshiOptions options, TimeProvider time) => provider = new ServiceCollection()
        .AddSingleton(time)
        .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new LogLines(log)))
        .AddKalshi(options)
        .BuildServiceProvider();

    /// <summary>Everything that was logged, at every level.</summary>
    public string Log => string.Join('\n', log);

    public IExchangeAccountSource Source => provider.GetRequiredService<IExchangeAccountSource>();

    /// <summary>A server's API, asked with the key of the tests.</summary>
    public static KalshiOptions Options(string server, ExchangeKey key, string path = "/trade-api/v2") =>
        new() { Uri = server + path, KeyId = ExchangeKey.Id, PrivateKeyFile = key.File };

    /// <summary>Reads; gives up where a clock that stands still is waited for.</summary>
    public Task<ExchangeAccountRecords> ReadAsync() => Source.ReadAsync(CancellationToken.None).WaitAsync(Patience);

    /// <summary>Reads what must fail, and finds the secrets neither in the failure nor in the log.</summary>
    public async Task<SourceUnavailableException> FailAsync()
    {
        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(ReadAsync);
        Assert.Equal("kalshi", exception.SourceName);
        ExchangeKey.AssertAbsent(exception.ToString() + Log);
        return exception;
    }

    public void Dispose() => provider.Dispose();
}
