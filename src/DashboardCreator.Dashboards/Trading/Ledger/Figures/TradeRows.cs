namespace DashboardCreator.Dashboards.Trading;

/// <summary>Adds up single trades.</summary>
internal readonly ref struct TradeRows
{
    private readonly TradeBook _book;
    private readonly TradeIndex _index;
    private readonly ReadOnlySpan<int> _keys;
    private readonly ReadOnlySpan<int> _sets;
    private readonly ReadOnlySpan<Int128> _values;
    private readonly ReadOnlySpan<long> _quantities;

    public TradeRows(TradeBook book, TradeIndex index)
    {
        _book = book;
        _index = index;
        _keys = book.Columns.Keys;
        _sets = index.Sets.OfTrade;
        _values = index.Values;
        _quantities = index.QuantityUnits;
    }

    /// <summary>All trades of a range, by symbol and side.</summary>
    public void AddUp(int place, int end, TradeSums[] sums)
    {
        for (; place < end; place++) AddUp(place, _keys[place], _values[place], sums);
    }

    /// <summary>The trades of a range with wanted strategies, symbols and sides, by symbol and side.</summary>
    /// <returns>All of them together.</returns>
    public DaySums AddUp(int place, int end, TradeSums[] sums, bool[] wantedKeys, bool[] wantedSets)
    {
        var (trades, total) = (0, Int128.Zero);
        for (; place < end; place++)
        {
            if (wantedSets[_sets[place]] && _keys[place] is var key && wantedKeys[key])
            {
                var value = _values[place];
                AddUp(place, key, value, sums);
                trades++;
                total += value;
            }
        }

        return new DaySums { Trades = trades, Value = total };
    }

    /// <summary>The trades of a range with wanted symbols and sides, all together.</summary>
    public DaySums Together(int place, int end, bool[] wantedKeys)
    {
        var (trades, total) = (0, Int128.Zero);
        for (; place < end; place++)
        {
            if (wantedKeys[_keys[place]])
            {
                trades++;
                total += _values[place];
            }
        }

        return new DaySums { Trades = trades, Value = total };
    }

    private void AddUp(int place, int key, Int128 value, TradeSums[] sums)
    {
        ref var sum = ref sums[key];
        sum.Trades++;
        sum.Value += value;
        sum.Quantity += _quantities.IsEmpty ? _index.Quantities.Of(_book.Columns.Quantities[place], _book.Aside) : _quantities[place];
        sum.WithoutStrategies += _sets[place] == 0 ? 1 : 0;
        if (TradeColumns.IsSell(key))
        {
            sum.AddSell(_index.Profits[place], _index.Matches[place]);
        }
    }
}
