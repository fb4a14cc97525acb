using System.Text;
using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Folder;

namespace DashboardCreator.Sources.DynamoDb.Live.Ledger;

/// <summary>Reads a whole ledger once, page by page at a set pace. Each page is kept with the place where the next one begins.</summary>
internal sealed class LedgerBackfill(ItemPages pages, LedgerReadOptions options, TimeProvider time)
{
    private const int MostPausesInARow = 20;

    private static readonly WantedNames KeyNames = new(null);

    private readonly PageQuestion question = new(new ItemQuery(options.Table, LedgerKeys.Fields));

    /// <summary>Goes on where the ledger's state says, to the end of the table.</summary>
    /// <returns>False when there is no such table.</returns>
    /// <exception cref="SourceUnavailableException">The server did not answer; what was read until then is kept.</exception>
    public async Task<bool> RunAsync(KeptLedger ledger, ReadCost cost, CancellationToken cancellationToken)
    {
        var pace = new ReadPace(options.UnitsPerSecond, time);
        var pauses = 0;
        while (!ledger.State.IsWhole)
        {
            var since = time.GetTimestamp();
            var page = await pages.ScanAsync(question, Place(ledger.State, pace.Items), cancellationToken);
            if (page.Lack == Lack.Table) return false;
            if (page.Lack == Lack.Capacity)
            {
                if (++pauses > MostPausesInARow) throw Throttled();
                await pace.SlowDownAsync(cancellationToken);
                continue;
            }

            pauses = 0;
            cost.Add(page.Items.Count, page.Capacity);
            ledger.Store(page.Items, ledger.State with { IsWhole = page.Next is null, NextKey = page.Next is { } next ? Text(next) : null });
            if (page.Next is not null) await pace.EarnAsync(page.Items.Count, page.Capacity, since, cancellationToken);
        }

        return true;
    }

    private static ScanPlace Place(LedgerState state, int items) =>
        new(state.NextKey is { } key ? AttributeJson.Read(Encoding.UTF8.GetBytes(key), KeyNames) : null, items) { CanWait = true };

    private static string Text(Dictionary<string, AttributeValue> key) => Encoding.UTF8.GetString(ItemLine.Of(key)).TrimEnd('\n');

    private SourceUnavailableException Throttled() =>
        new(LiveItemSource.SourceName, $"reading {options.Table}: throttled, and still after {MostPausesInARow} pauses; it goes on where it stopped");
}
