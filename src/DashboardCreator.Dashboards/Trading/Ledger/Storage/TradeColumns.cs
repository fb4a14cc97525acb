using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Trades in the order of the ledger, a column per fact that figures are computed from.</summary>
internal sealed class TradeColumns(int count, NameTable symbols)
{
    public int Count { get; } = count;

    /// <summary>Symbols of the trades.</summary>
    public NameTable Symbols { get; } = symbols;

    /// <summary>UTC.</summary>
    public long[] Ticks { get; } = new long[count];

    /// <summary>Twice the index of the symbol, and 1 for a sell.</summary>
    public int[] Keys { get; } = new int[count];

    public int[] Mixes { get; } = new int[count];

    public PackedDecimal[] Quantities { get; } = new PackedDecimal[count];

    public PackedDecimal[] Prices { get; } = new PackedDecimal[count];

    public TradeDetail[] Details { get; } = new TradeDetail[count];

    public static bool IsSell(int key) => (key & 1) != 0;

    /// <summary>One of them.</summary>
    public PackedTrade this[int place] =>
        new(Ticks[place], !IsSell(Keys[place]), Symbols.Word(Keys[place] >> 1), Mixes[place], Quantities[place], Prices[place], Details[place]);

    /// <summary>Trades of a book, without some of them, and trades in any order.</summary>
    public static TradeColumns Merge(TradeColumns? older, HashSet<int> without, SegmentedList<PackedTrade> newer, TextTable texts)
    {
        var order = new LedgerOrder(newer, texts).Places();
        var table = new NameTable(SymbolsOf(older, without, newer), texts);
        var merged = new TradeColumns((older?.Count ?? 0) - without.Count + newer.Count, table);
        var place = 0;
        var next = 0;
        for (var old = 0; old < (older?.Count ?? 0); old++)
        {
            if (without.Contains(old))
            {
                continue;
            }

            var trade = older![old];
            for (; next < order.Length && LedgerOrder.Compare(newer[order[next]], trade, texts) < 0; next++) merged.Set(place++, newer[order[next]]);
            merged.Set(place++, trade);
        }

        for (; next < order.Length; next++) merged.Set(place++, newer[order[next]]);
        return merged;
    }

    private static HashSet<TextId> SymbolsOf(TradeColumns? older, HashSet<int> without, SegmentedList<PackedTrade> newer)
    {
        var symbols = new HashSet<TextId>();
        for (var old = 0; old < (older?.Count ?? 0); old++)
        {
            if (!without.Contains(old))
            {
                symbols.Add(older!.Symbols.Word(older.Keys[old] >> 1));
            }
        }

        for (var place = 0; place < newer.Count; place++) symbols.Add(newer[place].Symbol);
        return symbols;
    }

    private void Set(int place, in PackedTrade trade)
    {
        Ticks[place] = trade.Ticks;
        Keys[place] = (2 * Symbols.IndexOf(trade.Symbol)) + (trade.IsBuy ? 0 : 1);
        Mixes[place] = trade.Mix;
        Quantities[place] = trade.Quantity;
        Prices[place] = trade.Price;
        Details[place] = trade.Detail;
    }
}
