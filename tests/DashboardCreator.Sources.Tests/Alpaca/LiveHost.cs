using System.Collections.Concurrent;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca;
using DashboardCreator.Sources.Alpaca.Live;
using DashboardCreator.Testing.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.Tests.Alpaca;

/// <summary>The live source as a service would register it, with another clock and, where given, another wire.</summary>
internal sealed class LiveHost : IDisposable
{
    public const string Key = "PKTESTKEY00000000001";
    public const string Secret = "s3cretOfTheTest/abcdefghijklmnop+0123456";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ServiceProvider provider;
    private readonly ConcurrentQueue<string> log = new();

    public LiveHost(AlpacaOptions options, TimeProvider time, HttpMessageHandler? wire = null)
    {
        var services = new ServiceCollection().AddSingleton(time).AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new LogLines(log))).AddAlpaca(options);
        if (wire is not null) services.AddHttpClient(AlpacaClient.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => wire);
        provider = services.BuildServiceProvider();
    }

    public IBrokerSource Broker => provider.GetRequiredService<IBrokerSource>();

    public IDailyBarSource Bars => provider.GetRequiredService<IDailyBarSource>();

    public IIntradayBarSource IntradayBars => provider.GetRequiredService<IIntradayBarSource>();

    public IBenchmarkSource Benchmark => provider.GetRequiredService<IBenchmarkSource>();

    /// <summary>Everything that was logged, at every level.</summary>
    public string Log => string.Join('\n', log);

    public static AlpacaOptions Options(string uri = "https://broker.invalid", string dataUri = "https://data.invalid") =>
        new() { Uri = uri, DataUri = dataUri, Key = Key, Secret = Secret };

    /// <summary>Moves the clock whenever the work waits for it, until the work is done.</summary>
    public static async Task<T> RunAsync<T>(ManualTime time, Func<Task<T>> work)
    {
        var task = work();
        while (!task.IsCompleted)
        {
            await Task.WhenAny(task, time.WhenArmed(1));
            if (!task.IsCompleted) time.Advance(TimeSpan.FromMilliseconds(250));
        }

        return await task;
    }

    /// <summary>Reads the only account; gives up where a clock that stands still is waited for.</summary>
    public Task<BrokerRecords> ReadAsync() => Broker.ReadAsync(AlpacaOptions.OnlyAccount, CancellationToken.None).WaitAsync(Patience);

    public void Dispose() => provider.Dispose();
}
