namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>Events of a window counted in one pass over the packed rows.</summary>
internal sealed class ExecutionTally
{
    private readonly SortedDictionary<string, EventTypeTally> _types = new(StringComparer.Ordinal);

    /// <param name="events">Of one market.</param>
    /// <param name="first">The first of the window.</param>
    /// <param name="end">The first behind it.</param>
    /// <param name="now">What has expired by then is not there.</param>
    /// <param name="bucket">An hour or a day.</param>
    public ExecutionTally(ExecutionSeries events, int first, int end, DateTimeOffset now, TimeSpan bucket)
    {
        foreach (var (texts, rows) in events.Between(first, end))
        {
            Add(texts, rows.Span, now.UtcTicks, bucket.Ticks);
        }
    }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>By type, in alphabetical order.</summary>
    public IReadOnlyDictionary<string, EventTypeTally> Types => _types;

    private void Add(DayTexts texts, ReadOnlySpan<PackedEvent> rows, long now, long bucket)
    {
        var types = new Dictionary<int, EventTypeTally>();
        foreach (ref readonly var row in rows)
        {
            if (row.ExpiresTicks <= now)
            {
                continue;
            }

            if (!types.TryGetValue(row.Type, out var type))
            {
                types[row.Type] = type = Of(texts.Text(row.Type)!);
            }

            Count++;
            type.Add(row.Ticks - (row.Ticks % bucket), texts.Unpack(row.LatencyMs));
        }
    }

    private EventTypeTally Of(string name)
    {
        if (!_types.TryGetValue(name, out var type))
        {
            _types[name] = type = new EventTypeTally();
        }

        return type;
    }
}
