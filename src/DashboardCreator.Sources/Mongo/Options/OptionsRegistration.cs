using DashboardCreator.Dashboards.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>Registers what the options book tells.</summary>
public static class OptionsRegistration
{
    /// <summary>The document source of the options book; the fund's books may be elsewhere and have one of their own.</summary>
    internal const string Key = "options";

    /// <summary>Adds <see cref="IOptionsSource"/>: a folder or a server, as the address says. The connections of a server are closed with the container.</summary>
    /// <exception cref="ArgumentException">The settings have a problem; the message names it.</exception>
    public static IServiceCollection AddMongoOptionsSource(this IServiceCollection services, OptionsSourceOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problems().FirstOrDefault() is { } problem) throw new ArgumentException(problem, nameof(options));
        var (address, zone) = (options.Address, options.Zone!);
        return services
            .AddKeyedSingleton(Key, (_, _) => DocumentSourceFactory.Create(address, MongoOptionsSource.FolderName))
            .AddSingleton<IOptionsSource>(provider => new MongoOptionsSource(provider.GetRequiredKeyedService<IDocumentSource>(Key), zone));
    }
}
