using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>One symbol in one reading.</summary>
internal sealed class SymbolView
{
    /// <param name="book">The reading.</param>
    /// <param name="name">The symbol.</param>
    public SymbolView(SymbolBook book, string name)
    {
        Book = book;
        Name = name;
        Index = Trades.Columns.Symbols.IndexOf(name);
        Position = book.Position(name);
        CurrentPrice = Money.Believable(Position?.CurrentPrice);
        var symbols = new bool[Trades.Columns.Symbols.Count];
        if (Index >= 0)
        {
            symbols[Index] = true;
            var sums = new TradeSums[2 * symbols.Length];
            Trades.Index.Blocks.AddUp(0, Trades.Count, sums);
            (Bought, Sold) = (sums[2 * Index], sums[(2 * Index) + 1]);
        }

        Selection = new TradeSelection { First = 0, End = Trades.Count, Symbols = symbols };
        OpenLots = Index < 0 ? [] : [.. FindOpenLots()];
        Strategies = new SymbolStrategies(this);
    }

    public SymbolBook Book { get; }

    public string Name { get; }

    public TradeBook Trades => Book.Ledger.Trades;

    /// <summary>Among the ledger's symbols; -1 for one without trades.</summary>
    public int Index { get; }

    public BrokerHolding? Position { get; }

    /// <summary>The broker's; null when not told.</summary>
    public decimal? CurrentPrice { get; }

    /// <summary>All trades of the symbol.</summary>
    public TradeSelection Selection { get; }

    /// <summary>Shares that are left, with their trades, oldest first.</summary>
    public IReadOnlyList<(int Place, decimal Left)> OpenLots { get; }

    public SymbolStrategies Strategies { get; }

    /// <summary>Places of the trades, in the order of the ledger.</summary>
    public ReadOnlySpan<int> Places => Index < 0 ? [] : Trades.Index.BySymbol.Of(Index);

    public TradeSums Bought { get; }

    public TradeSums Sold { get; }

    /// <summary>Shares at the current price less what they were bought for; null without a current price.</summary>
    public decimal? Unrealized(int place, decimal quantity) => Money.Product(CurrentPrice - Trades[place].Price, quantity);

    private List<(int Place, decimal Left)> FindOpenLots()
    {
        var (oldest, left) = Trades.Index.BySymbol.Oldest(Index);
        var lots = new List<(int, decimal)>();
        for (var i = oldest; i < Places.Length; i++)
        {
            var place = Places[i];
            if (!TradeColumns.IsSell(Trades.Columns.Keys[place]))
            {
                lots.Add((place, i == oldest ? left : Trades.Columns.Quantities[place].Number(Trades.Aside)));
            }
        }

        return lots;
    }
}
