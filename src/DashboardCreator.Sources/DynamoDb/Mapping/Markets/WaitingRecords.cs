namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>Records that are later than the instant a collector speaks of, each once.</summary>
/// <param name="keeps">False where the items are taken anew when their instant comes: then only the first instant is known.</param>
internal sealed class WaitingRecords<TKey, T>(bool keeps)
    where TKey : notnull
{
    private readonly Dictionary<TKey, (DateTimeOffset At, T Record)> records = [];

    /// <summary>The first instant of any of them; null when there is none.</summary>
    public DateTimeOffset? First { get; private set; }

    public void Add(TKey key, DateTimeOffset at, T record)
    {
        if (!(at >= First)) First = at;
        if (keeps) records[key] = (at, record);
    }

    /// <summary>Forgets one: it is not later any more.</summary>
    public void Remove(TKey key)
    {
        if (records.Remove(key)) First = Earliest();
    }

    /// <summary>Hands over those that are not later than an instant, and forgets them.</summary>
    /// <exception cref="InvalidOperationException">They were not kept.</exception>
    public IReadOnlyList<T> TakeUntil(DateTimeOffset asOf)
    {
        if (!(First <= asOf)) return [];
        if (!keeps) throw new InvalidOperationException("later records were not kept");
        var due = records.Where(pair => pair.Value.At <= asOf).ToList();
        foreach (var (key, _) in due) records.Remove(key);
        First = Earliest();
        return [.. due.OrderBy(pair => pair.Value.At).Select(pair => pair.Value.Record)];
    }

    private DateTimeOffset? Earliest() => records.Values.Select(record => (DateTimeOffset?)record.At).Min();
}
