namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>Rows by UTC day. What is built of a day is shared by all that is built later, until the day gets new rows.</summary>
internal sealed class DayLog<TRow>
    where TRow : struct, IPackedRow<TRow>
{
    private readonly SortedDictionary<DateOnly, DayRows<TRow>> _days = [];

    /// <summary>The rows of an instant's day.</summary>
    public DayRows<TRow> At(DateTimeOffset instant)
    {
        var day = DateOnly.FromDateTime(instant.UtcDateTime);
        if (!_days.TryGetValue(day, out var rows))
        {
            _days[day] = rows = new DayRows<TRow>(day);
        }

        return rows;
    }

    /// <summary>Forgets whole days.</summary>
    public void DropBefore(DateOnly first)
    {
        foreach (var day in _days.Keys.TakeWhile(day => day < first).ToList())
        {
            _days.Remove(day);
        }
    }

    /// <summary>The days in order, thinned from the oldest on until no more than so many rows are left.</summary>
    /// <param name="mostRows">How many; the newest day is never thinned.</param>
    /// <param name="thinnedUntil">The last day that is thinned; null for none.</param>
    public IReadOnlyList<DayChunk<TRow>> Build(int mostRows, out DateOnly? thinnedUntil)
    {
        thinnedUntil = null;
        var chunks = _days.Values.Select(day => day.Build()).ToList();
        var rows = chunks.Sum(chunk => (long)chunk.Rows.Length);
        var days = _days.Values.ToList();
        for (var at = 0; at + 1 < days.Count && (rows > mostRows || days[at].IsThin); at++)
        {
            rows -= days[at].Thin();
            chunks[at] = days[at].Build();
            thinnedUntil = days[at].Day;
        }

        return chunks;
    }
}
