using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>What was taken of one log over many readings. For several threads, one after the other.</summary>
/// <param name="table">The log's table.</param>
/// <param name="keys">The attributes of its partition and sort key.</param>
/// <param name="items">Takes the items.</param>
internal sealed class TakenLog<T>(string table, (string Partition, string Sort) keys, T items)
    where T : IMarketCollector
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, string> broken = new(StringComparer.Ordinal);
    private readonly SortedSet<DateOnly> unfinished = [];

    public T Items { get; } = items;

    public void Take(IReadOnlyDictionary<string, AttributeValue> item)
    {
        lock (gate)
        {
            try
            {
                Items.Take(item);
                if (broken.Count > 0) broken.Remove(KeyOf(item));
            }
            catch (ItemException exception)
            {
                broken[KeyOf(item)] = ItemName.Fault(table, item, exception);
            }
        }
    }

    /// <summary>Notes whether a day that was read is to be read once more.</summary>
    public void Read(DateOnly day, bool isFinal)
    {
        lock (gate)
        {
            if (isFinal) unfinished.Remove(day);
            else unfinished.Add(day);
        }
    }

    /// <summary>The days that are to be read for the last time now.</summary>
    public IReadOnlyList<DateOnly> Due(LogDays days)
    {
        lock (gate) return [.. unfinished.Where(days.IsDue)];
    }

    /// <summary>Forgets what was broken in the days before one, of a log whose partitions are days.</summary>
    public void ForgetBrokenBefore(DateOnly first)
    {
        lock (gate)
        {
            foreach (var key in broken.Keys.TakeWhile(key => string.CompareOrdinal(key, LogDays.Key(first)) < 0).ToList()) broken.Remove(key);
        }
    }

    /// <param name="found">False when there is no such table.</param>
    public TakenTable<T> Result(bool found)
    {
        lock (gate) return new TakenTable<T>(Items, new ItemRead(found, HasIndex: true, 0, broken.Count, [.. broken.Values.Take(ItemRead.MaxFaults)]));
    }

    private string KeyOf(IReadOnlyDictionary<string, AttributeValue> item)
    {
        var fields = new ItemFields(item);
        return fields.Stored(keys.Partition) + "\n" + fields.Stored(keys.Sort);
    }
}
