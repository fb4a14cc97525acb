using DashboardCreator.Sources.DynamoDb.Mapping.Markets;

namespace DashboardCreator.Sources.DynamoDb.Folder;

/// <summary>What was collected from the file of one table, until the file or the instant asked for makes it another.</summary>
/// <param name="items">The folder.</param>
/// <param name="table">The table.</param>
/// <param name="fields">Attributes that are needed.</param>
internal sealed class KeptTable<T>(FolderItemSource items, string table, IReadOnlyList<string> fields)
    where T : class, IMarketCollector
{
    private FileStamp? stamp;
    private TakenTable<T>? last;

    /// <summary>The same as before where the same would be read again.</summary>
    /// <param name="isOutdated">True where it has to be read again whatever its file says.</param>
    /// <param name="create">Makes a collector for the instant asked for.</param>
    /// <param name="asOf">The instant asked for.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    public async Task<TakenTable<T>> ReadAsync(bool isOutdated, Func<T> create, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        // Looked at before the file is read: what is written meanwhile is found by the next reading.
        var found = items.Stamp(table);
        if (last is not null && !isOutdated && found == stamp && SpeaksOf(last.Items, asOf)) return last;
        last = null;
        var collector = create();
        var read = await items.ReadAsync(new ItemQuery(table, fields), collector.Take, cancellationToken);
        (stamp, last) = (found, new TakenTable<T>(collector, read));
        return last;
    }

    private static bool SpeaksOf(T collected, DateTimeOffset asOf) => asOf >= collected.AsOf && !(asOf >= collected.NextChange);
}
