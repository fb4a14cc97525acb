using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading.Execution;

/// <summary>The trades of a period, with everything that is added up over them.</summary>
internal sealed class ExecutionWindow
{
    private readonly List<double> _slippages = [];
    private readonly List<double> _spreads = [];
    private readonly List<double> _times = [];

    /// <param name="book">The ledger.</param>
    /// <param name="from">Included.</param>
    /// <param name="to">Included.</param>
    public ExecutionWindow(TradeBook book, DateTimeOffset from, DateTimeOffset to)
    {
        (Book, From, To) = (book, from, to);
        var first = TradeSelection.FirstFrom(book.Columns.Ticks, from.UtcTicks);
        var end = Math.Max(first, TradeSelection.FirstFrom(book.Columns.Ticks, to.UtcTicks + 1));
        Selection = new TradeSelection { First = first, End = end };
        for (var place = first; place < end; place++)
        {
            Add(book[place]);
        }
    }

    public TradeBook Book { get; }

    public DateTimeOffset From { get; }

    public DateTimeOffset To { get; }

    /// <summary>All trades of the period.</summary>
    public TradeSelection Selection { get; }

    public FillTally All { get; } = new();

    public FillTally Bought { get; } = new();

    public FillTally Sold { get; } = new();

    public Dictionary<TextId, FillTally> BySymbol { get; } = [];

    public SortedDictionary<int, int> Steps { get; } = [];

    /// <summary>Known ones, basis points.</summary>
    public ReadOnlySpan<double> Slippages => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_slippages);

    /// <summary>Known ones, basis points.</summary>
    public ReadOnlySpan<double> Spreads => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_spreads);

    /// <summary>Known ones, milliseconds.</summary>
    public ReadOnlySpan<double> Times => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_times);

    /// <summary>A finite number, without the sign of a zero; else null.</summary>
    public static double? Known(double? value) => value is { } number && double.IsFinite(number) ? number + 0.0 : null;

    private void Add(in TradeRecord trade)
    {
        All.Add(trade);
        (trade.IsBuy ? Bought : Sold).Add(trade);
        if (!BySymbol.TryGetValue(trade.Symbol, out var symbol))
        {
            BySymbol[trade.Symbol] = symbol = new FillTally();
        }

        symbol.Add(trade);
        Keep(_slippages, TradeSlippage.Bps(trade));
        Keep(_spreads, QuotedSpread.Bps(trade));
        Keep(_times, trade.TimeToFillMs);
        if (trade.Steps is { } steps)
        {
            Steps[steps] = Steps.GetValueOrDefault(steps) + 1;
        }
    }

    private static void Keep(List<double> values, double? value)
    {
        if (Known(value) is { } known)
        {
            values.Add(known);
        }
    }
}
