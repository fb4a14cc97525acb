using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.SignalSender;

/// <summary>The registry's entries for the signal-sender document.</summary>
internal static class SignalSenderFigures
{
    public static IReadOnlyList<Figure> All { get; } =
    [
        new("performance.total_signals_sent", "count", "Every signal of the strategy, exits and cancel requests included.", "none"),
        new("performance.signals_filled", "count", "Status FILLED, PARTIAL_FILL or PARTIALLY_FILLED with a quantity that is not known to be 0 or less.", "none"),
        new("performance.signals_partially_filled", "count", "Of the filled ones, those with a status of partial fill.", "none"),
        new("performance.signals_zero_fill", "count", "Reported as filled with a quantity of 0 or less; neither filled nor rejected.", "none"),
        new("performance.signals_rejected", "count", "Status REJECTED, or no status and a decision that rejects.", "none"),
        new("performance.signals_cancelled", "count", "Cancelled before a fill.", "none"),
        new("performance.signals_pending", "count", "Without a final status.", "none"),
        new("performance.cancel_requests", "count", "Signals that ask to cancel others.", "none"),
        new("performance.fill_rate", "percent", "Filled over all signals.", "one signal"),
        new("performance.rejection_rate", "percent", "Rejected over signals with an outcome: neither pending nor cancel requests.", "one signal with an outcome"),
        new("performance.number_of_trades", "count", "Closed entries with a known profit.", "none"),
        new("performance.winning_trades", "count", "Trades with a profit above 0.", "none"),
        new("performance.losing_trades", "count", "Trades with a profit below 0.", "none"),
        new("performance.breakeven_trades", "count", "Trades with a profit of exactly 0; neither won nor lost.", "none"),
        new("performance.trades_without_pnl", "count", "Closed entries without a readable profit; in no other figure.", "none"),
        new("performance.total_pnl", "money", "Realised profit of closed trades, net: the entry's own figure, or the sum of its exits' where it has several.", "one trade"),
        new("performance.pnl_from_executions", "money", "Side times (exit price less entry price) times the smaller quantity, less commissions, over closed entries whose entry and first exit are both confirmed; where the source keeps no confirmations, by the signals' own executions.", "one such trade"),
        new("performance.trades_from_executions", "count", "Trades that pnl_from_executions covers.", "none"),
        new("performance.pnl_pct", "percent", "Profit over allocation times base capital.", "an allocation and a positive base capital"),
        new("performance.gross_profit", "money", "Sum of the winning trades' profit.", "none: 0 without any"),
        new("performance.gross_loss", "money", "Sum of the losing trades' loss, positive.", "none: 0 without any"),
        new("performance.win_rate", "percent", "Winning trades over all trades, break-even ones included.", "one trade"),
        new("performance.avg_win", "money", "Mean profit of the winning trades.", "one winning trade"),
        new("performance.avg_loss", "money", "Mean profit of the losing trades, negative.", "one losing trade"),
        new("performance.payoff_ratio", "ratio", "Average win over the size of the average loss.", "a winning and a losing trade"),
        new("performance.profit_factor", "ratio", "Gross profit over gross loss.", "one losing trade"),
        new("performance.sharpe_ratio", "ratio", "Mean over sample deviation of daily profit from the first booked session to the last session, days without trades being 0, times the root of 252.", "two sessions that differ"),
        new("performance.daily_return_pct", "percent", "Last session's booked profit over allocated capital plus profit booked before.", "an allocation, a positive base capital, one trade"),
        new("performance.mtd_return_pct", "percent", "The same, compounded over the sessions of the as-of month.", "one session in the month"),
        new("performance.ytd_return_pct", "percent", "The same, compounded over the sessions of the as-of year.", "one session in the year"),
        new("performance.max_drawdown_pct", "percent", "Largest fall of allocated capital plus booked profit from its running peak; positive.", "an allocation, a positive base capital, one trade"),
        new("performance.average_position_size", "money", "Mean of filled quantity times fill price over filled entries.", "one filled entry with quantity and price"),
        new("performance.allocation", "fraction", "Approved share of the fund: 0.25 is a quarter.", "an approved allocation"),
        new("rejections.reasons", "count", "Exact words of rejecting decisions; UNKNOWN without words; BROKER_REJECTED where the decision did not reject.", "none"),
        new("rejections.categories", "count", "By the first of the words allocation, margin, risk in the reason, in any case.", "none"),
        new("lag_metrics.avg_signal_to_fill_seconds", "seconds", "Mean of fill time less receipt over filled signals with both; negative lags left out.", "one such signal"),
        new("lag_metrics.median_signal_to_fill_seconds", "seconds", "Median, type 7.", "one such signal"),
        new("lag_metrics.p95_signal_to_fill_seconds", "seconds", "95th percentile, type 7.", "one such signal"),
        new("lag_metrics.p99_signal_to_fill_seconds", "seconds", "99th percentile, type 7.", "one such signal"),
        new("lag_metrics.max_signal_to_fill_seconds", "seconds", "Largest lag.", "one such signal"),
        new("lag_metrics.negative_excluded", "count", "Lags below 0, which are clock skew.", "none"),
        new("current_positions[].unrealized_pnl", "money", "As recorded, else (current price less entry price) times signed quantity.", "a recorded value or both prices"),
        new("current_positions[].days_held", "days", "Whole days from opening to the as-of instant.", "an opening time"),
    ];
}
