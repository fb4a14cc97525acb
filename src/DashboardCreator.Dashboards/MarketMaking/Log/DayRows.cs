using System.Runtime.InteropServices;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>Rows of one UTC day, in any order, some of them more than once. Once built they are held a single time, in what was built.</summary>
/// <param name="day">The day.</param>
internal sealed class DayRows<TRow>(DateOnly day)
    where TRow : struct, IPackedRow<TRow>
{
    private readonly List<TRow> _added = [];
    private DayChunk<TRow>? _chunk;
    private DayChunk<TRow>? _thinned;

    public DateOnly Day { get; } = day;

    public DayTexts Texts { get; private set; } = new();

    /// <summary>True once rows of it were dropped.</summary>
    public bool IsThin => _thinned is not null;

    public void Add(in TRow row) => _added.Add(row);

    /// <summary>By market and instant, each row once, the one that was added last.</summary>
    public DayChunk<TRow> Build()
    {
        if (_chunk is null || _added.Count > 0)
        {
            _chunk = new DayChunk<TRow>(Texts, Merged(_chunk?.Rows ?? [], Sorted()));
            _added.Clear();
            _added.TrimExcess();
        }

        return _chunk;
    }

    /// <summary>Keeps the last row of each market and hour, and no texts but theirs.</summary>
    /// <returns>How many were dropped.</returns>
    public int Thin()
    {
        if (ReferenceEquals(Build(), _thinned))
        {
            return 0;
        }

        var (rows, texts, kept) = (Build().Rows, new DayTexts(), new List<TRow>());
        for (var at = 0; at < rows.Length; at++)
        {
            if (at + 1 == rows.Length || rows[at].Market != rows[at + 1].Market || Hour(rows[at]) != Hour(rows[at + 1]))
            {
                kept.Add(rows[at].Moved(Texts, texts));
            }
        }

        // Places of texts are new, and with them the order of the markets.
        (Texts, _chunk) = (texts, null);
        _added.AddRange(kept);
        _thinned = Build();
        return rows.Length - kept.Count;
    }

    private static long Hour(in TRow row) => row.Ticks / TimeSpan.TicksPerHour;

    /// <summary>Both in order; of equal rows the later one.</summary>
    private TRow[] Merged(TRow[] old, TRow[] added)
    {
        var merged = new TRow[old.Length + added.Length];
        var (count, next) = (0, 0);
        foreach (var row in added)
        {
            while (next < old.Length && Compare(old[next], row) <= 0)
            {
                Put(merged, ref count, old[next++]);
            }

            Put(merged, ref count, row);
        }

        while (next < old.Length)
        {
            Put(merged, ref count, old[next++]);
        }

        return count == merged.Length ? merged : merged[..count];
    }

    private void Put(TRow[] rows, ref int count, in TRow row)
    {
        if (count > 0 && Compare(rows[count - 1], row) == 0)
        {
            count--;
        }

        rows[count++] = row;
    }

    /// <summary>What is new, in order, equal rows as they came.</summary>
    private TRow[] Sorted()
    {
        var order = new int[_added.Count];
        for (var at = 0; at < order.Length; at++)
        {
            order[at] = at;
        }

        Array.Sort(order, (left, right) =>
        {
            var rows = CollectionsMarshal.AsSpan(_added);
            var byRow = Compare(rows[left], rows[right]);
            return byRow != 0 ? byRow : left.CompareTo(right);
        });
        return Array.ConvertAll(order, at => _added[at]);
    }

    private int Compare(in TRow left, in TRow right)
    {
        var byMarket = left.Market.CompareTo(right.Market);
        if (byMarket != 0)
        {
            return byMarket;
        }

        var byInstant = left.Ticks.CompareTo(right.Ticks);
        return byInstant != 0 ? byInstant : left.Key == right.Key ? 0 : Texts.Compare(left.Key, right.Key);
    }
}
