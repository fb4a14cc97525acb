namespace DashboardCreator.Dashboards.Trading;

/// <summary>The trades that a filter lets through: a range of places, and of these the ones with a wanted symbol, side and strategy.</summary>
internal sealed record TradeSelection
{
    /// <summary>The first place.</summary>
    public required int First { get; init; }

    /// <summary>The place behind the last.</summary>
    public required int End { get; init; }

    /// <summary>Wanted by symbol index; null for all.</summary>
    public bool[]? Symbols { get; init; }

    /// <summary>Wanted by strategy index; null for all, trades without strategies too.</summary>
    public bool[]? Strategies { get; init; }

    /// <summary>Wanted by set of strategies; null for all.</summary>
    public bool[]? Sets { get; init; }

    /// <summary>True for sells alone, false for buys alone, null for both.</summary>
    public bool? Sells { get; init; }

    /// <summary>By symbol and side.</summary>
    public bool WantsKey(int key) => (Symbols is null || Symbols[key >> 1]) && (Sells is null || Sells == TradeColumns.IsSell(key));

    /// <summary>By symbol, side and strategies.</summary>
    public bool Wants(TradeBook book, int place) => WantsKey(book.Columns.Keys[place]) && (Sets is null || Sets[book.Index.Sets.OfTrade[place]]);

    /// <summary>Between two instants, both included.</summary>
    public static TradeSelection Between(TradeBook book, long from, long to, IReadOnlySet<string> symbols, IReadOnlySet<string> strategies, bool? sells)
    {
        var index = book.Index;
        var wanted = strategies.Count == 0 ? null : Marked(index.Sets.Names, strategies);
        var first = FirstFrom(book.Columns.Ticks, from);
        return new TradeSelection
        {
            First = first,
            End = Math.Max(first, FirstFrom(book.Columns.Ticks, to + 1)),
            Symbols = symbols.Count == 0 ? null : Marked(book.Columns.Symbols, symbols),
            Strategies = wanted,
            Sets = wanted is null ? null : index.Sets.With(wanted),
            Sells = sells,
        };
    }

    private static bool[] Marked(NameTable names, IReadOnlySet<string> wanted) => [.. names.Names.Select(wanted.Contains)];

    /// <summary>The first place at or behind an instant.</summary>
    public static int FirstFrom(ReadOnlySpan<long> ticks, long from)
    {
        var (low, high) = (0, ticks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ticks[middle] < from ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
