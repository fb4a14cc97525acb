using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DashboardCreator.Dashboards.Signals;

/// <summary>Finds the rows of the exits that entries name.</summary>
internal static class ExitRows
{
    /// <returns>For each link the row of its exit, the last one with that key; -1 where there is none.</returns>
    public static int[] Of(SegmentedList<SignalRow> rows, List<(int Entry, RecordId Exit)> links) =>
        links.Count == 0 ? [] : IsAscending(rows) ? Searched(rows, links) : Hashed(rows, links);

    /// <summary>Dumps are written in the order of their keys; then nothing needs to be hashed.</summary>
    private static bool IsAscending(SegmentedList<SignalRow> rows)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].Id <= rows[i - 1].Id)
            {
                return false;
            }
        }

        return true;
    }

    private static int[] Searched(SegmentedList<SignalRow> rows, List<(int Entry, RecordId Exit)> links)
    {
        var found = new int[links.Count];
        var near = 0;
        for (var link = 0; link < found.Length; link++)
        {
            var exit = links[link].Exit;
            near = FirstNotBelow(rows, exit, near);
            found[link] = near < rows.Count && rows[near].Id == exit ? near : -1;
        }

        return found;
    }

    /// <summary>Exits follow one another about as their entries do: the search strides away from the last find before it halves.</summary>
    private static int FirstNotBelow(SegmentedList<SignalRow> rows, RecordId id, int near)
    {
        var (low, high) = (0, Math.Min(near, rows.Count));
        if (high == near && near < rows.Count && rows[near].Id < id)
        {
            (low, high) = (near + 1, near + 1);
            for (var stride = 1; high < rows.Count && rows[high].Id < id; stride *= 2)
            {
                low = high + 1;
                high = Math.Min(rows.Count, high + stride);
            }
        }

        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = rows[middle].Id < id ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int[] Hashed(SegmentedList<SignalRow> rows, List<(int Entry, RecordId Exit)> links)
    {
        var rowOf = new Dictionary<RecordId, int>(links.Count);
        foreach (var (_, exit) in links)
        {
            rowOf[exit] = -1;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (!rows[i].Id.HasValue)
            {
                continue;
            }

            ref var row = ref CollectionsMarshal.GetValueRefOrNullRef(rowOf, rows[i].Id);
            if (!Unsafe.IsNullRef(ref row))
            {
                row = i;
            }
        }

        return [.. links.Select(link => rowOf[link.Exit])];
    }
}
