namespace DashboardCreator.Dashboards.Trading;

/// <summary>The trades of each symbol, and what FIFO leaves of them.</summary>
internal sealed class SymbolTrades
{
    private readonly int[] _starts;
    private readonly int[] _places;
    private readonly (int Index, decimal Left)[] _oldest;

    public SymbolTrades(TradeColumns columns)
    {
        _starts = new int[columns.Symbols.Count + 1];
        _places = new int[columns.Count];
        _oldest = new (int, decimal)[columns.Symbols.Count];
        foreach (var key in columns.Keys) _starts[(key >> 1) + 1]++;
        for (var symbol = 1; symbol < _starts.Length; symbol++) _starts[symbol] += _starts[symbol - 1];
        var next = _starts.AsSpan(0, columns.Symbols.Count).ToArray();
        for (var place = 0; place < columns.Count; place++) _places[next[columns.Keys[place] >> 1]++] = place;
    }

    /// <summary>Places of a symbol's trades, in the order of the ledger.</summary>
    public ReadOnlySpan<int> Of(int symbol) => _places.AsSpan(_starts[symbol].._starts[symbol + 1]);

    /// <summary>A symbol's oldest open lot: its index among the symbol's trades and the shares left of it. Every later buy is open as a whole.</summary>
    public (int Index, decimal Left) Oldest(int symbol) => _oldest[symbol];

    /// <summary>Matches every sell of the book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="matched">Takes each sell with its match.</param>
    public void MatchAll(TradeBook book, Action<int, FifoMatch> matched)
    {
        var columns = book.Columns;
        for (var symbol = 0; symbol < columns.Symbols.Count; symbol++)
        {
            var places = Of(symbol);
            var trades = new FifoTrade[places.Length];
            for (var i = 0; i < trades.Length; i++)
            {
                var place = places[i];
                trades[i] = new FifoTrade(
                    !TradeColumns.IsSell(columns.Keys[place]), columns.Quantities[place].Number(book.Aside), columns.Prices[place].Number(book.Aside));
            }

            var matcher = new FifoMatcher(trades);
            for (var i = 0; i < trades.Length; i++)
            {
                if (!trades[i].IsBuy)
                {
                    matched(places[i], matcher.Match(i));
                }
            }

            _oldest[symbol] = matcher.FindBuy(trades.Length) ? matcher.Oldest : (trades.Length, 0);
        }
    }
}
