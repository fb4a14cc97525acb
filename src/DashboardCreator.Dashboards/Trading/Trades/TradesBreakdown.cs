namespace DashboardCreator.Dashboards.Trading;

/// <summary>Sums of a selection, in total, by strategy, by symbol and by day.</summary>
internal static class TradesBreakdown
{
    public static TradesTotals Totals(TradeBook book, TradeScan scan)
    {
        var (bought, sold, money) = (scan.Total[0], scan.Total[1], book.Index.Money);
        return new TradesTotals
        {
            Trades = bought.Trades + sold.Trades,
            Buys = bought.Trades,
            Sells = sold.Trades,
            Value = money.InCents(bought.Value + sold.Value),
            BuyValue = money.InCents(bought.Value),
            SellValue = money.InCents(sold.Value),
            UniqueSymbols = scan.Symbols.Count(),
            RealizedPnl = SymbolFigures.Realized(book, sold),
        };
    }

    public static IReadOnlyList<TradesBySymbol> BySymbol(TradeBook book, TradeScan scan) =>
        [.. scan.Symbols.Select(symbol => Row(book.Columns.Symbols.Names[symbol], SymbolFigures.Of(book, scan.Bought(symbol), scan.Sold(symbol))))];

    public static IReadOnlyList<TradesByDay> ByDay(TradeBook book, TradeScan scan) =>
        [.. scan.Days.Select(day => new TradesByDay(day.Date, day.Sums.Trades, book.Index.Money.InCents(day.Sums.Value)))];

    public static IReadOnlyList<TradesByStrategy> ByStrategy(TradeBook book, TradeSelection selection)
    {
        var names = book.Index.Sets.Names;
        var rows = new StrategyRow[names.Count];
        foreach (var (strategy, key, cell) in book.Index.Strategies.In(selection))
        {
            if (cell.Trades > 0)
            {
                rows[strategy].Add(key, cell);
            }
        }

        return [.. from strategy in Enumerable.Range(0, rows.Length)
                   let row = rows[strategy]
                   where row.Buys + row.Sells > 0
                   select new TradesByStrategy
                   {
                       Strategy = names.Names[strategy],
                       Trades = row.Buys + row.Sells,
                       Buys = row.Buys,
                       Sells = row.Sells,
                       Value = book.Index.Money.InCents(row.Value),
                       Symbols = row.Symbols!.Count,
                   }];
    }

    private static TradesBySymbol Row(string symbol, SymbolFigures figures) => new()
    {
        Symbol = symbol,
        Trades = figures.Buys + figures.Sells,
        Buys = figures.Buys,
        Sells = figures.Sells,
        BoughtQuantity = figures.BoughtQuantity,
        SoldQuantity = figures.SoldQuantity,
        NetQuantity = figures.NetQuantity,
        AvgBuyPrice = figures.AvgBuyPrice,
        AvgSellPrice = figures.AvgSellPrice,
        Value = figures.Value,
        RealizedPnl = figures.RealizedPnl,
    };

    private struct StrategyRow
    {
        public int Buys;
        public int Sells;
        public Int128 Value;
        public HashSet<int>? Symbols;

        public void Add(int key, StrategyCell cell)
        {
            if (TradeColumns.IsSell(key))
            {
                Sells += cell.Trades;
            }
            else
            {
                Buys += cell.Trades;
            }

            Value += cell.Value;
            (Symbols ??= []).Add(key >> 1);
        }
    }
}
