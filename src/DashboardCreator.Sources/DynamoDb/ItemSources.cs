using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Folder;
using DashboardCreator.Sources.DynamoDb.Live;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.DynamoDb;

/// <summary>Decides by the address where the tables are read from, and how the ledger and the market maker's books are: the one place that knows both ways.</summary>
internal static class ItemSources
{
    /// <param name="options">Options without problems.</param>
    /// <param name="services">Give a server's source its loggers and its clock.</param>
    public static IItemSource Create(DynamoDbOptions options, IServiceProvider services) => options.IsServer
        ? new LiveTables(options, services.GetRequiredService<ILoggerFactory>(), services.GetRequiredService<TimeProvider>())
        : new FolderItemSource(SourceFolder.Resolve(options.Uri));

    /// <summary>The ledger is the one table that is too large to be read whole each time.</summary>
    /// <param name="items">What <see cref="Create"/> gave for the same options.</param>
    /// <param name="tables">What the tables are called.</param>
    public static ITradeLedgerSource CreateLedger(IItemSource items, TableNames tables) => items switch
    {
        FolderItemSource folder => new FolderLedgerSource(folder, tables.Ledger),
        LiveTables live => live.CreateLedger(),
        _ => throw new ArgumentException($"nobody knows how the ledger of {items.Name} is read", nameof(items)),
    };

    /// <summary>The market maker's logs are too large to be read whole each time.</summary>
    /// <param name="items">What <see cref="Create"/> gave for the same options.</param>
    /// <param name="options">Options without problems.</param>
    public static IMarketMakingSource CreateMarketMaking(IItemSource items, DynamoDbOptions options) => items switch
    {
        FolderItemSource folder => new FolderMarketMakingSource(folder, options),
        LiveTables live => live.CreateMarketMaking(),
        _ => throw new ArgumentException($"nobody knows how the market maker's books of {items.Name} are read", nameof(items)),
    };
}
