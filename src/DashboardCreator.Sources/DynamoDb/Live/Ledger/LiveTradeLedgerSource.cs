using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Live.Runs;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.DynamoDb.Live.Ledger;

/// <summary>
/// The ledger of a server. The whole table is read once, at a pace, and kept; callers meanwhile get what there is so far. After that each
/// reading asks only for what may be new.
/// </summary>
/// <param name="source">Partitions.</param>
/// <param name="pages">Pages and single items.</param>
/// <param name="options">How the ledger is read.</param>
/// <param name="runs">Recent runs.</param>
/// <param name="time">The real clock.</param>
/// <param name="logger">Told what each reading took.</param>
internal sealed partial class LiveTradeLedgerSource(
    LiveItemSource source, ItemPages pages, LedgerReadOptions options, IRecentRuns runs, TimeProvider time, ILogger<LiveTradeLedgerSource> logger)
    : ITradeLedgerSource, IAsyncDisposable, IDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private KeptLedger? kept;
    private CancellationTokenSource? stopFilling;
    private Task<bool>? filling;
    private bool isDisposed;

    public async Task<LedgerRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (await OpenAsync(asOf, cancellationToken) is not { } ledger) return LedgerNotes.NoTable(options.Table, asOf);
            if (ledger.State.IsWhole) ledger.BeginAgain(time.GetUtcNow());
            if (!ledger.State.IsWhole && await FillForAWhileAsync(ledger, cancellationToken) is var found and not true)
                return found is null ? ledger.Records(asOf) : LedgerNotes.NoTable(options.Table, asOf);
            var warnings = await RefreshAsync(ledger, cancellationToken);
            var records = ledger.Records(asOf);
            return records with { Warnings = [.. records.Warnings, .. warnings] };
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (isDisposed) return;
        isDisposed = true;
        await CloseAsync();
        oneAtATime.Dispose();
    }

    /// <summary>Cancels a first reading that is under way, without waiting for its end.</summary>
    public void Dispose()
    {
        if (isDisposed) return;
        isDisposed = true;
        stopFilling?.Cancel();
    }

    /// <returns>Null when there is no such table.</returns>
    private async Task<KeptLedger?> OpenAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var (found, id) = await pages.FindTableAsync(options.Table, cancellationToken);
        if (!found) return null;
        var origin = string.Join(' ', [options.Origin, options.Table, id ?? "-", .. LedgerKeys.Fields]);
        if (kept?.Origin == origin && asOf >= kept.AsOf) return kept;

        // Another table of the same name, or an instant that the records have passed.
        await CloseAsync();
        return kept = await Task.Run(() => KeptLedger.Open(options, origin, asOf, time.GetUtcNow(), logger), cancellationToken);
    }

    private async Task CloseAsync()
    {
        if (filling is not null)
        {
            await stopFilling!.CancelAsync();
            await Task.WhenAny(filling);
            filling = null;
        }

        stopFilling?.Dispose();
        stopFilling = null;
        kept?.Dispose();
        kept = null;
    }

    /// <summary>Waits a while for the first reading of the whole table, which goes on without callers.</summary>
    /// <returns>Null while it goes on; false when there is no such table.</returns>
    private async Task<bool?> FillForAWhileAsync(KeptLedger ledger, CancellationToken cancellationToken)
    {
        stopFilling ??= new CancellationTokenSource();
        var stop = stopFilling.Token;
        filling ??= Task.Run(() => FillAsync(ledger, stop), CancellationToken.None);
        await Task.WhenAny(filling, Task.Delay(options.Patience, time, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        if (!filling.IsCompleted) return null;
        var finished = filling;
        filling = null;
        return await finished;
    }

    private async Task<bool> FillAsync(KeptLedger ledger, CancellationToken cancellationToken)
    {
        var cost = new ReadCost();
        try
        {
            return await new LedgerBackfill(pages, options, time).RunAsync(ledger, cost, cancellationToken);
        }
        finally
        {
            Log.Filled(logger, options.Table, ledger.State.IsWhole, cost.Requests, cost.Items, cost.Capacity);
        }
    }

    private async Task<IReadOnlyList<DocumentWarning>> RefreshAsync(KeptLedger ledger, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var from = ledger.State.Watermark - options.LookBack;
        var notes = new LedgerNotes(options.Table);
        var reading = new LedgerReading(source, pages, options, time, cancellationToken);
        var questions = new LedgerQuestions(reading, ledger.Trail, from);
        await questions.AskStrategiesAsync();
        await questions.AskTradesAsync(() => RunsAsync(from, now, notes, cancellationToken));
        await questions.AskLotsAsync();
        var changed = ledger.Store(reading.Items, ledger.State with { Watermark = now > ledger.State.Watermark ? now : ledger.State.Watermark });
        Log.Read(logger, options.Table, reading.Cost.Requests, reading.Cost.Items, reading.Cost.Capacity, changed);
        notes.Missing(reading.MissingIndexes);
        return notes.Warnings;
    }

    /// <summary>A ledger without its runs is one all the same: what is missed now is found when they answer.</summary>
    private async Task<IReadOnlyCollection<string>> RunsAsync(
        DateTimeOffset since, DateTimeOffset noOlderThan, LedgerNotes notes, CancellationToken cancellationToken)
    {
        try
        {
            return await runs.GetAsync(since, noOlderThan, cancellationToken);
        }
        catch (SourceUnavailableException unavailable)
        {
            notes.NoRuns(unavailable);
            return [];
        }
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventName = "DynamoDbRead", Level = LogLevel.Information,
            Message = "dynamodb: {Table} took {Requests} requests, {Items} items, {Capacity} read units; {Changed} items are new or changed")]
        public static partial void Read(ILogger logger, string table, long requests, long items, double capacity, int changed);

        [LoggerMessage(
            EventName = "DynamoDbFilled", Level = LogLevel.Information,
            Message = "dynamodb: the first reading of {Table} ended (whole: {Whole}): {Requests} requests, {Items} items, {Capacity} read units")]
        public static partial void Filled(ILogger logger, string table, bool whole, long requests, long items, double capacity);
    }
}
