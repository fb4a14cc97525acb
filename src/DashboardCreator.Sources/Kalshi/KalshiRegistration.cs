using System.Net;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Kalshi.Live;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.Kalshi;

/// <summary>Registers what the exchange tells about the account.</summary>
public static class KalshiRegistration
{
    /// <summary>Adds <see cref="IExchangeAccountSource"/>: a folder, the live API or none, as the address says.</summary>
    /// <param name="services">Where it is added; a <see cref="TimeProvider"/> in it is used.</param>
    /// <param name="options">Where the answer is.</param>
    /// <exception cref="ArgumentException">The settings have a problem; the message names it.</exception>
    public static IServiceCollection AddKalshi(this IServiceCollection services, KalshiOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problems().FirstOrDefault() is { } problem) throw new ArgumentException(problem, nameof(options));
        if (options.Uri is not { } address) return services.AddSingleton<IExchangeAccountSource, NoExchangeAccountSource>();
        if (SourceFolder.IsFolder(address)) return services.AddSingleton<IExchangeAccountSource>(_ => new FolderExchangeAccountSource(SourceFolder.Resolve(address)));
        services.AddLogging().TryAddSingleton(TimeProvider.System);
        services.AddHttpClient(LiveExchangeAccountSource.HttpClientName)
            .ConfigureHttpClient(client =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.MaxResponseContentBufferSize = BalanceAnswer.LargestBody;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                ConnectTimeout = TimeSpan.FromSeconds(10),
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                UseCookies = false,
            })
            .RemoveAllLoggers();
        return services.AddSingleton<IExchangeAccountSource>(provider => Live(address, options, provider));
    }

    private static LiveExchangeAccountSource Live(string address, KalshiOptions options, IServiceProvider provider)
    {
        var time = provider.GetRequiredService<TimeProvider>();
        var logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger("DashboardCreator.Sources.Kalshi");
        return new LiveExchangeAccountSource(
            provider.GetRequiredService<IHttpClientFactory>(),
            address,
            KalshiKey.Of(options.KeyId, options.PrivateKeyFile),
            new KalshiPipeline(options.Timeout, time, logger),
            time);
    }
}
