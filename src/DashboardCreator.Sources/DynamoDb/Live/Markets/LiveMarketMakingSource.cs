using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>
/// The market maker's books on a server. Its logs are read whole once, day by day, and what is over is kept; after that each reading asks only
/// for what may be new. Nobody is given a part: whoever asks during a long first reading is told how far it is.
/// </summary>
/// <param name="ask">Asks the server.</param>
/// <param name="tables">What the tables are called.</param>
/// <param name="options">How they are read.</param>
/// <param name="time">The real clock.</param>
/// <param name="logger">Told what each reading took.</param>
internal sealed partial class LiveMarketMakingSource(
    MarketAsk ask, TableNames tables, MarketReadOptions options, TimeProvider time, ILogger<LiveMarketMakingSource> logger) : IMarketMakingSource, IAsyncDisposable, IDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private KnownBooks? books;
    private bool isDisposed;

    public async Task<MarketMakingRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            // What is asked for as of an earlier instant is read as it was then: its last day is the instant's.
            var now = time.GetUtcNow();
            return await ReadAsync(asOf, asOf < now ? asOf : now, cancellationToken);
        }
        finally
        {
            Report();
            oneAtATime.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (isDisposed) return;
        isDisposed = true;
        if (books is not null) await books.DisposeAsync();
        oneAtATime.Dispose();
    }

    /// <summary>Cancels a first reading that is under way, without waiting for its end.</summary>
    public void Dispose()
    {
        if (isDisposed) return;
        isDisposed = true;
        books?.Dispose();
    }

    private async Task<MarketMakingRecords> ReadAsync(DateTimeOffset asOf, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var logs = await MarketLogs.FindAsync(ask, tables, options, logger, cancellationToken);
        var bot = await BotTables.ReadAsync(ask, tables, asOf, cancellationToken);
        if (books is null || books.Origin != logs.Origin || asOf < books.AsOf || books.IsBroken)
        {
            // Other tables of the same names, or an instant that the records have passed.
            if (books is not null) await books.DisposeAsync();
            books = new KnownBooks(logs, ask, tables, options, time, asOf, now);
        }

        return await books.ReadAsync(bot, asOf, now, cancellationToken);
    }

    private void Report()
    {
        foreach (var (table, cost) in ask.Drain()) Log.Read(logger, table, cost.Requests, cost.Items, cost.Capacity);
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventName = "DynamoDbRead", Level = LogLevel.Information,
            Message = "dynamodb: {Table} took {Requests} requests, {Items} items, {Capacity} read units")]
        public static partial void Read(ILogger logger, string table, long requests, long items, double capacity);
    }
}
