using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Mapping;
using Microsoft.Extensions.DependencyInjection;

namespace DashboardCreator.Sources.DynamoDb;

/// <summary>Registers what the trading system's tables tell.</summary>
public static class DynamoDbRegistration
{
    /// <summary>
    /// Adds <see cref="ITradeLedgerSource"/>, <see cref="IRunSource"/>, <see cref="IHedgeSource"/>, <see cref="IAccountSnapshotSource"/> and
    /// <see cref="IMarketMakingSource"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The settings have a problem; the message names it.</exception>
    public static IServiceCollection AddDynamoDb(this IServiceCollection services, DynamoDbOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problems().FirstOrDefault() is { } problem) throw new ArgumentException(problem, nameof(options));
        var tables = options.Names;
        var account = string.IsNullOrWhiteSpace(options.AccountId) ? null : options.AccountId.Trim();
        return services
            .AddSingleton(provider => ItemSources.Create(options, provider))
            .AddSingleton(provider => ItemSources.CreateLedger(provider.GetRequiredService<IItemSource>(), tables))
            .AddSingleton(provider => ItemSources.CreateMarketMaking(provider.GetRequiredService<IItemSource>(), options))
            .AddSingleton<IRunSource>(provider => new DynamoDbRunSource(provider.GetRequiredService<IItemSource>(), tables))
            .AddSingleton<IHedgeSource>(provider => new DynamoDbHedgeSource(provider.GetRequiredService<IItemSource>(), tables))
            .AddSingleton<IAccountSnapshotSource>(provider =>
                new DynamoDbAccountSnapshotSource(provider.GetRequiredService<IItemSource>(), tables, account));
    }
}
