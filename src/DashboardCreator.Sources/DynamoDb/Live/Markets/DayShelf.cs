using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>Whole days of a log with a partition for each: from the disk where they are kept there, else from the server.</summary>
/// <param name="ask">Asks the server.</param>
/// <param name="query">Table and attributes.</param>
/// <param name="kept">The days on disk.</param>
internal sealed class DayShelf(MarketAsk ask, ItemQuery query, KeptDays kept)
{
    /// <summary>The partition key of these logs.</summary>
    public const string DayKey = "date";

    /// <summary>Reads a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="days">The instant of the reading.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="SourceUnavailableException">The server did not answer.</exception>
    public async Task<PackedItems> ReadAsync(DateOnly day, LogDays days, CancellationToken cancellationToken)
    {
        if (kept.Find(day, out var readAt) is { } found && days.IsEnough(day, readAt)) return new PackedItems(day, found, IsKept: true, IsFinal: days.IsDue(day));
        using var writer = new DayWriter(new DayHeader(kept.Origin, day, days.Now));
        var partition = new ItemPartition(DayKey, LogDays.Key(day));
        var read = await ask.ReadAsync(query with { Partition = partition }, writer.Add, cancellationToken);
        if (!read.Found) throw new SourceUnavailableException(LiveItemSource.SourceName, $"reading {query.Table}: it is not there any more");
        var packed = writer.Finish();
        var isEnough = days.IsEnough(day, days.Now);
        return new PackedItems(day, packed, isEnough && kept.Keep(day, packed), IsFinal: days.IsDue(day));
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
    public void Read(ItemHandler onItem) => PackedDay.Read(Packed, onItem);
}
