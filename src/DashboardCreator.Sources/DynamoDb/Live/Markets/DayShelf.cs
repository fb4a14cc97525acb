using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Folder;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>Whole days of a log with a partition for each: from the disk where they are kept there, else from the server.</summary>
/// <param name="ask">Asks the server.</param>
/// <param name="query">Table and attributes.</param>
/// <param name="kept">The days on disk.</param>
internal sealed class DayShelf(MarketAsk ask, ItemQuery query, KeptDays kept)
{
    /// <summary>The partition key of these logs.</summary>
    public const string DayKey = "date";

    /// <summary>The sort key of the decisions.</summary>
    public const string StampKey = "timestamp";

    /// <summary>Whether a day is on disk.</summary>
    public bool IsKept(DateOnly day) => kept.Find(day, out _) is not null;

    /// <summary>Deletes the days before one from the disk.</summary>
    public void DropBefore(DateOnly first) => kept.DropBefore(first);

    /// <summary>Reads a day as far as it may be new, without keeping it.</summary>
    /// <param name="day">The day.</param>
    /// <param name="from">The first sort key; null for the whole day.</param>
    /// <param name="onItem">Takes the items.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="SourceUnavailableException">The server did not answer.</exception>
    public async Task ReadAsync(DateOnly day, string? from, ItemHandler onItem, CancellationToken cancellationToken)
    {
        var partition = new ItemPartition(DayKey, LogDays.Key(day)) { SortName = from is null ? null : StampKey, From = from };
        Expect(await ask.ReadAsync(query with { Partition = partition }, onItem, cancellationToken));
    }

    /// <summary>Reads a whole day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="days">The instant of the reading.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="SourceUnavailableException">The server did not answer.</exception>
    public async Task<PackedItems> ReadAsync(DateOnly day, LogDays days, CancellationToken cancellationToken)
    {
        if (kept.Find(day, out var readAt) is { } found && days.IsEnough(day, readAt)) return new PackedItems(day, found, IsKept: true, IsFinal: days.IsDue(day));
        using var writer = new DayWriter(new DayHeader(kept.Origin, day, days.Now));
        await ReadAsync(day, from: null, writer.Add, cancellationToken);
        var packed = writer.Finish();
        var isEnough = days.IsEnough(day, days.Now);
        return new PackedItems(day, packed, isEnough && kept.Keep(day, packed), IsFinal: days.IsDue(day));
    }

    private void Expect(ItemRead read)
    {
        if (!read.Found) throw new SourceUnavailableException(LiveItemSource.SourceName, $"reading {query.Table}: it is not there any more");
    }
}

/// <summary>The items of a day, packed.</summary>
/// <param name="Day">The day.</param>
/// <param name="Packed">What a <see cref="DayWriter"/> packed.</param>
/// <param name="IsKept">True when the same is on disk.</param>
/// <param name="IsFinal">False when the day is to be read once more.</param>
internal sealed record PackedItems(DateOnly Day, byte[] Packed, bool IsKept, bool IsFinal)
{
    /// <summary>Hands over every item.</summary>
    /// <param name="onItem">Takes the items.</param>
    /// <param name="names">The attributes that are needed; null for all.</param>
    public void Read(ItemHandler onItem, WantedNames? names = null) => PackedDay.Read(Packed, onItem, names);
}
