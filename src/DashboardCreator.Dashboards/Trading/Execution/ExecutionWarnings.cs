using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Execution;

/// <summary>Says why something in the document is null, missing or doubtful.</summary>
internal static class ExecutionWarnings
{
    private const string NoSlippage = "neither a stored slippage nor an expected price";

    private static readonly string[] OfSlippage = ["avg_slippage_bps", "median_slippage_bps", "best_slippage_bps", "worst_slippage_bps", "improved_pct"];

    public static IReadOnlyList<DocumentWarning> Of(LedgerRecords ledger, ExecutionWindow window, ExecutionQualityDashboard document, TradingOptions options)
    {
        var warnings = new WarningList();
        warnings.AddSample(options.IsSample);
        warnings.AddRange(ledger.Warnings);
        if (!ledger.IsKnown)
        {
            warnings.Add(WarningCodes.SourceMissing, "totals", "No source tells which trades there are: every figure is unknown, not zero.");
            return warnings.Warnings;
        }

        if (ledger.IsPartial)
        {
            warnings.Add(WarningCodes.InsufficientData, null, "The ledger is being read for the first time: trades, and figures with them, are not complete yet.");
        }

        if (ledger.Trades.SkippedTrades is > 0 and var skipped)
        {
            warnings.Add(WarningCodes.BadRecords, null, $"{skipped} trades have a value beyond belief and are in no figure.");
        }

        if (window.All.Orders == 0)
        {
            warnings.Add(WarningCodes.InsufficientData, "totals", $"There is no trade in the last {options.UsualDays} days.");
            return warnings.Warnings;
        }

        Slippage(window, document, warnings);
        Spread(window, document, warnings);
        Times(window, document.Totals.TimeToFillMs, warnings);
        return warnings.Warnings;
    }

    private static void Slippage(ExecutionWindow window, ExecutionQualityDashboard document, WarningList warnings)
    {
        var all = window.All;
        foreach (var field in OfSlippage.Where(_ => all.WithSlippage == 0))
        {
            warnings.Add(WarningCodes.MissingValues, $"totals.{field}", $"No trade has a slippage: {NoSlippage} is stored.");
        }

        warnings.AddCount(all.Orders - all.WithSlippage, "orders[].slippage_bps", $"{{0}} trades have {NoSlippage}: they are in no figure of the slippage.");
        warnings.AddCount(
            all.WithoutCost,
            all.Cost is null ? "totals.total_slippage_cost" : "orders[].slippage_cost",
            "{0} trades have neither a stored slippage per share nor an expected price: they are in no cost.");
        Symbols(document.BySymbol.Where(symbol => symbol.AvgSlippageBps is null), "by_symbol[].avg_slippage_bps", $"No trade has a slippage, {NoSlippage}, in", warnings);
        Symbols(document.BySymbol.Where(symbol => symbol.SlippageCost is null), "by_symbol[].slippage_cost", "No trade has a slippage per share in", warnings);
    }

    private static void Spread(ExecutionWindow window, ExecutionQualityDashboard document, WarningList warnings)
    {
        const string What = "no bid and ask at the fill with 0 < bid <= ask";
        var without = window.All.Orders - window.All.WithSpread;
        warnings.AddCount(
            without, window.All.WithSpread == 0 ? "totals.avg_spread_bps" : "orders[].spread_bps", $"{{0}} trades have {What}: they are in no figure of the spread.");
        Symbols(document.BySymbol.Where(symbol => symbol.AvgSpreadBps is null), "by_symbol[].avg_spread_bps", $"Trades have {What} in", warnings);
    }

    private static void Times(ExecutionWindow window, ExecutionTimes times, WarningList warnings)
    {
        var negative = window.Times.Length - times.Count ?? 0;
        if (negative > 0)
        {
            warnings.Add(WarningCodes.Inconsistent, "totals.time_to_fill_ms", $"{negative} trades were filled before they were sent, by the times stored: they are in no figure of the times.");
        }

        warnings.AddCount(window.All.Orders - window.Times.Length, "totals.time_to_fill_ms", "{0} trades do not tell how long the fill took.");
        warnings.AddCount(window.All.Orders - window.Steps.Values.Sum(), "steps", "{0} trades do not tell in how many steps they were filled.");
    }

    private static void Symbols(IEnumerable<ExecutionBySymbol> rows, string path, string what, WarningList warnings)
    {
        var names = rows.Select(row => row.Symbol).ToList();
        if (names.Count > 0)
        {
            warnings.Add(WarningCodes.MissingValues, path, $"{what} {WarningList.Names(names)}.");
        }
    }
}
