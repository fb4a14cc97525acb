using Amazon.DynamoDBv2;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Live.Ledger;
using DashboardCreator.Sources.DynamoDb.Live.Markets;
using DashboardCreator.Sources.DynamoDb.Live.Runs;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.DynamoDb.Live;

/// <summary>The tables of a server: one client for all of them.</summary>
internal sealed class LiveTables : IItemSource, IDisposable
{
    private readonly DynamoDbOptions options;
    private readonly ILoggerFactory loggers;
    private readonly TimeProvider time;
    private readonly AmazonDynamoDBClient client;
    private readonly ItemPages pages;
    private readonly LiveItemSource source;
    private readonly RunItems runs;

    /// <param name="options">Options without problems.</param>
    /// <param name="loggers">Make the loggers.</param>
    /// <param name="time">The real clock.</param>
    public LiveTables(DynamoDbOptions options, ILoggerFactory loggers, TimeProvider time)
    {
        (this.options, this.loggers, this.time) = (options, loggers, time);
        var live = new LiveItemOptions(options.Uri, options.Region);
        client = DynamoClients.Create(live);
        pages = new ItemPages(client, live.CallTimeout, time);
        source = new LiveItemSource(pages, live, loggers.CreateLogger<LiveItemSource>());
        runs = new RunItems(source, options.Names, time);
    }

    public string Name => source.Name;

    public Task<ItemRead> ReadAsync(ItemQuery query, ItemHandler onItem, CancellationToken cancellationToken) => runs.ReadAsync(query, onItem, cancellationToken);

    /// <summary>The ledger, which is read by what is new.</summary>
    public ITradeLedgerSource CreateLedger() => new LiveTradeLedgerSource(
        source,
        pages,
        new LedgerReadOptions(options.Names.Ledger)
        {
            Directory = options.LedgerDirectory,
            Origin = $"{options.Uri} {options.Region}",
            LookBack = options.LookBack,
            UnitsPerSecond = options.BackfillUnitsPerSecond,
        },
        runs,
        time,
        loggers.CreateLogger<LiveTradeLedgerSource>());

    /// <summary>The market maker's books, which are read by what is new.</summary>
    public IMarketMakingSource CreateMarketMaking()
    {
        var books = new MarketReadOptions
        {
            Directory = options.MarketDirectory,
            Origin = $"{options.Uri} {options.Region}",
            FillDays = options.FillDays,
            LogDays = options.LogDays,
            LookBack = options.LookBack,
            MostDecisions = options.MostDecisions,
            MostEvents = options.MostEvents,
        };
        return new LiveMarketMakingSource(
            new MarketAsk(source, pages, books.Degree, time), options.Names, books, time, loggers.CreateLogger<LiveMarketMakingSource>());
    }

    public void Dispose()
    {
        runs.Dispose();
        client.Dispose();
    }
}
