namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>The trades of each run.</summary>
internal sealed class RunTrades
{
    private readonly Dictionary<string, List<RunTrade>> _byCorrelation = new(StringComparer.Ordinal);

    /// <summary>One pass over the ledger for all runs together.</summary>
    /// <param name="book">The ledger.</param>
    /// <param name="correlations">What the runs' trades carry.</param>
    public RunTrades(TradeBook book, IEnumerable<string> correlations)
    {
        var words = new List<(int Word, List<RunTrade> Trades)>();
        foreach (var correlation in correlations)
        {
            if (!_byCorrelation.ContainsKey(correlation) && book.Texts.Find(correlation) is { HasValue: true } word)
            {
                words.Add((word.Index, []));
                _byCorrelation[correlation] = words[^1].Trades;
            }
        }

        if (words.Count > 0)
        {
            Fill(book, words);
        }
    }

    /// <summary>The trades that carry a correlation id, in the order of the ledger.</summary>
    public IReadOnlyList<RunTrade> With(string correlation) => _byCorrelation.GetValueOrDefault(correlation) is { } trades ? trades : [];

    // Words of recent runs lie close together: an array from the first to the last of them is faster than a dictionary.
    private static void Fill(TradeBook book, List<(int Word, List<RunTrade> Trades)> words)
    {
        var first = words.Min(entry => entry.Word);
        var byWord = new List<RunTrade>?[words.Max(entry => entry.Word) - first + 1];
        foreach (var (word, trades) in words)
        {
            byWord[word - first] = trades;
        }

        for (var place = 0; place < book.Count; place++)
        {
            var offset = book.CorrelationOf(place).Index - first;
            if ((uint)offset < (uint)byWord.Length && byWord[offset] is { } own)
            {
                var trade = book[place];
                own.Add(new RunTrade(place, book.Texts.Text(trade.Symbol) ?? "", trade.At, trade.IsBuy, trade.Quantity * trade.Price));
            }
        }
    }
}
