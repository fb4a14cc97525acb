namespace DashboardCreator.Dashboards.Trading;

/// <summary>Lists of trades: newest first, those of one instant by order id.</summary>
internal static class TradePages
{
    /// <summary>Places of a selection's trades that stand behind a trade, or all of them.</summary>
    /// <param name="book">The ledger.</param>
    /// <param name="selection">Which trades.</param>
    /// <param name="after">Where the page before ended; null for the first page.</param>
    public static IEnumerable<int> NewestFirst(TradeBook book, TradeSelection selection, TradeCursor? after)
    {
        var columns = book.Columns;
        var end = after is null ? selection.End : Math.Min(selection.End, TradeSelection.FirstFrom(columns.Ticks, after.Ticks + 1));
        while (end > selection.First)
        {
            var first = end - 1;
            while (first > selection.First && columns.Ticks[first - 1] == columns.Ticks[first]) first--;
            for (var place = first; place < end; place++)
            {
                if (selection.Wants(book, place) && (after is null || IsBehind(book, place, after)))
                {
                    yield return place;
                }
            }

            end = first;
        }
    }

    /// <summary>The cursor behind a trade.</summary>
    public static TradeCursor Behind(TradeBook book, int place, long now) =>
        new(book.Columns.Ticks[place], book.Texts.Text(book.Columns.Details[place].OrderId) ?? "", now);

    private static bool IsBehind(TradeBook book, int place, TradeCursor after) =>
        book.Columns.Ticks[place] < after.Ticks
        || book.Texts.Bytes(book.Columns.Details[place].OrderId).SequenceCompareTo(System.Text.Encoding.UTF8.GetBytes(after.OrderId)) > 0;
}
