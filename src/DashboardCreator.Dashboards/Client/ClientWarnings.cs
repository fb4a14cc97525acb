using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;

namespace DashboardCreator.Dashboards.Client;

/// <summary>Says why a figure of the fund is null.</summary>
internal static class ClientWarnings
{
    public static void Explain(FundView view, CurvePerformance performance, ClientRisk risk, WarningList warnings)
    {
        ClientTotalsWarnings.Explain(view, warnings);
        if (view.Book.Records.Allocation is null)
        {
            warnings.Add(WarningCodes.InsufficientData, "allocations", "No allocation is approved.");
        }

        FundDocuments.Count(warnings, WarningCodes.MissingValues, view.Ledger.Undated, "closed trades carry no time at all; they are in the sums, but on no session of a curve");
        if (view.Curve is null)
        {
            ExplainMissingCurve(view, warnings);
            return;
        }

        ExplainRecord(view, warnings);
        ExplainPerformance(view.Curve, performance, warnings);
        ExplainRisk(view, view.Curve, risk, warnings);
    }

    private static void ExplainRecord(FundView view, WarningList warnings)
    {
        var counted = view.ActiveAccounts.Select(account => account.Id).ToHashSet();
        var strange = view.Book.RecordedEquity.Count(point => !counted.Contains(point.AccountId));
        FundDocuments.Count(warnings, WarningCodes.Inconsistent, strange, "points of recorded equity belong to accounts that are not active or not known and were left out");
        if (view.Recorded is not { } recorded)
        {
            return;
        }

        FundDocuments.Count(warnings, WarningCodes.MissingValues, recorded.MissingSessions, "sessions of the curve have no recorded equity; the next return spans them");
        foreach (var joined in recorded.Joined)
        {
            warnings.Add(
                WarningCodes.FlowAssumed,
                "chart_data.equity_curve",
                $"{AccountLabel.Of(joined.AccountId)} is recorded from {joined.Session:yyyy-MM-dd} on; its first equity, {Money.Cents(joined.Equity)}, counts as money paid in and is in no return.");
        }
    }

    private static void ExplainPerformance(EquityCurve curve, CurvePerformance performance, WarningList warnings)
    {
        var days = curve.KnownReturns;
        warnings.Explain(performance.DailyReturnPct, WarningCodes.InsufficientData, "performance.daily_return_pct", "The curve has no positive equity before its last session.");
        warnings.Explain(performance.MtdReturnPct, WarningCodes.InsufficientData, "performance.mtd_return_pct", "No session of the curve in this month.");
        warnings.Explain(performance.YtdReturnPct, WarningCodes.InsufficientData, "performance.ytd_return_pct", "No session of the curve in this year.");
        warnings.Explain(performance.CagrPct, WarningCodes.InsufficientData, "performance.cagr_pct", "The curve has no growth to annualise.");
        warnings.ExplainDeviation(performance.SharpeRatio, days, "performance.sharpe_ratio", "daily returns");
        warnings.Explain(performance.VolatilityPct, WarningCodes.InsufficientData, "performance.volatility_pct", $"It needs two daily returns; there are {days}.");
        warnings.Explain(performance.MaxDrawdownPct, WarningCodes.InsufficientData, "performance.max_drawdown_pct", "The curve has no daily returns.");
    }

    private static void ExplainRisk(FundView view, EquityCurve curve, ClientRisk risk, WarningList warnings)
    {
        var days = curve.KnownReturns;
        warnings.Explain(risk.MaxDrawdown, WarningCodes.InsufficientData, "risk_metrics.max_drawdown", "The curve has no daily returns.");
        warnings.Explain(risk.Var95, WarningCodes.InsufficientData, "risk_metrics.var_95", "No daily returns, or no equity.");
        warnings.Explain(risk.Var95Parametric, WarningCodes.InsufficientData, "risk_metrics.var_95_parametric", $"{days} daily returns, or no equity.");
        warnings.Explain(risk.Cvar95, WarningCodes.InsufficientData, "risk_metrics.cvar_95", "No daily returns, or no equity.");
        if (view.Book.Bars.AbsenceReason is null)
        {
            var common = curve.BenchmarkReturns().Zip(curve.DefinedReturns.ToArray()).Count(pair => double.IsFinite(pair.First) && double.IsFinite(pair.Second));
            warnings.ExplainDeviation(risk.PortfolioBeta, common, "risk_metrics.portfolio_beta", "daily returns of the benchmark on sessions of the curve");
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
