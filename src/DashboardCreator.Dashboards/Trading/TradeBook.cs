using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Every trade of a ledger, by instant, then by order id: about 130 bytes each and its texts.</summary>
public sealed class TradeBook
{
    private readonly StrategyMixes _mixes;
    private readonly SegmentedList<decimal> _aside;

    internal TradeBook(TradeColumns columns, TextTable texts, StrategyMixes mixes, SegmentedList<decimal> aside, int skipped)
    {
        _mixes = mixes;
        _aside = aside;
        Columns = columns;
        Texts = texts;
        SkippedTrades = skipped;
        Index = new TradeIndex(this);
        Tally = new TradeTally(this);
    }

    /// <summary>No trades.</summary>
    public static TradeBook Empty { get; } = new TradeBookBuilder().Build();

    /// <summary>Words of ids, symbols and names.</summary>
    public TextTable Texts { get; }

    /// <summary>Number of trades.</summary>
    public int Count => Columns.Count;

    /// <summary>Trades that were left out because their value is beyond <see cref="Core.Money.Largest"/>.</summary>
    public int SkippedTrades { get; }

    internal TradeColumns Columns { get; }

    internal TradeTally Tally { get; }

    internal TradeIndex Index { get; }

    internal StrategyMixes Mixes => _mixes;

    internal SegmentedList<decimal> Aside => _aside;

    /// <summary>A trade by its place in the order of the ledger; a copy.</summary>
    public TradeRecord this[int place] => Columns[place].Unpack(_aside);

    /// <summary>When a trade was filled.</summary>
    public DateTimeOffset At(int place) => new(Columns.Ticks[place], TimeSpan.Zero);

    /// <summary>The run of a trade; none when not stored.</summary>
    public TextId CorrelationOf(int place) => Columns.Details[place].CorrelationId;

    /// <summary>The mix of a trade; 0 for one without strategies.</summary>
    public int MixOf(int place) => Columns.Mixes[place];

    /// <summary>The strategies of a mix, each once, with weights of the sum 1; none for the mix 0.</summary>
    public ReadOnlySpan<StrategyWeight> Mix(int mix) => _mixes.Scaled(mix);
}
