using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>
/// Trades by strategy, symbol and side, each with the value that its weight gives it, added up from the beginning to the end of every block of the
/// ledger: a range is the difference of two blocks and what sticks out at its ends.
/// </summary>
internal sealed class StrategySums
{
    private const int FewestTradesInBlock = 4096;

    private readonly TradeBook _book;
    private readonly TradeIndex _index;
    private readonly Dictionary<(int Strategy, int Key), int> _cells = [];
    private readonly List<(int Strategy, int Key)> _keys = [];
    private readonly List<StrategyCell[]> _upTo = [];
    private readonly int[] _strategyOfWord;
    private readonly int _blockSize;

    public StrategySums(TradeBook book, TradeIndex index)
    {
        _book = book;
        _index = index;
        var words = new HashSet<TextId>();
        foreach (var mix in new HashSet<int>(book.Columns.Mixes))
        {
            for (var i = 0; i < book.Mixes.SizeOf(mix); i++) words.Add(book.Mixes.Strategy(mix, i));
        }

        Names = new NameTable(words, book.Texts);
        _strategyOfWord = new int[words.Count == 0 ? 0 : words.Max(word => word.Index) + 1];
        for (var strategy = 0; strategy < Names.Count; strategy++) _strategyOfWord[Names.Word(strategy).Index] = strategy;
        FindKeys();
        _blockSize = Math.Max(FewestTradesInBlock, 4 * _keys.Count);
        AddUpBlocks();
    }

    /// <summary>Strategies that a trade names.</summary>
    public NameTable Names { get; }

    /// <summary>The mixes that name one of some strategies.</summary>
    public bool[] MixesWith(bool[] strategies)
    {
        var mixes = new bool[_book.Mixes.Count];
        for (var mix = 1; mix < mixes.Length; mix++)
        {
            for (var i = 0; i < _book.Mixes.SizeOf(mix) && !mixes[mix]; i++) mixes[mix] = IsMarked(strategies, _book.Mixes.Strategy(mix, i));
        }

        return mixes;
    }

    /// <summary>The cells of a selection, by strategy, symbol and side; those without trades too.</summary>
    public IEnumerable<(int Strategy, int Key, StrategyCell Cell)> In(TradeSelection selection)
    {
        var cells = new StrategyCell[_keys.Count];
        var (firstBlock, lastBlock) = ((selection.First + _blockSize - 1) / _blockSize, selection.End / _blockSize);
        if (firstBlock < lastBlock)
        {
            AddUp(cells, selection.First, firstBlock * _blockSize);
            Add(cells, _upTo[lastBlock], _upTo[firstBlock]);
            AddUp(cells, lastBlock * _blockSize, selection.End);
        }
        else
        {
            AddUp(cells, selection.First, selection.End);
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
        var weights = _book.Mixes.Scaled(_book.Columns.Mixes[place]);
        var value = _book.Columns.Quantities[place].Number(_book.Aside) * _book.Columns.Prices[place].Number(_book.Aside);
        var rest = _index.Values[place];
        for (var i = 0; i < weights.Length - 1; i++)
        {
            shares[i] = _index.Money.Of(value * weights[i].Weight);
            rest -= shares[i];
        }

        shares[weights.Length - 1] = rest;
    }

    private static void Add(StrategyCell[] cells, StrategyCell[] to, StrategyCell[] from)
    {
        for (var cell = 0; cell < cells.Length; cell++)
        {
            cells[cell].Value += to[cell].Value - from[cell].Value;
            cells[cell].Trades += to[cell].Trades - from[cell].Trades;
        }
    }

    private bool IsMarked(bool[] strategies, TextId word) =>
        word.Index < _strategyOfWord.Length && _strategyOfWord[word.Index] is var strategy && Names.Word(strategy) == word && strategies[strategy];

    private void FindKeys()
    {
        var columns = _book.Columns;
        for (var place = 0; place < columns.Count; place++)
        {
            var mix = columns.Mixes[place];
            for (var i = 0; i < _book.Mixes.SizeOf(mix); i++)
            {
                var key = (_strategyOfWord[_book.Mixes.Strategy(mix, i).Index], columns.Keys[place]);
                if (_cells.TryAdd(key, _keys.Count))
                {
                    _keys.Add(key);
                }
            }
        }
    }

    private void AddUpBlocks()
    {
        var cells = new StrategyCell[_keys.Count];
        for (var first = 0; ; first += _blockSize)
        {
            _upTo.Add([.. cells]);
            if (first + _blockSize > _book.Columns.Count)
            {
                break;
            }

            AddUp(cells, first, first + _blockSize);
        }
    }

    private void AddUp(StrategyCell[] cells, int place, int end)
    {
        Span<Int128> few = stackalloc Int128[16];
        var columns = _book.Columns;
        for (; place < end; place++)
        {
            var mix = columns.Mixes[place];
            var size = _book.Mixes.SizeOf(mix);
            if (size == 0)
            {
                continue;
            }

            var shares = size <= few.Length ? few[..size] : new Int128[size];
            Share(place, shares);
            for (var i = 0; i < size; i++)
            {
                ref var cell = ref cells[_cells[(_strategyOfWord[_book.Mixes.Strategy(mix, i).Index], columns.Keys[place])]];
                cell.Value += shares[i];
                cell.Trades++;
            }
        }
    }
}

/// <summary>Trades of one strategy, symbol and side.</summary>
internal struct StrategyCell
{
    public Int128 Value;

    public int Trades;
}
