using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Says why a return or a measure of risk is null.</summary>
internal static class PerformanceWarnings
{
    public static void Explain(PortfolioSeries series, PortfolioPerformance performance, PortfolioCharts charts, WarningList warnings)
    {
        if (series.KnownReturns == 0)
        {
            var message = $"It needs two sessions of history, the first with a positive equity; there are {series.Count}.";
            warnings.Add(WarningCodes.InsufficientData, "performance", message);
            warnings.Add(WarningCodes.InsufficientData, "charts", message);
            return;
        }

        TotalDeposits(performance, warnings);
        Growth(performance, warnings);
        Ratios(series.KnownReturns, performance, warnings);
        Risk(performance, warnings);
        if (series.Returns.Length < ChartComposer.RollingWindow)
        {
            warnings.Add(
                WarningCodes.InsufficientData, "charts.rolling_sharpe_63", $"It needs {ChartComposer.RollingWindow} daily returns; there are {series.Returns.Length}.");
        }

        var unvaried = charts.RollingSharpe63.Count(point => point.Value is null);
        if (unvaried > 0)
        {
            warnings.Add(
                WarningCodes.ZeroVariance,
                "charts.rolling_sharpe_63",
                $"Sessions whose last {ChartComposer.RollingWindow} daily returns do not vary, or are not all known: {unvaried}.");
        }

        if (performance.InitialFunding is null)
        {
            warnings.Add(
                WarningCodes.InsufficientData, "performance.initial_funding", "The broker tells of no payment up to the first session; total_deposits lacks the first equity.");
        }
    }

    // A later account enters the returns with its first equity, which need not be what was paid into it until then.
    private static void TotalDeposits(PortfolioPerformance performance, WarningList warnings)
    {
        var (total, stated) = (performance.TotalDeposits ?? 0, (performance.Deposits ?? 0) + Math.Max(0, performance.InitialFunding ?? 0));
        if (Math.Abs(total - stated) >= 0.05m)
        {
            warnings.Add(
                WarningCodes.FlowAssumed,
                "performance.total_deposits",
                $"Initial funding and deposits are {stated:0.00} with the first equity of the accounts that start later; what the broker tells of payments is {total:0.00}.");
        }
    }

    private static void Growth(PortfolioPerformance performance, WarningList warnings)
    {
        const string beyond = "The growth exceeds any number, or more than everything was lost.";
        warnings.Explain(performance.CumulativeReturnPct, WarningCodes.NoBase, "performance.cumulative_return_pct", beyond);
        warnings.Explain(performance.AnnualReturnPct, WarningCodes.NoBase, "performance.annual_return_pct", beyond);
        warnings.Explain(
            performance.MoneyWeightedReturnPct, WarningCodes.NoBase, "performance.money_weighted_return_pct", "No yearly rate balances payments and end equity.");
    }

    private static void Ratios(int days, PortfolioPerformance performance, WarningList warnings)
    {
        warnings.Explain(performance.AnnualVolatilityPct, WarningCodes.InsufficientData, "performance.annual_volatility_pct", $"It needs two daily returns; there are {days}.");
        warnings.ExplainDeviation(performance.SharpeRatio, days, "performance.sharpe_ratio", "daily returns");
        Losses(performance.SortinoRatio, days, "performance.sortino_ratio", warnings);
        Losses(performance.OmegaRatio, days, "performance.omega_ratio", warnings);
        warnings.Explain(performance.CalmarRatio, WarningCodes.NoLosses, "performance.calmar_ratio", "There is no drawdown to hold the annual return against.");
        warnings.Explain(performance.TailRatio, WarningCodes.NoLosses, "performance.tail_ratio", "The 5th percentile of daily returns is 0.");
        warnings.Explain(performance.WinRate, WarningCodes.InsufficientData, "performance.win_rate", "No day had a gain or a loss.");
        warnings.Explain(performance.AvgWinPct, WarningCodes.InsufficientData, "performance.avg_win_pct", "No day had a gain.");
        warnings.Explain(performance.AvgLossPct, WarningCodes.NoLosses, "performance.avg_loss_pct", "No day had a loss.");
    }

    private static void Risk(PortfolioPerformance performance, WarningList warnings)
    {
        warnings.Explain(performance.MaxDrawdownPct, WarningCodes.NoBase, "performance.max_drawdown_pct", "The growth exceeds any number.");
        warnings.Explain(performance.CurrentDrawdownPct, WarningCodes.NoBase, "performance.current_drawdown_pct", "The growth exceeds any number.");
        if (performance.MaxDrawdownPct == 0)
        {
            warnings.Add(WarningCodes.NoLosses, "performance.max_drawdown_peak", "There is no drawdown, so it has no dates.");
        }
        else if (performance is { MaxDrawdownPct: not null, MaxDrawdownRecovery: null })
        {
            warnings.Add(
                WarningCodes.InsufficientData, "performance.max_drawdown_recovery", "The largest drawdown has not recovered up to the last session.");
        }

        warnings.Explain(
            performance.Var95ParametricPct, WarningCodes.InsufficientData, "performance.var_95_parametric_pct", "It needs two daily returns.");
    }

    private static void Losses(double? ratio, int days, string path, WarningList warnings)
    {
        if (ratio is null)
        {
            warnings.Add(
                days < 2 ? WarningCodes.InsufficientData : WarningCodes.NoLosses,
                path,
                days < 2 ? $"It needs two daily returns; there are {days}." : "No day fell short.");
        }
    }
}
