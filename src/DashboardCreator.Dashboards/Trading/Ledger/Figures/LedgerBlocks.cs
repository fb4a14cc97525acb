namespace DashboardCreator.Dashboards.Trading;

/// <summary>Sums of the whole ledger by symbol and side up to the end of every block, and by day and side: a range without other filters is a difference.</summary>
internal sealed class LedgerBlocks
{
    private const int FewestTradesInBlock = 2048;
    private const int TradesInBlockPerKey = 16;

    private readonly TradeBook _book;
    private readonly TradeIndex _index;
    private readonly List<TradeSums[]> _upTo = [];
    private readonly DaySums[] _days;
    private readonly int _blockSize;

    public LedgerBlocks(TradeBook book, TradeIndex index)
    {
        _book = book;
        _index = index;
        var rows = new TradeRows(book, index);
        var sums = new TradeSums[2 * book.Columns.Symbols.Count];
        _blockSize = Math.Max(FewestTradesInBlock, TradesInBlockPerKey * sums.Length);
        _upTo.Add([.. sums]);
        for (var end = _blockSize; end <= book.Count; end += _blockSize)
        {
            rows.AddUp(end - _blockSize, end, sums);
            _upTo.Add([.. sums]);
        }

        _days = new DaySums[2 * index.Days.Count];
        for (var (place, day) = (0, 0); day < index.Days.Count; day++)
        {
            for (; place < index.Days.End(day); place++)
            {
                ref var sum = ref _days[(2 * day) + (book.Columns.Keys[place] & 1)];
                sum.Trades++;
                sum.Value += index.Values[place];
            }
        }
    }

    /// <summary>All trades of a day, bought or sold.</summary>
    public ref readonly DaySums Day(int day, bool sold) => ref _days[(2 * day) + (sold ? 1 : 0)];

    /// <summary>All trades of a range, by symbol and side.</summary>
    public void AddUp(int first, int end, TradeSums[] sums)
    {
        var rows = new TradeRows(_book, _index);
        var (firstBlock, lastBlock) = ((first + _blockSize - 1) / _blockSize, end / _blockSize);
        if (firstBlock >= lastBlock)
        {
            rows.AddUp(first, end, sums);
            return;
        }

        rows.AddUp(first, firstBlock * _blockSize, sums);
        for (var key = 0; key < sums.Length; key++)
        {
            sums[key].Add(_upTo[lastBlock][key]);
            sums[key].Subtract(_upTo[firstBlock][key]);
        }

        rows.AddUp(lastBlock * _blockSize, end, sums);
    }
}
