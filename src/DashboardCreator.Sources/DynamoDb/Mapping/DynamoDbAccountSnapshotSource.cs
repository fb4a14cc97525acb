using System.Globalization;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>
/// The broker's account as the trading system stored it last: the account that is configured or registered, else the one stored last.
/// </summary>
/// <param name="items">Where the tables are.</param>
/// <param name="tables">What they are called.</param>
/// <param name="accountId">The account that is configured; never shown.</param>
internal sealed class DynamoDbAccountSnapshotSource(IItemSource items, TableNames tables, string? accountId = null) : IAccountSnapshotSource
{
    private const string Registry = "REGISTRY";
    private const string RegisteredAccount = "account_id";
    private const string Chosen = "the one stored last is used";

    /// <summary>Snapshots come every six hours; this reaches over days on which nothing ran.</summary>
    private static readonly TimeSpan UsualStretch = TimeSpan.FromDays(4);

    private string Table => tables.AccountData;

    public async Task<AccountSnapshot> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var journal = new ItemJournal(items.Name);
        var chosen = accountId ?? await RegisteredAsync(cancellationToken);
        var snapshot = chosen is null ? null : await OfAccountAsync(chosen, asOf, journal, cancellationToken);
        snapshot ??= await NewestAsync(asOf, chosen is not null, journal, cancellationToken) ?? new AccountSnapshot();
        journal.Answered("account", Table, snapshot.EquityAt is null ? 0 : 1);
        journal.Answered("positions", Table, snapshot.Positions?.Count ?? 0);
        return snapshot with { Sources = journal.Sources, Warnings = journal.Warnings };
    }

    private async Task<string?> RegisteredAsync(CancellationToken cancellationToken)
    {
        string? id = null;
        var query = new ItemQuery(Table, [ItemKeys.Partition, RegisteredAccount]) { Partition = new ItemPartition(ItemKeys.Partition, Registry) };
        await items.ReadAsync(query, item => id = new ItemFields(item).Text(RegisteredAccount) ?? id, cancellationToken);
        return id;
    }

    /// <returns>Null when nothing is stored of this account.</returns>
    private async Task<AccountSnapshot?> OfAccountAsync(string id, DateTimeOffset asOf, ItemJournal journal, CancellationToken cancellationToken)
    {
        var collector = new SnapshotCollector(asOf);
        await ReadKindAsync(SnapshotCollector.AccountPrefix + id, snapshot => snapshot?.EquityAt is not null);
        await ReadKindAsync(SnapshotCollector.PositionsPrefix + id, snapshot => snapshot?.PositionsAt is not null);
        return collector.Newest;

        async Task ReadKindAsync(string key, Func<AccountSnapshot?, bool> isFound)
        {
            var stretch = Stretch(key) with { From = SnapshotCollector.SnapshotPrefix + Day(asOf - UsualStretch) };
            await ReadAsync(stretch, collector, journal, cancellationToken);
            if (isFound(collector.Newest)) return;
            await ReadAsync(Stretch(key) with { Prefix = SnapshotCollector.SnapshotPrefix }, collector, journal, cancellationToken);
        }
    }

    private async Task<AccountSnapshot?> NewestAsync(DateTimeOffset asOf, bool isChosen, ItemJournal journal, CancellationToken cancellationToken)
    {
        var collector = new SnapshotCollector(asOf);
        var read = await ReadAsync(null, collector, journal, cancellationToken);
        if (!read.Found) journal.Missing(Table, "no stored positions and no stored equity are known");
        if (isChosen && collector.Accounts > 0)
            journal.Warn(WarningCodes.Inconsistent, $"{journal.NameOf(Table)} holds nothing of the account that is configured or registered: {Chosen}");
        else if (collector.Accounts > 1)
            journal.Warn(WarningCodes.Inconsistent, $"{journal.NameOf(Table)} holds several accounts and registers none of them: {Chosen}");
        return collector.Newest;
    }

    private async Task<ItemRead> ReadAsync(
        ItemPartition? partition, SnapshotCollector collector, ItemJournal journal, CancellationToken cancellationToken)
    {
        var query = new ItemQuery(Table, SnapshotCollector.Fields) { Partition = partition };
        var read = await items.ReadAsync(query, collector.Take, cancellationToken);
        journal.Broken(Table, read);
        return read;
    }

    private static ItemPartition Stretch(string key) => new(ItemKeys.Partition, key) { SortName = ItemKeys.Sort };

    private static string Day(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
