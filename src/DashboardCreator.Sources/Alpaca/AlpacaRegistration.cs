using DashboardCreator.Dashboards.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace DashboardCreator.Sources.Alpaca;

/// <summary>Registers what the broker's answers tell.</summary>
public static class AlpacaRegistration
{
    /// <summary>Adds <see cref="IBenchmarkSource"/>.</summary>
    /// <param name="services">Where it is added.</param>
    /// <param name="options">Where the bars are.</param>
    /// <param name="withheldBecause">Why these bars must not be used, although they are there; null to use them.</param>
    /// <exception cref="ArgumentException">The settings have a problem; the message names it.</exception>
    public static IServiceCollection AddBenchmarkSource(this IServiceCollection services, AlpacaOptions options, string? withheldBecause = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problems().FirstOrDefault() is { } problem) throw new ArgumentException(problem, nameof(options));
        return services.AddSingleton<IBenchmarkSource>(_ =>
            withheldBecause is not null ? new UnconnectedBenchmarkSource(withheldBecause)
            : SourceFolder.IsFolder(options.Uri) ? new FolderBenchmarkSource(SourceFolder.Resolve(options.Uri))
            : new UnconnectedBenchmarkSource(UnconnectedBenchmarkSource.FoldersOnly));
    }
}
