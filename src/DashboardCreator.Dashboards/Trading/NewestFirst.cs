namespace DashboardCreator.Dashboards.Trading;

/// <summary>Trades in the order of published lists: newest first, those of one instant by order id.</summary>
internal static class NewestFirst
{
    /// <summary>Places of a part of the book.</summary>
    /// <param name="book">The ledger.</param>
    /// <param name="first">The first place of the part.</param>
    /// <param name="end">The place behind the part.</param>
    public static IEnumerable<int> Places(TradeBook book, int first, int end)
    {
        for (var last = end - 1; last >= first;)
        {
            // The book ascends within an instant too; here only the instants descend.
            var start = last;
            while (start > first && book.At(start - 1) == book.At(last))
            {
                start--;
            }

            for (var place = start; place <= last; place++)
            {
                yield return place;
            }

            last = start - 1;
        }
    }
}
