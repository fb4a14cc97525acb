using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Execution;

/// <summary>Says why something in the document is null, missing or doubtful.</summary>
internal static class ExecutionWarnings
{
    private static readonly string[] OfSlippage = ["median_slippage_bps", "best_slippage_bps", "worst_slippage_bps", "improved_pct"];

    private static readonly (string Field, string What, Func<ExecutionOrder, bool> IsNull)[] OfOrders =
    [
        ("expected_price", "no stored expected price", order => order.ExpectedPrice is null),
        ("slippage_cost", "neither a stored slippage per share nor an expected price", order => order.SlippageCost is null),
        ("bid", "no stored bid", order => order.Bid is null),
        ("ask", "no stored ask", order => order.Ask is null),
        ("spread_bps", "no bid and ask with 0 < bid <= ask", order => order.SpreadBps is null),
        ("time_to_fill_ms", "no stored time to fill", order => order.TimeToFillMs is null),
        ("steps", "no stored number of steps", order => order.Steps is null),
    ];

    public static IReadOnlyList<DocumentWarning> Of(LedgerRecords ledger, ExecutionWindow window, ExecutionQualityDashboard document, TradingOptions options)
    {
        var warnings = new WarningList();
        warnings.AddSample(options.IsSample);
        LedgerSources.Explain(ledger, warnings);
        if (!ledger.IsKnown)
        {
            warnings.Add(WarningCodes.SourceMissing, "totals", "No source tells which trades there are: every figure is unknown, not zero.");
            return warnings.Warnings;
        }

        if (ledger.IsPartial)
        {
            warnings.Add(WarningCodes.SourceMissing, "totals", "Not all trades are read: every figure is unknown until they are, not zero.");
            Listed(document, warnings);
            return warnings.Warnings;
        }

        if (window.All.Orders == 0)
        {
            warnings.Add(WarningCodes.InsufficientData, "totals", $"There is no trade in the last {options.UsualDays} days.");
            return warnings.Warnings;
        }

        Totals(window, document.Totals, warnings);
        Rows("by_symbol", [.. document.BySymbol.Select(row => (row.Symbol, row.AvgSlippageBps, row.SlippageCost, row.AvgSpreadBps))], warnings);
        Rows("by_side", [.. document.BySide.Select(row => (row.Side, row.AvgSlippageBps, row.SlippageCost, row.AvgSpreadBps))], warnings);
        Listed(document, warnings);
        return warnings.Warnings;
    }

    private static void Listed(ExecutionQualityDashboard document, WarningList warnings)
    {
        TradeItemWarnings.Explain(document.Orders, warnings, "orders", document.Totals.Orders);
        foreach (var (field, what, isNull) in OfOrders)
        {
            warnings.AddCount(document.Orders.Count(isNull), $"orders[].{field}", $"{{0}} of the listed trades have {what}.");
        }
    }

    private static void Totals(ExecutionWindow window, ExecutionTotals totals, WarningList warnings)
    {
        var all = window.All;
        warnings.AddCount(
            all.Orders - all.WithSlippage, "totals.avg_slippage_bps", "{0} trades have neither a stored slippage nor an expected price: they are in no figure of the slippage.");
        foreach (var field in OfSlippage.Where(_ => all.WithSlippage == 0))
        {
            warnings.Add(WarningCodes.MissingValues, $"totals.{field}", "No trade has a slippage.");
        }

        warnings.AddCount(all.WithoutCost, "totals.total_slippage_cost", "{0} trades have neither a stored slippage per share nor an expected price: they are in no cost.");
        warnings.AddCount(all.Orders - all.WithSpread, "totals.avg_spread_bps", "{0} trades have no bid and ask with 0 < bid <= ask at the fill: they are in no figure of the spread.");
        warnings.AddCount(all.Orders - window.Times.Length, "totals.time_to_fill_ms", "{0} trades do not tell how long the fill took.");
        warnings.AddCount(all.Orders - window.Steps.Values.Sum(), "steps", "{0} trades do not tell in how many steps they were filled.");
        if (window.Times.Length > totals.TimeToFillMs.Count)
        {
            warnings.Add(
                WarningCodes.Inconsistent,
                "totals.time_to_fill_ms",
                $"{window.Times.Length - totals.TimeToFillMs.Count} trades were filled before they were sent, by the times stored: they are in no figure of the times.");
        }
    }

    private static void Rows(string list, IReadOnlyList<(string Name, double? Slippage, decimal? Cost, double? Spread)> rows, WarningList warnings)
    {
        Say("avg_slippage_bps", "no trade has a slippage", [.. rows.Where(row => row.Slippage is null).Select(row => row.Name)]);
        Say("slippage_cost", "no trade has a slippage per share", [.. rows.Where(row => row.Cost is null).Select(row => row.Name)]);
        Say("avg_spread_bps", "no trade has a spread", [.. rows.Where(row => row.Spread is null).Select(row => row.Name)]);

        void Say(string field, string reason, List<string> names)
        {
            if (names.Count > 0)
            {
                warnings.Add(WarningCodes.MissingValues, $"{list}[].{field}", $"{WarningList.Names(names)}: {reason}.");
            }
        }
    }
}
