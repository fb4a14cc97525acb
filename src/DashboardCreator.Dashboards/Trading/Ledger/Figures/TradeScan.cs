namespace DashboardCreator.Dashboards.Trading;

/// <summary>Adds up the trades of a selection by symbol and side, and by day.</summary>
internal sealed class TradeScan
{
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
        if (selection is { Symbols: null, Sets: null })
        {
            AddUpBlocks();
        }
        else if (selection.Symbols is { } symbols && 2L * TradesOf(symbols) < selection.End - selection.First)
        {
            AddUpSymbols(symbols);
        }
        else
        {
            AddUpRows();
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

    private int TradesOf(bool[] symbols)
    {
        var trades = 0;
        for (var symbol = 0; symbol < symbols.Length; symbol++) trades += symbols[symbol] ? _book.Index.BySymbol.Of(symbol).Length : 0;
        return trades;
    }

    /// <summary>Nothing but a range, and perhaps a side, is asked for: differences of sums, and the rows of days that are cut.</summary>
    private void AddUpBlocks()
    {
        var index = _book.Index;
        index.Blocks.AddUp(_selection.First, _selection.End, _sums);
        for (var key = 0; key < _sums.Length; key++) _sums[key] = _wantedKeys[key] ? _sums[key] : default;

        var place = _selection.First;
        for (var day = 0; day < _days.Length; day++)
        {
            var (start, end) = (index.Days.Start(_firstDay + day), index.Days.End(_firstDay + day));
            if (start < place || end > _selection.End)
            {
                _days[day] = new TradeRows(_book, index).AddUp(
                    place, Math.Min(end, _selection.End), new TradeSums[_sums.Length], _wantedKeys, wantedSets: null);
            }
            else
            {
                if (_selection.Sells != true) _days[day].Add(index.Blocks.Day(_firstDay + day, sold: false));
                if (_selection.Sells != false) _days[day].Add(index.Blocks.Day(_firstDay + day, sold: true));
            }

            place = end;
        }
    }

    /// <summary>Few symbols: their trades alone.</summary>
    private void AddUpSymbols(bool[] symbols)
    {
        var rows = new TradeRows(_book, _book.Index);
        for (var symbol = 0; symbol < symbols.Length; symbol++)
        {
            var day = _firstDay;
            foreach (var place in symbols[symbol] ? _book.Index.BySymbol.Of(symbol) : [])
            {
                if (place >= _selection.First && place < _selection.End && _selection.Wants(_book, place))
                {
                    while (_book.Index.Days.End(day) <= place) day++;
                    rows.AddUp(place, _sums, ref _days[day - _firstDay]);
                }
            }
        }
    }

    private void AddUpRows()
    {
        var rows = new TradeRows(_book, _book.Index);
        var place = _selection.First;
        for (var day = 0; day < _days.Length; day++)
        {
            var end = Math.Min(_book.Index.Days.End(_firstDay + day), _selection.End);
            _days[day] = rows.AddUp(place, end, _sums, _wantedKeys, _selection.Sets);
            place = end;
        }
    }
}
