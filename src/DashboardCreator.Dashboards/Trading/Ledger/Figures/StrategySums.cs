namespace DashboardCreator.Dashboards.Trading;

/// <summary>
/// Trades by strategy, symbol and side, each with the value that its weight gives it, added up from the beginning to the end of every block of the
/// ledger: a range is the difference of two blocks and what sticks out at its ends.
/// </summary>
internal sealed class StrategySums
{
    private const int FewestTradesInBlock = 2048;
    private const int TradesInBlockPerCell = 3;

    private readonly TradeBook _book;
    private readonly TradeIndex _index;
    private readonly Dictionary<(int Strategy, int Key), int> _cells = [];
    private readonly List<(int Strategy, int Key)> _keys = [];
    private readonly List<StrategyCell[]> _upTo = [];
    private readonly int _blockSize;

    public StrategySums(TradeBook book, TradeIndex index)
    {
        _book = book;
        _index = index;
        for (var place = 0; place < book.Count; place++)
        {
            foreach (var strategy in Members(place))
            {
                if (_cells.TryAdd((strategy, book.Columns.Keys[place]), _keys.Count))
                {
                    _keys.Add((strategy, book.Columns.Keys[place]));
                }
            }
        }

        _blockSize = Math.Max(FewestTradesInBlock, TradesInBlockPerCell * _keys.Count);
        var cells = new StrategyCell[_keys.Count];
        for (var first = 0; ; first += _blockSize)
        {
            _upTo.Add([.. cells]);
            if (first + _blockSize > book.Count)
            {
                break;
            }

            AddUp(cells, first, first + _blockSize, subtract: false);
        }
    }

    /// <summary>The cells of a selection, by strategy, symbol and side; those without trades too.</summary>
    public IEnumerable<(int Strategy, int Key, StrategyCell Cell)> In(TradeSelection selection)
    {
        var cells = new StrategyCell[_keys.Count];
        if (selection.End - selection.First <= _blockSize)
        {
            AddUp(cells, selection.First, selection.End, subtract: false);
        }
        else
        {
            AddUpTo(cells, selection.End, subtract: false);
            AddUpTo(cells, selection.First, subtract: true);
        }

        for (var cell = 0; cell < cells.Length; cell++)
        {
            var (strategy, key) = _keys[cell];
            if (selection.WantsKey(key) && (selection.Strategies is null || selection.Strategies[strategy]))
            {
                yield return (strategy, key, cells[cell]);
            }
        }
    }

    /// <summary>What a trade gives to each of its strategies: together exactly its value.</summary>
    public void Share(int place, Span<Int128> shares)
    {
        var rest = _index.Values[place];
        if (shares.Length > 1)
        {
            var (weights, sum) = _book.Mixes.Stored(_book.Columns.Mixes[place]);
            var value = _book.Columns.Quantities[place].Number(_book.Aside) * _book.Columns.Prices[place].Number(_book.Aside);
            for (var i = 0; i < shares.Length - 1; i++)
            {
                shares[i] = _index.Money.Of(sum == 1 ? value * weights[i].Weight : Portion(value, weights[i].Weight, sum));
                rest -= shares[i];
            }
        }

        shares[^1] = rest;
    }

    // First the product: a third of 160.515 is 53.505 and not a little less. Only weights that are no weights are too large for it.
    private static decimal Portion(decimal value, decimal weight, decimal sum) =>
        Core.Money.Product(value, weight) is { } product ? product / sum : value * (weight / sum);

    private ReadOnlySpan<int> Members(int place) => _index.Sets.Members(_index.Sets.OfTrade[place]);

    // From the nearest block, forwards or backwards.
    private void AddUpTo(StrategyCell[] cells, int end, bool subtract)
    {
        var block = Math.Min((end + (_blockSize / 2)) / _blockSize, _upTo.Count - 1);
        var sums = _upTo[block];
        for (var cell = 0; cell < cells.Length; cell++) cells[cell].Add(sums[cell].Value, sums[cell].Trades, subtract);

        var edge = block * _blockSize;
        AddUp(cells, Math.Min(edge, end), Math.Max(edge, end), subtract ^ (end < edge));
    }

    private void AddUp(StrategyCell[] cells, int place, int end, bool subtract)
    {
        Span<Int128> few = stackalloc Int128[16];
        for (; place < end; place++)
        {
            var members = Members(place);
            if (members.IsEmpty)
            {
                continue;
            }

            var shares = members.Length <= few.Length ? few[..members.Length] : new Int128[members.Length];
            Share(place, shares);
            for (var i = 0; i < members.Length; i++)
            {
                cells[_cells[(members[i], _book.Columns.Keys[place])]].Add(shares[i], 1, subtract);
            }
        }
    }
}

/// <summary>Trades of one strategy, symbol and side.</summary>
internal struct StrategyCell
{
    public Int128 Value;

    public int Trades;

    public void Add(Int128 value, int trades, bool subtract)
    {
        Value += subtract ? -value : value;
        Trades += subtract ? -trades : trades;
    }
}
