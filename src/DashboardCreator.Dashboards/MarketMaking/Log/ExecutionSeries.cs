using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>The events of one market in order of time, ties by key.</summary>
public sealed class ExecutionSeries
{
    private readonly RowSeries<PackedEvent> _rows;

    internal ExecutionSeries(RowSeries<PackedEvent> rows) => _rows = rows;

    /// <summary>How many there are, expired ones too.</summary>
    public int Count => _rows.Count;

    /// <summary>One of them, the oldest at 0.</summary>
    public ExecutionEvent this[int index]
    {
        get
        {
            var (row, texts) = _rows[index];
            return row.Unpack(texts);
        }
    }

    /// <summary>How many are not after an instant: the newest of these stands just before.</summary>
    public int CountUntil(DateTimeOffset instant) => _rows.CountUntil(instant.UtcTicks);

    /// <summary>The events of a range as they are stored, day by day: sums need no texts.</summary>
    internal IEnumerable<(DayTexts Texts, ReadOnlyMemory<PackedEvent> Rows)> Between(int first, int end) => _rows.Between(first, end);

    /// <summary>One of them as it is stored.</summary>
    internal PackedEvent Row(int index) => _rows[index].Row;

    /// <summary>Those that say which decision they come from, in order of time, expired ones left out.</summary>
    /// <param name="decision">The decision's id.</param>
    /// <param name="now">Nothing after this instant is there.</param>
    internal IEnumerable<ExecutionEvent> OfDecision(string decision, DateTimeOffset now)
    {
        foreach (var (texts, rows) in Between(0, CountUntil(now)))
        {
            if (texts.Find(decision) is { } id)
            {
                for (var i = 0; i < rows.Length; i++)
                {
                    if (rows.Span[i].Decision == id && rows.Span[i].ExpiresTicks > now.UtcTicks)
                    {
                        yield return rows.Span[i].Unpack(texts);
                    }
                }
            }
        }
    }
}
