namespace DashboardCreator.Dashboards.Trading;

/// <summary>Adds up the trades of a selection by symbol and side, and by day.</summary>
internal sealed class TradeScan
{
    // So many rows in a line are read in the time that one somewhere takes.
    private const int RowsPerTradeOfSymbol = 8;

    private readonly TradeBook _book;
    private readonly TradeSelection _selection;
    private readonly TradeSums[] _sums;
    private readonly bool[] _wantedKeys;
    private readonly DaySums[] _days;
    private readonly int _firstDay;

    public TradeScan(TradeBook book, TradeSelection selection)
    {
        _book = book;
        _selection = selection;
        _sums = new TradeSums[2 * book.Columns.Symbols.Count];
        _wantedKeys = [.. Enumerable.Range(0, _sums.Length).Select(selection.WantsKey)];
        _firstDay = selection.First < selection.End ? book.Index.Days.DayOf(selection.First) : 0;
        _days = new DaySums[selection.First < selection.End ? book.Index.Days.DayOf(selection.End - 1) - _firstDay + 1 : 0];
        if (selection.Sets is { } sets)
        {
            AddUpRows(sets);
        }
        else
        {
            book.Index.Blocks.AddUp(selection.First, selection.End, _sums);
            for (var key = 0; key < _sums.Length; key++) _sums[key] = _wantedKeys[key] ? _sums[key] : default;
            AddUpDays();
        }

        Total = [Sum(key: 0), Sum(key: 1)];
    }

    /// <summary>Bought, and sold, of all symbols together.</summary>
    public IReadOnlyList<TradeSums> Total { get; }

    /// <summary>Indexes of the symbols with trades, ascending.</summary>
    public IEnumerable<int> Symbols => Enumerable.Range(0, _sums.Length / 2).Where(symbol => Bought(symbol).Trades + Sold(symbol).Trades > 0);

    /// <summary>Ascending, days with trades only.</summary>
    public IEnumerable<(DateOnly Date, DaySums Sums)> Days =>
        Enumerable.Range(0, _days.Length).Where(day => _days[day].Trades > 0).Select(day => (_book.Index.Days.Date(_firstDay + day), _days[day]));

    /// <summary>Bought of a symbol.</summary>
    public ref readonly TradeSums Bought(int symbol) => ref _sums[2 * symbol];

    /// <summary>Sold of a symbol.</summary>
    public ref readonly TradeSums Sold(int symbol) => ref _sums[(2 * symbol) + 1];

    private TradeSums Sum(int key)
    {
        var total = default(TradeSums);
        for (; key < _sums.Length; key += 2) total.Add(_sums[key]);
        return total;
    }

    private void AddUpRows(bool[] wantedSets)
    {
        var rows = new TradeRows(_book, _book.Index);
        for (var day = 0; day < _days.Length; day++)
        {
            var (start, end) = PlacesOf(day);
            _days[day] = rows.AddUp(start, end, _sums, _wantedKeys, wantedSets);
        }
    }

    private void AddUpDays()
    {
        if (_selection.Symbols is { } symbols && (long)RowsPerTradeOfSymbol * TradesOf(symbols) < _selection.End - _selection.First)
        {
            for (var symbol = 0; symbol < symbols.Length; symbol++)
            {
                if (symbols[symbol]) AddUpDays(symbol);
            }

            return;
        }

        var rows = new TradeRows(_book, _book.Index);
        for (var day = 0; day < _days.Length; day++)
        {
            var (start, end) = PlacesOf(day);
            _days[day] = _selection.Symbols is null && end - start == TradesOnDay(day) ? WholeDay(day) : rows.Together(start, end, _wantedKeys);
        }
    }

    private void AddUpDays(int symbol)
    {
        var day = 0;
        foreach (var place in _book.Index.BySymbol.Of(symbol))
        {
            if (place >= _selection.First && place < _selection.End && _wantedKeys[_book.Columns.Keys[place]])
            {
                while (_book.Index.Days.End(_firstDay + day) <= place) day++;
                _days[day].Add(new DaySums { Trades = 1, Value = _book.Index.Values[place] });
            }
        }
    }

    private DaySums WholeDay(int day)
    {
        var sums = default(DaySums);
        if (_selection.Sells != true) sums.Add(_book.Index.Blocks.Day(_firstDay + day, sold: false));
        if (_selection.Sells != false) sums.Add(_book.Index.Blocks.Day(_firstDay + day, sold: true));
        return sums;
    }

    private (int Start, int End) PlacesOf(int day) =>
        (Math.Max(_book.Index.Days.Start(_firstDay + day), _selection.First), Math.Min(_book.Index.Days.End(_firstDay + day), _selection.End));

    private int TradesOnDay(int day) => _book.Index.Days.End(_firstDay + day) - _book.Index.Days.Start(_firstDay + day);

    private int TradesOf(bool[] symbols)
    {
        var trades = 0;
        for (var symbol = 0; symbol < symbols.Length; symbol++) trades += symbols[symbol] ? _book.Index.BySymbol.Of(symbol).Length : 0;
        return trades;
    }
}
