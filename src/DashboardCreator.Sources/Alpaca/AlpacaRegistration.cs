using DashboardCreator.Dashboards.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace DashboardCreator.Sources.Alpaca;

/// <summary>Registers what the broker's answers tell.</summary>
public static class AlpacaRegistration
{
    /// <summary>Adds <see cref="IBenchmarkSource"/>.</summary>
    /// <exception cref="ArgumentException">The settings have a problem; the message names it.</exception>
    public static IServiceCollection AddBenchmarkSource(this IServiceCollection services, AlpacaOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problems().FirstOrDefault() is { } problem) throw new ArgumentException(problem, nameof(options));
        return services.AddSingleton<IBenchmarkSource>(_ =>
            SourceFolder.IsFolder(options.Uri) ? new FolderBenchmarkSource(SourceFolder.Resolve(options.Uri)) : new UnconnectedBenchmarkSource());
    }
}
