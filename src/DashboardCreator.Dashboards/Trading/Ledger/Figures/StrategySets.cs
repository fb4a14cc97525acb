using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Which strategies each trade names, whatever their weights: few sets, where mixes may be as many as trades.</summary>
internal sealed class StrategySets
{
    private readonly List<int[]> _members = [[]];

    public StrategySets(TradeBook book)
    {
        var setOfMix = new int[book.Mixes.Count];
        Array.Fill(setOfMix, -1);
        setOfMix[0] = 0;
        Names = new NameTable(Words(book), book.Texts);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        OfTrade = new int[book.Count];
        for (var place = 0; place < OfTrade.Length; place++)
        {
            ref var set = ref setOfMix[book.Columns.Mixes[place]];
            set = set < 0 ? Add(book, book.Columns.Mixes[place], known) : set;
            OfTrade[place] = set;
        }
    }

    /// <summary>Strategies that a trade names.</summary>
    public NameTable Names { get; }

    /// <summary>The set of each trade; 0 for none.</summary>
    public int[] OfTrade { get; }

    /// <summary>The strategies of a set by index, in stored order of the first trade with it.</summary>
    public ReadOnlySpan<int> Members(int set) => _members[set];

    /// <summary>The sets that hold one of some strategies.</summary>
    public bool[] With(bool[] strategies) => [.. _members.Select(members => members.Any(member => strategies[member]))];

    private static HashSet<TextId> Words(TradeBook book)
    {
        var words = new HashSet<TextId>();
        var seen = new bool[book.Mixes.Count];
        foreach (var mix in book.Columns.Mixes)
        {
            for (var i = 0; i < book.Mixes.SizeOf(mix) && !seen[mix]; i++) words.Add(book.Mixes.Strategy(mix, i));
            seen[mix] = true;
        }

        return words;
    }

    private int Add(TradeBook book, int mix, Dictionary<string, int> known)
    {
        // Shares are by place in the mix: the same strategies in another order are another set.
        var members = new int[book.Mixes.SizeOf(mix)];
        for (var i = 0; i < members.Length; i++) members[i] = Names.IndexOf(book.Mixes.Strategy(mix, i));
        var key = string.Join(',', members);
        if (!known.TryGetValue(key, out var set))
        {
            known[key] = set = _members.Count;
            _members.Add(members);
        }

        return set;
    }
}
