namespace DashboardCreator.Dashboards.Trading;

/// <summary>What is counted once while a book is built, so that documents need not walk over the whole ledger.</summary>
internal sealed class TradeTally
{
    /// <summary>How many trades without strategies are listed.</summary>
    public const int MostUnattributed = 500;

    private readonly List<DayCount>[] _byStrategy;
    private readonly NameTable _names;

    /// <summary>Counts a book whose index is there.</summary>
    public TradeTally(TradeBook book)
    {
        var (days, sets) = (book.Index.Days, book.Index.Sets);
        _names = sets.Names;
        _byStrategy = [.. _names.Names.Select(_ => new List<DayCount>())];
        var today = new int[_names.Count];
        for (var day = 0; day < days.Count; day++)
        {
            foreach (var set in sets.OfTrade.AsSpan(days.Start(day)..days.End(day)))
            {
                Unattributed += set == 0 ? 1 : 0;
                foreach (var strategy in sets.Members(set)) today[strategy]++;
            }

            Keep(days.Date(day), today);
        }

        NewestUnattributed = [.. TradePages.NewestFirst(book, Nameless(book), after: null).Take(Math.Min(Unattributed, MostUnattributed))];
    }

    /// <summary>Number of trades that name no strategy.</summary>
    public int Unattributed { get; }

    /// <summary>Places of the newest of them, newest first, ties by order id; at most <see cref="MostUnattributed"/>.</summary>
    public IReadOnlyList<int> NewestUnattributed { get; }

    /// <summary>Every strategy that a trade names.</summary>
    public IReadOnlyList<string> Strategies => _names.Names;

    /// <summary>How many trades name a strategy on each New York day that has one, ascending; none for an unknown one.</summary>
    public IReadOnlyList<DayCount> Of(string strategy) => _names.IndexOf(strategy) is >= 0 and var index ? _byStrategy[index] : [];

    private static TradeSelection Nameless(TradeBook book)
    {
        var sets = book.Index.Sets.With(new bool[book.Index.Sets.Names.Count]);
        sets[0] = true;
        return new TradeSelection { First = 0, End = book.Count, Sets = sets };
    }

    private void Keep(DateOnly date, int[] counts)
    {
        for (var strategy = 0; strategy < counts.Length; strategy++)
        {
            if (counts[strategy] > 0)
            {
                _byStrategy[strategy].Add(new DayCount(date, counts[strategy]));
                counts[strategy] = 0;
            }
        }
    }
}

/// <summary>Trades of one day.</summary>
/// <param name="Date">New York's.</param>
/// <param name="Trades">How many.</param>
internal readonly record struct DayCount(DateOnly Date, int Trades);
