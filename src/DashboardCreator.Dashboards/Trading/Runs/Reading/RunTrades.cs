using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>The trades of each run.</summary>
internal sealed class RunTrades
{
    private readonly Dictionary<string, IReadOnlyList<RunTrade>> _byCorrelation = new(StringComparer.Ordinal);

    /// <summary>One pass over the ledger for all runs together.</summary>
    /// <param name="book">The ledger.</param>
    /// <param name="correlations">What the runs' trades carry.</param>
    public RunTrades(TradeBook book, IEnumerable<string> correlations)
    {
        var byWord = new Dictionary<TextId, List<RunTrade>>();
        foreach (var correlation in correlations)
        {
            if (book.Texts.Find(correlation) is { HasValue: true } word && byWord.TryAdd(word, []))
            {
                _byCorrelation[correlation] = byWord[word];
            }
        }

        for (var place = 0; byWord.Count > 0 && place < book.Count; place++)
        {
            if (byWord.TryGetValue(book.CorrelationOf(place), out var own))
            {
                var trade = book[place];
                own.Add(new RunTrade(place, book.Texts.Text(trade.Symbol) ?? "", trade.At, trade.IsBuy, trade.Quantity * trade.Price));
            }
        }
    }

    /// <summary>The trades that carry a correlation id, in the order of the ledger.</summary>
    public IReadOnlyList<RunTrade> With(string correlation) => _byCorrelation.GetValueOrDefault(correlation) ?? [];
}
