using System.Runtime.InteropServices;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>Rows of one UTC day, in any order, some of them more than once.</summary>
/// <param name="day">The day.</param>
internal sealed class DayRows<TRow>(DateOnly day)
    where TRow : struct, IPackedRow
{
    private readonly List<TRow> _rows = [];
    private DayChunk<TRow>? _chunk;

    public DateOnly Day { get; } = day;

    public DayTexts Texts { get; } = new();

    /// <summary>True once rows of it were dropped.</summary>
    public bool IsThin { get; private set; }

    public void Add(in TRow row)
    {
        _rows.Add(row);
        _chunk = null;
    }

    /// <summary>By market and instant, each row once, the one that was added last.</summary>
    public DayChunk<TRow> Build()
    {
        if (_chunk is null)
        {
            Sort();
            _chunk = new DayChunk<TRow>(Texts, [.. _rows]);
        }

        return _chunk;
    }

    /// <summary>Keeps the last row of each market and hour.</summary>
    /// <returns>How many were dropped.</returns>
    public int Thin()
    {
        Sort();
        IsThin = true;
        var before = _rows.Count;
        var kept = 0;
        for (var at = 0; at < before; at++)
        {
            if (at + 1 == before || _rows[at].Market != _rows[at + 1].Market || Hour(_rows[at]) != Hour(_rows[at + 1]))
            {
                _rows[kept++] = _rows[at];
            }
        }

        Shorten(kept);
        return before - kept;
    }

    private static long Hour(in TRow row) => row.Ticks / TimeSpan.TicksPerHour;

    private void Sort()
    {
        if (_chunk is not null)
        {
            return;
        }

        var order = new int[_rows.Count];
        for (var at = 0; at < order.Length; at++)
        {
            order[at] = at;
        }

        Array.Sort(order, Compare);
        var sorted = new TRow[order.Length];
        var count = 0;
        foreach (var at in order)
        {
            var row = _rows[at];
            count -= count > 0 && IsSame(sorted[count - 1], row) ? 1 : 0;
            sorted[count++] = row;
        }

        Shorten(count);
        sorted.AsSpan(0, count).CopyTo(CollectionsMarshal.AsSpan(_rows));
    }

    private void Shorten(int count)
    {
        _chunk = null;
        _rows.RemoveRange(count, _rows.Count - count);
        _rows.Capacity = Math.Max(count, 4);
    }

    private static bool IsSame(in TRow left, in TRow right) => left.Market == right.Market && left.Ticks == right.Ticks && left.Key == right.Key;

    private int Compare(int left, int right)
    {
        ref readonly var first = ref CollectionsMarshal.AsSpan(_rows)[left];
        ref readonly var second = ref CollectionsMarshal.AsSpan(_rows)[right];
        var byMarket = first.Market.CompareTo(second.Market);
        if (byMarket != 0)
        {
            return byMarket;
        }

        var byInstant = first.Ticks.CompareTo(second.Ticks);
        if (byInstant != 0)
        {
            return byInstant;
        }

        return first.Key != second.Key ? Texts.Compare(first.Key, second.Key) : left.CompareTo(right);
    }
}
