using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Every trade of a ledger, by instant, then by order id.</summary>
public sealed class TradeBook
{
    private readonly TradeRecord[] _rows;
    private readonly StrategyWeight[][] _mixes;

    internal TradeBook(TradeRecord[] rows, TextTable texts, StrategyWeight[][] mixes)
    {
        _rows = rows;
        _mixes = mixes;
        Texts = texts;
        Array.Sort(_rows, InOrder);
        Tally = new TradeTally(this);
    }

    /// <summary>No trades.</summary>
    public static TradeBook Empty { get; } = new TradeBookBuilder().Build();

    /// <summary>Words of ids, symbols and names.</summary>
    public TextTable Texts { get; }

    /// <summary>What is counted over the whole ledger.</summary>
    public TradeTally Tally { get; }

    /// <summary>Number of trades.</summary>
    public int Count => _rows.Length;

    /// <summary>A trade by its place in the order of the ledger.</summary>
    public ref readonly TradeRecord this[int place] => ref _rows[place];

    /// <summary>The strategies of a trade with weights of the sum 1; none for a trade without.</summary>
    public ReadOnlySpan<StrategyWeight> Mix(int mix) => _mixes[mix];

    private int InOrder(TradeRecord one, TradeRecord other)
    {
        var byTime = one.At.CompareTo(other.At);
        return byTime != 0 ? byTime : Texts.Bytes(one.OrderId).SequenceCompareTo(Texts.Bytes(other.OrderId));
    }
}
