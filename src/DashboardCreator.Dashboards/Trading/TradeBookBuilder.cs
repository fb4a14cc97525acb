using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Collects trades, in any order; of two with the same order id the one added last stays.</summary>
/// <remarks>After a book was built only what is new since then is kept here; the rest is the book's.</remarks>
public sealed class TradeBookBuilder
{
    private readonly SegmentedList<decimal> _aside = new();
    private readonly StrategyMixes _mixes = new();
    private readonly HashSet<TextId> _unbelievable = [];
    private SegmentedList<PackedTrade> _pending = new();
    private HashSet<int> _replaced = [];
    private TradeBook? _book;

    // By order id: 0 for unknown, 1 + place in the book, or -1 - place among the pending ones.
    private int[] _places = new int[1024];

    /// <summary>Words of ids, symbols and names.</summary>
    public TextTable Texts { get; } = new();

    /// <summary>The id of a mix of strategies; the same mix has the same id.</summary>
    /// <param name="weights">As stored; equal weights where none are. <see cref="TradeBook.Mix"/> scales them to the sum 1.</param>
    /// <exception cref="ArgumentException">A weight is negative, or all are 0.</exception>
    public int AddMix(ReadOnlySpan<StrategyWeight> weights)
    {
        var sum = 0m;
        foreach (var weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight.Weight, nameof(weights));
            sum += weight.Weight;
        }

        if (!weights.IsEmpty)
        {
            ArgumentOutOfRangeException.ThrowIfZero(sum, nameof(weights));
        }

        return _mixes.Add(weights);
    }

    /// <summary>True when a trade of this order was added.</summary>
    public bool Has(TextId orderId) => PlaceOf(orderId) != 0;

    /// <summary>Adds a trade, or replaces the one with its order id. One whose value is beyond <see cref="Money.Largest"/> is left out and counted.</summary>
    /// <returns>False when it replaced one.</returns>
    public bool Add(in TradeRecord trade)
    {
        if (Money.Believable(trade.Quantity) is null || Money.Believable(trade.Price) is null || Money.Product(trade.Quantity, trade.Price) is null)
        {
            return _unbelievable.Add(trade.OrderId);
        }

        ref var place = ref PlaceOf(trade.OrderId);
        switch (place)
        {
            case 0:
                place = -1 - _pending.Add(new PackedTrade(trade, _aside));
                return true;
            case < 0:
                _pending[-1 - place] = new PackedTrade(trade, _aside);
                return false;
            default:
                if (_book![place - 1] != trade)
                {
                    _replaced.Add(place - 1);
                    place = -1 - _pending.Add(new PackedTrade(trade, _aside));
                }

                return false;
        }
    }

    /// <summary>The book so far; the builder can go on after it. Nothing new gives the same book again.</summary>
    public TradeBook Build()
    {
        if (_book is null || _pending.Count > 0 || _book.SkippedTrades != _unbelievable.Count)
        {
            var rows = TradeColumns.Merge(_book?.Columns, _replaced, _pending, Texts);
            _pending = new();
            _replaced = [];
            _book = new TradeBook(rows, Texts, _mixes, _aside, _unbelievable.Count);
            for (var place = 0; place < rows.Count; place++) PlaceOf(rows.Details[place].OrderId) = place + 1;
        }

        return _book;
    }

    private ref int PlaceOf(TextId orderId)
    {
        if (orderId.Index >= _places.Length)
        {
            Array.Resize(ref _places, Math.Max(orderId.Index + 1, 2 * _places.Length));
        }

        return ref _places[orderId.Index];
    }
}
