using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Mapping;

namespace DashboardCreator.Sources.DynamoDb.Folder;

/// <summary>The ledger of an exported table. The file is read whole, but only when it changed or the instant asked for needs it.</summary>
/// <param name="items">The folder.</param>
/// <param name="table">The ledger's table.</param>
internal sealed class FolderLedgerSource(FolderItemSource items, string table) : ITradeLedgerSource, IDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private Reading? last;

    public async Task<LedgerRecords> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            // Looked at before the file is read: what is written meanwhile is found by the next reading.
            var stamp = items.Stamp(table);
            if (last is null || last.Stamp != stamp || !last.SpeaksOf(asOf)) last = await ReadFileAsync(stamp, asOf, cancellationToken);
            return last.Records;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private async Task<Reading> ReadFileAsync(FileStamp? stamp, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var collector = new LedgerCollector(asOf);
        var read = await items.ReadAsync(new ItemQuery(table, LedgerCollector.Fields), collector.Take, cancellationToken);
        return new Reading(stamp, asOf, collector.NextChange, LedgerReport.Of(collector, read, items.Name, table, wasTakenOnce: true));
    }

    /// <param name="Stamp">Of the file that was read; null when there was none.</param>
    /// <param name="From">The instant it was read for.</param>
    /// <param name="Until">The first later instant for which the records would be others; null when there is none.</param>
    /// <param name="Records">The records.</param>
    private sealed record Reading(FileStamp? Stamp, DateTimeOffset From, DateTimeOffset? Until, LedgerRecords Records)
    {
        public bool SpeaksOf(DateTimeOffset asOf) => asOf >= From && !(asOf >= Until);
    }
}
