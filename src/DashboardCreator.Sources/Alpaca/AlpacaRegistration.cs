using System.Net;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca.Live;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.Alpaca;

/// <summary>Registers what the broker's answers tell.</summary>
public static class AlpacaRegistration
{
    private const int LargestAnswer = 64 * 1024 * 1024;

    /// <summary>
    /// Adds <see cref="IBrokerSource"/>, <see cref="IDailyBarSource"/>, <see cref="IIntradayBarSource"/> and <see cref="IBenchmarkSource"/>:
    /// folders or the live API, as the addresses say.
    /// </summary>
    /// <param name="services">Where they are added; a <see cref="TimeProvider"/> in it is used.</param>
    /// <param name="options">Where the answers are.</param>
    /// <param name="withheldBecause">Why these bars must not be a benchmark, although they are there; null to use them.</param>
    /// <exception cref="ArgumentException">The settings have a problem; the message names it.</exception>
    public static IServiceCollection AddAlpaca(this IServiceCollection services, AlpacaOptions options, string? withheldBecause = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problems().FirstOrDefault() is { } problem) throw new ArgumentException(problem, nameof(options));
        services.AddLogging().TryAddSingleton(TimeProvider.System);
        services.AddHttpClient(AlpacaClient.HttpClientName)
            .ConfigureHttpClient(client =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.MaxResponseContentBufferSize = LargestAnswer;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                AutomaticDecompression = DecompressionMethods.All,
                ConnectTimeout = TimeSpan.FromSeconds(10),
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                UseCookies = false,
            })
            .RemoveAllLoggers();
        services.AddSingleton(provider => new AlpacaSources(
            options,
            provider.GetRequiredService<IHttpClientFactory>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILoggerFactory>().CreateLogger("DashboardCreator.Sources.Alpaca")));
        return services
            .AddSingleton(provider => provider.GetRequiredService<AlpacaSources>().Broker)
            .AddSingleton(provider => provider.GetRequiredService<AlpacaSources>().Bars)
            .AddSingleton(provider => provider.GetRequiredService<AlpacaSources>().IntradayBars)
            .AddSingleton(provider =>
                withheldBecause is null ? provider.GetRequiredService<AlpacaSources>().Benchmark : new UnconnectedBenchmarkSource(withheldBecause));
    }
}
