namespace DashboardCreator.Dashboards.Trading;

/// <summary>What is computed once of a book, so that any filter is answered by adding up.</summary>
internal sealed class TradeIndex
{
    public TradeIndex(TradeBook book)
    {
        Columns = book.Columns;
        Quantities = new FixedPoint(Decimals(book), Sum(book, value: false));
        Money = new FixedPoint(FixedPoint.MostDecimals, Sum(book, value: true));
        QuantityUnits = Units(book);
        Values = new Int128[Columns.Count];
        Profits = new Int128[Columns.Count];
        Matches = new SellMatch[Columns.Count];
        for (var place = 0; place < Columns.Count; place++)
        {
            Values[place] = Money.Of(Columns.Quantities[place].Number(book.Aside) * Columns.Prices[place].Number(book.Aside));
        }

        BySymbol = new SymbolTrades(Columns);
        BySymbol.MatchAll(book, (place, match) => (Profits[place], Matches[place]) = (Money.Of(match.Profit), match.Kind));
        Days = new LedgerDays(Columns.Ticks);
        Sets = new StrategySets(book);
        Blocks = new LedgerBlocks(book, this);
        Strategies = new StrategySums(book, this);
    }

    public TradeColumns Columns { get; }

    /// <summary>Units of quantities.</summary>
    public FixedPoint Quantities { get; }

    /// <summary>Units of values and profits: as small as they can be, because the share of a weight has more digits than the value.</summary>
    public FixedPoint Money { get; }

    /// <summary>Quantity of each trade in units; null where one has more digits than a long.</summary>
    public long[]? QuantityUnits { get; }

    /// <summary>Quantity times price of each trade.</summary>
    public Int128[] Values { get; }

    /// <summary>FIFO profit of each sell; 0 for buys.</summary>
    public Int128[] Profits { get; }

    /// <summary>How much of each sell was bought before.</summary>
    public SellMatch[] Matches { get; }

    public SymbolTrades BySymbol { get; }

    public LedgerDays Days { get; }

    public StrategySets Sets { get; }

    public LedgerBlocks Blocks { get; }

    public StrategySums Strategies { get; }

    private long[]? Units(TradeBook book)
    {
        var units = new long[Columns.Count];
        for (var place = 0; place < units.Length; place++)
        {
            var wide = Quantities.Of(Columns.Quantities[place], book.Aside);
            if (wide > long.MaxValue)
            {
                return null;
            }

            units[place] = (long)wide;
        }

        return units;
    }

    private static int Decimals(TradeBook book)
    {
        var most = 0;
        foreach (var quantity in book.Columns.Quantities) most = Math.Max(most, quantity.IsShort ? quantity.Scale : quantity.Number(book.Aside).Scale);
        return most;
    }

    private static double Sum(TradeBook book, bool value)
    {
        var columns = book.Columns;
        var sum = 0.0;
        for (var place = 0; place < columns.Count; place++)
        {
            sum += (double)columns.Quantities[place].Number(book.Aside) * (value ? (double)columns.Prices[place].Number(book.Aside) : 1);
        }

        return sum;
    }
}
