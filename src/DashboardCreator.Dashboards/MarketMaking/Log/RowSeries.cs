namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>All rows of one market in order of time, over the days.</summary>
internal sealed class RowSeries<TRow>
    where TRow : struct, IPackedRow<TRow>
{
    private readonly List<(DayChunk<TRow> Chunk, int Start, int Count, int Before)> _parts = [];

    /// <param name="chunks">In order of days.</param>
    /// <param name="market">The market.</param>
    public RowSeries(IEnumerable<DayChunk<TRow>> chunks, string market)
    {
        foreach (var chunk in chunks)
        {
            var (start, count) = chunk.Of(market);
            if (count > 0)
            {
                _parts.Add((chunk, start, count, Count));
                Count += count;
            }
        }
    }

    public int Count { get; }

    /// <summary>A row, and the texts of its day.</summary>
    public (TRow Row, DayTexts Texts) this[int index]
    {
        get
        {
            var part = _parts[PartOf(index)];
            return (part.Chunk.Rows[part.Start + index - part.Before], part.Chunk.Texts);
        }
    }

    /// <summary>The rows of a range, day by day.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="end">The first behind them.</param>
    public IEnumerable<(DayTexts Texts, ReadOnlyMemory<TRow> Rows)> Between(int first, int end)
    {
        foreach (var (chunk, start, count, before) in _parts)
        {
            var (from, to) = (Math.Max(first - before, 0), Math.Min(end - before, count));
            if (from < to)
            {
                yield return (chunk.Texts, chunk.Rows.AsMemory(start + from, to - from));
            }
        }
    }

    /// <summary>How many rows are not after an instant.</summary>
    public int CountUntil(long ticks)
    {
        for (var at = _parts.Count - 1; at >= 0; at--)
        {
            var (chunk, start, count, before) = _parts[at];
            if (chunk.Rows[start].Ticks <= ticks)
            {
                return before + CountUntil(chunk.Rows.AsSpan(start, count), ticks);
            }
        }

        return 0;
    }

    private static int CountUntil(ReadOnlySpan<TRow> rows, long ticks)
    {
        var (low, high) = (0, rows.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = rows[middle].Ticks <= ticks ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int PartOf(int index)
    {
        var (low, high) = (0, _parts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = _parts[middle].Before <= index ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
