using System.Numerics;

namespace DashboardCreator.Analytics.Statistics;

/// <summary>Counts of values by interval.</summary>
public static class Histogram
{
    /// <summary>How many values lie below the first edge, from each edge to the next, and from the last edge on. A value on an edge belongs above it.</summary>
    /// <param name="values">In any order, in the unit of the edges; NaN = missing.</param>
    /// <param name="edges">Ascending; at least one.</param>
    /// <returns>One count more than there are edges. They add up to the number of known values.</returns>
    /// <exception cref="ArgumentException">There is no edge, or they do not ascend.</exception>
    public static int[] Counts<T>(ReadOnlySpan<T> values, ReadOnlySpan<T> edges)
        where T : INumber<T>
    {
        if (edges.IsEmpty)
            throw new ArgumentException("A histogram needs an edge.", nameof(edges));
        for (var i = 1; i < edges.Length; i++)
        {
            if (!(edges[i] > edges[i - 1]))
                throw new ArgumentException("The edges of a histogram ascend.", nameof(edges));
        }

        var counts = new int[edges.Length + 1];
        foreach (var value in values)
        {
            if (T.IsNaN(value))
                continue;

            var found = edges.BinarySearch(value);
            counts[found >= 0 ? found + 1 : ~found]++;
        }

        return counts;
    }
}
