using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>The order of the ledger: by instant, then by order id.</summary>
internal sealed class LedgerOrder(SegmentedList<PackedTrade> trades, TextTable texts)
{
    public static int Compare(in PackedTrade one, in PackedTrade other, TextTable texts)
    {
        var byTime = one.Ticks.CompareTo(other.Ticks);
        return byTime != 0 ? byTime : texts.Bytes(one.Detail.OrderId).SequenceCompareTo(texts.Bytes(other.Detail.OrderId));
    }

    /// <summary>Places of the trades, in this order.</summary>
    public int[] Places()
    {
        var ticks = new long[trades.Count];
        var places = new int[trades.Count];
        for (var place = 0; place < places.Length; place++)
        {
            ticks[place] = trades[place].Ticks;
            places[place] = place;
        }

        Array.Sort(ticks, places);
        for (var first = 0; first < places.Length;)
        {
            var end = first + 1;
            while (end < places.Length && ticks[end] == ticks[first]) end++;
            if (end - first > 1)
            {
                places.AsSpan(first, end - first).Sort((one, other) => Compare(trades[one], trades[other], texts));
            }

            first = end;
        }

        return places;
    }
}
