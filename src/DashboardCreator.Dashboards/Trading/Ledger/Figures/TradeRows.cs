using System.Runtime.CompilerServices;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Adds up single trades.</summary>
internal readonly ref struct TradeRows
{
    private const int AtOnce = 512;

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
        // First which, then how much: a processor that guesses every other time whether a trade is wanted takes four times as long.
        Span<int> wanted = stackalloc int[AtOnce];
        var (trades, total) = (0, Int128.Zero);
        while (place < end)
        {
            var (found, stop) = (0, Math.Min(end, place + AtOnce));
            for (; place < stop; place++)
            {
                wanted[found] = place;
                found += One(wantedSets[_sets[place]]) & One(wantedKeys[_keys[place]]);
            }

            trades += found;
            foreach (var one in wanted[..found])
            {
                total += _values[one];
                AddUp(one, _keys[one], _values[one], sums);
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
            var (isWanted, value) = (One(wantedKeys[_keys[place]]), _values[place]);
            var mask = (ulong)-(long)isWanted;
            trades += isWanted;
            total += new Int128((ulong)(value >> 64) & mask, (ulong)value & mask);
        }

        return new DaySums { Trades = trades, Value = total };
    }

    private static int One(bool value) => Unsafe.BitCast<bool, byte>(value);

    private void AddUp(int place, int key, Int128 value, TradeSums[] sums)
    {
        ref var sum = ref sums[key];
        sum.Trades++;
        sum.Value += value;
        sum.Quantity += _quantities.IsEmpty ? _index.Quantities.Of(_book.Columns.Quantities[place], _book.Aside) : _quantities[place];
        sum.WithoutStrategies += One(_sets[place] == 0);

        // A buy has no profit and no match, and is no sell that lacks one.
        sum.Profit += _index.Profits[place];
        sum.MatchedSells += One(_index.Matches[place] != SellMatch.None);
        sum.ShortSells += One(TradeColumns.IsSell(key)) & One(_index.Matches[place] != SellMatch.Whole);
    }
}
