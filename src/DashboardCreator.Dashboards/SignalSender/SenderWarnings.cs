using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.SignalSender;

/// <summary>Says why a figure of a strategy is null.</summary>
internal static class SenderWarnings
{
    private static readonly string[] OfCapital = ["pnl_pct", "daily_return_pct", "mtd_return_pct", "ytd_return_pct", "max_drawdown_pct"];

    private static readonly string[] OfTrades =
        ["total_pnl", "win_rate", "avg_win", "avg_loss", "profit_factor", "payoff_ratio", "sharpe_ratio", .. OfCapital];

    public static void Explain(FundView view, Sender sender, SignalTally tally, SenderFigures figures, CurvePerformance returns, WarningList warnings)
    {
        if (sender.Strategy is null)
        {
            warnings.Add(WarningCodes.Inconsistent, "strategy_id", "Signals name this strategy, but it is not registered.");
        }

        ExplainSignals(tally, warnings);
        ExplainTrades(figures, warnings);
        warnings.Explain(figures.Allocation, WarningCodes.NoBase, "performance.allocation", "No allocation is approved for this strategy.");
        if (figures.Trades.Count > 0 && view.CapitalOf(sender.Id) is not > 0)
        {
            foreach (var field in OfCapital)
            {
                warnings.Add(WarningCodes.NoBase, $"performance.{field}", "No positive allocated capital to measure profit against.");
            }
        }
        else if (figures.Trades.Count > 0)
        {
            warnings.Explain(returns.DailyReturnPct, WarningCodes.InsufficientData, "performance.daily_return_pct", "No capital is left before the last session, or no trade has a time.");
            warnings.Explain(returns.MtdReturnPct, WarningCodes.InsufficientData, "performance.mtd_return_pct", "No session in this month.");
            warnings.Explain(returns.YtdReturnPct, WarningCodes.InsufficientData, "performance.ytd_return_pct", "No session in this year.");
            warnings.Explain(returns.MaxDrawdownPct, WarningCodes.InsufficientData, "performance.max_drawdown_pct", "No trade has a time.");
        }

        if (sender.Strategy?.TrackRecord is null)
        {
            warnings.Add(WarningCodes.InsufficientData, "track_record", "The strategy has no daily rows of its own.");
        }

        ExplainFacts(view, sender, warnings);
        var unpriced = view.PositionsOf(sender).Count(position => FundDocuments.UnrealizedPnl(position) is null);
        FundDocuments.Count(warnings, WarningCodes.MissingValues, unpriced, "open positions have no recorded profit and no price to compute it from");
    }

    private static void ExplainFacts(FundView view, Sender sender, WarningList warnings)
    {
        if (sender.Strategy is { Developer: null })
        {
            warnings.Add(WarningCodes.MissingValues, "developer_name", "The registration names no developer.");
        }

        var quoteless = view.PositionsOf(sender).Count(position => position.CurrentPrice is null);
        FundDocuments.Count(warnings, WarningCodes.MissingValues, quoteless, "open positions have no current price", "current_positions[].current_price");
    }

    /// <summary>Says how many of the listed signals lack something.</summary>
    public static void ExplainHistory(IReadOnlyList<SenderSignal> history, WarningList warnings)
    {
        Lacking(signal => signal.FillPrice is null, "fill_price", "No fill with a price");
        Lacking(signal => signal.SentAt is null, "sent_at", "No time of receipt");
        Lacking(signal => signal.Side is null, "side", "Neither buying nor selling");
        Lacking(signal => signal.AllocationPct is null, "allocation_pct", "No decision that sets capital aside");
        Lacking(signal => signal.Price is null, "price", "At market, or without a price");

        void Lacking(Func<SenderSignal, bool> lacks, string field, string what) =>
            warnings.AddCount(history.Count(lacks), $"signal_history[].{field}", $"{what}: {{0}} of {history.Count} listed signals.");
    }

    private static void ExplainSignals(SignalTally tally, WarningList warnings)
    {
        warnings.Explain(tally.FillRatePct, WarningCodes.InsufficientData, "performance.fill_rate", "No signals.");
        warnings.Explain(tally.RejectionRatePct, WarningCodes.InsufficientData, "performance.rejection_rate", "No signals with an outcome.");
        warnings.Explain(tally.AverageSize, WarningCodes.InsufficientData, "performance.average_position_size", "No filled entries with quantity and price.");
        if (tally.Lags.Count == 0)
        {
            warnings.Add(WarningCodes.InsufficientData, "lag_metrics", "No filled signals with both a receipt and a later fill time.");
        }
    }

    private static void ExplainTrades(SenderFigures figures, WarningList warnings)
    {
        var trades = figures.Trades;
        FundDocuments.Count(warnings, WarningCodes.MissingValues, figures.WithoutPnl, "closed trades have no recorded profit and are in no figure");
        if (trades.Count == 0)
        {
            foreach (var field in OfTrades)
            {
                warnings.Add(WarningCodes.InsufficientData, $"performance.{field}", "No closed trades with a known profit.");
            }

            warnings.Explain(figures.PnlFromExecutions, WarningCodes.InsufficientData, "performance.pnl_from_executions", "No closed trades with fills.");
            return;
        }

        warnings.Explain(trades.AverageWin, WarningCodes.InsufficientData, "performance.avg_win", "No winning trades.");
        warnings.Explain(trades.AverageLoss, WarningCodes.NoLosses, "performance.avg_loss", "No losing trades.");
        warnings.Explain(trades.ProfitFactor, WarningCodes.NoLosses, "performance.profit_factor", "No losing trades to measure against.");
        if (trades.Losses > 0 || trades.Wins == 0)
        {
            warnings.Explain(trades.PayoffRatio, WarningCodes.InsufficientData, "performance.payoff_ratio", "It needs a winning and a losing trade.");
        }
        else
        {
            warnings.Add(WarningCodes.NoLosses, "performance.payoff_ratio", "No losing trades to measure against.");
        }

        warnings.ExplainDeviation(figures.SharpeRatio, figures.Sessions, "performance.sharpe_ratio", "daily profits since the first trade");
        warnings.Explain(figures.PnlFromExecutions, WarningCodes.InsufficientData, "performance.pnl_from_executions", "No trade with the fills of both its entry and its exit.");
        if (figures.Doubtful > 0)
        {
            warnings.Add(WarningCodes.Inconsistent, "performance.pnl_from_executions", $"Of {figures.Doubtful} trades the recorded profit and the one recomputed from fills differ by more than 1.");
        }
    }
}
