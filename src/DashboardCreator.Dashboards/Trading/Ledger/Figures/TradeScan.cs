namespace DashboardCreator.Dashboards.Trading;

/// <summary>Adds up the trades of a selection by symbol and side, and by day.</summary>
internal sealed class TradeScan
{
    private readonly TradeSums[] _sums;
    private readonly List<DaySums> _days = [];

    public TradeScan(TradeBook book, TradeSelection selection)
    {
        var index = book.Index;
        _sums = new TradeSums[2 * book.Columns.Symbols.Count];
        var place = selection.First;
        for (var day = index.Days.DayOf(place); place < selection.End; day++)
        {
            var end = Math.Min(index.Days.End(day), selection.End);
            var (trades, value) = AddUp(book, selection, place, end);
            place = end;
            if (trades > 0)
            {
                _days.Add(new DaySums(index.Days.Date(day), trades, value));
            }
        }
    }

    /// <summary>Ascending, days with trades only.</summary>
    public IReadOnlyList<DaySums> Days => _days;

    /// <summary>Number of trades that name no strategy.</summary>
    public int WithoutStrategies { get; private set; }

    /// <summary>Indexes of the symbols with trades, ascending.</summary>
    public IEnumerable<int> Symbols => Enumerable.Range(0, _sums.Length / 2).Where(symbol => Bought(symbol).Trades + Sold(symbol).Trades > 0);

    /// <summary>Bought of a symbol.</summary>
    public ref readonly TradeSums Bought(int symbol) => ref _sums[2 * symbol];

    /// <summary>Sold of a symbol.</summary>
    public ref readonly TradeSums Sold(int symbol) => ref _sums[(2 * symbol) + 1];

    /// <summary>Bought or sold of all symbols together.</summary>
    public TradeSums Total(bool sold)
    {
        var total = default(TradeSums);
        for (var key = sold ? 1 : 0; key < _sums.Length; key += 2) total += _sums[key];
        return total;
    }

    private (int Trades, Int128 Value) AddUp(TradeBook book, TradeSelection selection, int place, int end)
    {
        var (columns, index) = (book.Columns, book.Index);
        var (keys, values, profits, matches) = (columns.Keys, index.Values, index.Profits, index.Matches);
        var (trades, dayValue, withoutStrategies) = (0, Int128.Zero, 0);
        for (; place < end; place++)
        {
            if (!selection.Wants(columns, place))
            {
                continue;
            }

            var key = keys[place];
            ref var sums = ref _sums[key];
            sums.Trades++;
            sums.Value += values[place];
            sums.Quantity += index.Quantities.Of(columns.Quantities[place], book.Aside);
            dayValue += values[place];
            trades++;
            withoutStrategies += columns.Mixes[place] == 0 ? 1 : 0;
            if (TradeColumns.IsSell(key))
            {
                sums.Profit += profits[place];
                sums.MatchedSells += matches[place] != SellMatch.None ? 1 : 0;
                sums.ShortSells += matches[place] != SellMatch.Whole ? 1 : 0;
            }
        }

        WithoutStrategies += withoutStrategies;
        return (trades, dayValue);
    }
}
