using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>Execution events by market. Never changed: a later reading gives another one, which shares the days that are over.</summary>
public sealed class ExecutionLog
{
    private readonly IReadOnlyList<DayChunk<PackedEvent>> _days;

    internal ExecutionLog(IReadOnlyList<DayChunk<PackedEvent>> days, DateOnly? thinnedUntil) => (_days, ThinnedUntil) = (days, thinnedUntil);

    /// <summary>No event at all.</summary>
    public static ExecutionLog Empty { get; } = new ExecutionLogBuilder().Build();

    /// <summary>How many there are.</summary>
    public long Count => _days.Sum(day => (long)day.Rows.Length);

    /// <summary>Up to the end of this UTC day events are missing, for there were too many; null where all are here.</summary>
    public DateOnly? ThinnedUntil { get; }

    /// <summary>The events of a market; an empty series for one without.</summary>
    public ExecutionSeries Of(string market) => new(new RowSeries<PackedEvent>(_days, market));
}

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

    /// <summary>What the sums need of an event, without its other texts.</summary>
    public (DateTimeOffset At, string Type, decimal? LatencyMs, DateTimeOffset? ExpiresAt) Brief(int index)
    {
        var (row, texts) = _rows[index];
        DateTimeOffset? expires = row.ExpiresTicks == long.MaxValue ? null : new DateTimeOffset(row.ExpiresTicks, TimeSpan.Zero);
        return (new DateTimeOffset(row.Ticks, TimeSpan.Zero), texts.Text(row.Type)!, texts.Unpack(row.LatencyMs), expires);
    }
}
