using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Why something in the trades document is null, missing or doubtful.</summary>
internal static class TradesWarnings
{
    public static IReadOnlyList<DocumentWarning> Of(LedgerRecords ledger, TradeScan scan, TradesDashboard document, TradingOptions options)
    {
        var warnings = new WarningList();
        warnings.AddSample(options.IsSample);
        LedgerSources.Explain(ledger, warnings);
        if (ledger.IsWhole)
        {
            ExplainProfit(ledger.Trades, scan, warnings);
            warnings.AddCount(scan.Total.Sum(side => side.WithoutStrategies), "by_strategy", "{0} trades name no strategy; they are in no row.");
        }

        Absent(document.BySymbol.Count(row => row.AvgBuyPrice is null), "by_symbol[].avg_buy_price", "were not bought", warnings);
        Absent(document.BySymbol.Count(row => row.AvgSellPrice is null), "by_symbol[].avg_sell_price", "were not sold", warnings);
        TradeItemWarnings.Explain(document.Trades, warnings);
        return warnings.Warnings;
    }

    private static void ExplainProfit(TradeBook book, TradeScan scan, WarningList warnings)
    {
        var names = book.Columns.Symbols.Names;
        var shortSold = scan.Symbols.Where(symbol => scan.Sold(symbol).ShortSells > 0).ToList();
        if (shortSold.Count > 0)
        {
            var sells = shortSold.Sum(symbol => scan.Sold(symbol).ShortSells);
            warnings.Add(
                WarningCodes.MissingValues,
                "totals.realized_pnl",
                $"{sells} sells are of more shares than the ledger had bought before ({WarningList.Names([.. shortSold.Select(symbol => names[symbol])])}); those shares realise nothing.");
        }

        var unmatched = shortSold.Where(symbol => scan.Sold(symbol).MatchedSells == 0).Select(symbol => names[symbol]).ToList();
        if (unmatched.Count > 0)
        {
            warnings.Add(
                WarningCodes.InsufficientData,
                "by_symbol[].realized_pnl",
                $"No share that was sold of {WarningList.Names(unmatched)} had been bought before: the profit is unknown.");
        }
    }

    private static void Absent(int symbols, string path, string what, WarningList warnings)
    {
        if (symbols > 0)
        {
            warnings.Add(WarningCodes.InsufficientData, path, $"{symbols} symbols {what} within the filter.");
        }
    }
}
