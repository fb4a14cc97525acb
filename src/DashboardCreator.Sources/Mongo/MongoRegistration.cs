using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo.Fund;
using Microsoft.Extensions.DependencyInjection;

namespace DashboardCreator.Sources.Mongo;

/// <summary>Registers what the fund's books tell.</summary>
public static class MongoRegistration
{
    /// <summary>Adds <see cref="IFundSource"/>: a folder or a server, as the address says. The connections of a server are closed with the container.</summary>
    /// <exception cref="ArgumentException">The settings have a problem; the message names it.</exception>
    public static IServiceCollection AddMongoFundSource(this IServiceCollection services, MongoOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problems().FirstOrDefault() is { } problem) throw new ArgumentException(problem, nameof(options));
        var environment = string.IsNullOrWhiteSpace(options.Environment) ? null : options.Environment.Trim();
        return services
            .AddSingleton(_ => DocumentSourceFactory.Create(options.Address, MongoFundSource.SourceName))
            .AddSingleton<IFundSource>(provider => new MongoFundSource(provider.GetRequiredService<IDocumentSource>(), environment));
    }
}
