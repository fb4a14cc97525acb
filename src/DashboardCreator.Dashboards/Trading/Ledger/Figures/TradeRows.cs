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
        var day = default(DaySums);
        for (; place < end; place++) AddUp(place, sums, ref day);
    }

    /// <summary>The wanted trades of a range within a day, by symbol and side.</summary>
    public DaySums AddUp(int place, int end, TradeSums[] sums, bool[] wantedKeys, bool[]? wantedSets)
    {
        var day = default(DaySums);
        for (; place < end; place++)
        {
            if (wantedKeys[_keys[place]] && (wantedSets is null || wantedSets[_sets[place]]))
            {
                AddUp(place, sums, ref day);
            }
        }

        return day;
    }

    public void AddUp(int place, TradeSums[] sums, ref DaySums day)
    {
        var key = _keys[place];
        var value = _values[place];
        ref var sum = ref sums[key];
        sum.Trades++;
        sum.Value += value;
        sum.Quantity += _quantities.IsEmpty ? _index.Quantities.Of(_book.Columns.Quantities[place], _book.Aside) : _quantities[place];
        sum.WithoutStrategies += _sets[place] == 0 ? 1 : 0;
        day.Trades++;
        day.Value += value;
        if (TradeColumns.IsSell(key))
        {
            sum.AddSell(_index.Profits[place], _index.Matches[place]);
        }
    }
}
