using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;

namespace DashboardCreator.Dashboards.Client;

/// <summary>Says why a figure of the fund is null.</summary>
internal static class ClientWarnings
{
    public static void Explain(FundView view, CurvePerformance performance, ClientRisk risk, WarningList warnings)
    {
        ExplainTotals(view, warnings);
        if (view.Curve is null)
        {
            ExplainMissingCurve(view, warnings);
            return;
        }

        var days = view.Curve.DefinedReturns.Length;
        warnings.Explain(performance.SharpeRatio, WarningCodes.InsufficientData, "performance.sharpe_ratio", $"{days} daily returns, or no variation in them.");
        warnings.Explain(performance.VolatilityPct, WarningCodes.InsufficientData, "performance.volatility_pct", $"{days} daily returns.");
        warnings.Explain(performance.MtdReturnPct, WarningCodes.InsufficientData, "performance.mtd_return_pct", "No session of the curve in this month.");
        warnings.Explain(performance.YtdReturnPct, WarningCodes.InsufficientData, "performance.ytd_return_pct", "No session of the curve in this year.");
        warnings.Explain(performance.CagrPct, WarningCodes.InsufficientData, "performance.cagr_pct", "The curve has no growth to annualise.");
        warnings.Explain(risk.Var95, WarningCodes.InsufficientData, "risk_metrics.var_95", "No daily returns, or no equity.");
        warnings.Explain(risk.Var95Parametric, WarningCodes.InsufficientData, "risk_metrics.var_95_parametric", $"{days} daily returns, or no equity.");
        if (view.Book.Bars.AbsenceReason is null)
        {
            warnings.Explain(risk.PortfolioBeta, WarningCodes.InsufficientData, "risk_metrics.portfolio_beta", "Fewer than two sessions in common with the benchmark, or no variation in it.");
        }
    }

    private static void ExplainTotals(FundView view, WarningList warnings)
    {
        var totals = view.Totals;
        if (totals.MixedCurrencies)
        {
            warnings.Add(WarningCodes.Inconsistent, "overview.total_equity", "The accounts are kept in different currencies; there is no sum.");
        }
        else
        {
            warnings.Explain(totals.Equity, WarningCodes.InsufficientData, "overview.total_equity", "No active account with a known equity.");
            warnings.Explain(totals.Pnl, WarningCodes.InsufficientData, "overview.total_pnl", "No active account with a known profit.");
        }

        if (totals.Pnl is not null && totals.BaseCapital is not > 0)
        {
            warnings.Add(WarningCodes.NoBase, "overview.total_pnl_pct", "Equity less profit is not positive.");
        }

        if (totals.MarginUsed is not null && totals.MarginAvailable is not > 0)
        {
            warnings.Add(WarningCodes.NoBase, "overview.margin_utilization", "No margin is available.");
        }

        var partial = view.ActiveAccounts.Where(account => account.Equity is null).Select(account => account.Id).ToList();
        if (partial.Count > 0 && totals.Equity is not null)
        {
            warnings.Add(WarningCodes.MissingValues, "overview.total_equity", $"Without the equity of {string.Join(", ", partial)}, which is unknown.");
        }

        if (view.Book.Records.Allocation is null)
        {
            warnings.Add(WarningCodes.InsufficientData, "allocations", "No allocation is approved.");
        }
    }

    private static void ExplainMissingCurve(FundView view, WarningList warnings)
    {
        var (code, why) = view.Totals.BaseCapital switch
        {
            null => (WarningCodes.NoBase, "equity less profit is unknown"),
            <= 0 => (WarningCodes.NoBase, "equity less profit is not positive"),
            _ => (WarningCodes.InsufficientData, "no closed trade with a known profit is booked"),
        };
        var message = $"Fewer than {RecordedEquity.MinimumSessions} sessions of recorded equity, and {why}.";
        warnings.Add(code, "performance", message);
        warnings.Add(code, "risk_metrics", message);
        warnings.Add(code, "chart_data", message);
    }
}
