using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Client;

/// <summary>The registry's entries for the client document.</summary>
internal static class ClientFigures
{
    public static IReadOnlyList<Figure> All { get; } =
    [
        new("overview.total_aum", "money", "Sum of the active accounts' equity.", "one active account with a known equity"),
        new("overview.total_equity", "money", "Sum of the active accounts' equity.", "one active account with a known equity"),
        new("overview.total_pnl", "money", "Sum of the active accounts' realised and unrealised profit.", "one known profit"),
        new("overview.total_pnl_pct", "percent", "Total profit over base capital, which is total equity less total profit.", "a positive base capital"),
        new("overview.margin_utilization", "percent", "Margin used over margin available; can exceed 100.", "a positive margin available"),
        new("overview.margin_to_equity_pct", "percent", "Margin used over equity.", "a positive equity"),
        new("overview.number_of_strategies", "count", "Registered strategies with status ACTIVE.", "none"),
        new("overview.open_positions", "count", "Positions with status OPEN and a quantity that is not 0.", "none"),
        new("overview.total_cash", "money", "Sum of the active accounts' cash.", "one known cash balance"),
        new("overview.total_margin_used", "money", "Sum of the active accounts' margin in use.", "one known value"),
        new("overview.total_margin_available", "money", "Sum of the active accounts' available margin.", "one known value"),
        new("overview.total_realized_pnl", "money", "Sum of the active accounts' realised profit.", "one known value"),
        new("overview.total_unrealized_pnl", "money", "Sum of the active accounts' unrealised profit.", "one known value"),
        new("overview.net_contributions", "money", "Base capital: total equity less total profit.", "a known equity and a known profit"),
        new("overview.number_of_accounts", "count", "Accounts with status ACTIVE or none.", "none"),
        new("overview.number_of_brokers", "count", "Distinct brokers of the active accounts.", "none"),
        new("performance.daily_return_pct", "percent", "Return of the curve's last session, flows taken out.", "two points of equity, or one booked session on a positive capital"),
        new("performance.mtd_return_pct", "percent", "Daily returns of the as-of month, compounded.", "one session in the month"),
        new("performance.ytd_return_pct", "percent", "Daily returns of the as-of year, compounded.", "one session in the year"),
        new("performance.cagr_pct", "percent", "Product of (1 + return) to the power 252 / n, less 1.", "one daily return"),
        new("performance.sharpe_ratio", "ratio", "Mean of daily returns less the daily risk-free rate, over their sample deviation, times the root of 252.", "two daily returns that differ"),
        new("performance.volatility_pct", "percent", "Sample deviation of daily returns times the root of 252.", "two daily returns"),
        new("performance.max_drawdown_pct", "percent", "Largest fall of the curve from its running peak, over that peak; positive.", "one daily return"),
        new("strategy_performance[].allocation", "fraction", "Approved share of the fund: 0.25 is a quarter.", "an approved allocation"),
        new("strategy_performance[].pnl", "money", "Realised profit of closed trades: of each entry, or of its exits where it has several.", "one closed trade with a known profit"),
        new("strategy_performance[].pnl_pct", "percent", "Profit over allocation times base capital.", "an allocation and a positive base capital"),
        new("strategy_performance[].pnl_from_executions", "money", "Side times (exit price less entry price) times the smaller quantity, less commissions, over closed entries whose entry and first exit are both confirmed; where the source keeps no confirmations, by the signals' own executions.", "one such trade"),
        new("strategy_performance[].trades_from_executions", "count", "Trades that pnl_from_executions covers.", "none"),
        new("strategy_performance[].win_rate", "percent", "Trades with a profit above 0 over all trades with a known profit.", "one closed trade"),
        new("strategy_performance[].number_of_trades", "count", "Closed trades with a known profit.", "none"),
        new("strategy_performance[].trades_without_pnl", "count", "Closed trades without a known profit; in no other figure.", "none"),
        new("strategy_performance[].sharpe_ratio", "ratio", "Mean over sample deviation of daily profit from the first booked session to the last session, days without trades being 0, times the root of 252.", "two sessions that differ"),
        new("strategy_performance[].track_record.sharpe_ratio", "ratio", "Mean over sample deviation of the strategy's own daily returns, times the root of 252.", "two daily rows that differ"),
        new("strategy_performance[].track_record.volatility_daily", "fraction", "Sample deviation of the strategy's own daily returns.", "two daily rows"),
        new("strategy_performance[].track_record.mean_return_daily", "fraction", "Mean of the strategy's own daily returns.", "one daily row"),
        new("strategy_performance[].track_record.max_drawdown_pct", "percent", "Largest fall of the compounded daily returns from their running peak; positive.", "one daily row"),
        new("strategy_performance[].track_record.cumulative_return_pct", "percent", "Daily returns compounded.", "one daily row"),
        new("strategy_performance[].track_record.annual_return_pct", "percent", "Daily returns compounded to 252 rows a year.", "one daily row"),
        new("risk_metrics.basis", "text", "recorded_equity where account history covers at least 20 sessions, else booked_trades: base capital plus booked profit.", "none"),
        new("risk_metrics.max_drawdown", "percent", "As performance.max_drawdown_pct, with the sessions of its peak, valley and recovery.", "one daily return"),
        new("risk_metrics.var_95", "money", "Loss at the 5 % quantile of daily returns (type 7) times total equity; one day, positive.", "one daily return and an equity"),
        new("risk_metrics.var_95_parametric", "money", "Loss at mean less 1.6449 sample deviations times total equity; one day, positive.", "two daily returns and an equity"),
        new("risk_metrics.cvar_95", "money", "Mean loss of the days at or below the 5 % quantile times total equity; positive.", "one daily return and an equity"),
        new("risk_metrics.portfolio_beta", "ratio", "Covariance of the curve's daily returns with the benchmark's over the benchmark's variance, on common sessions.", "two common sessions and a benchmark that varies"),
        new("chart_data.equity_curve", "money", "Equity by session.", "a curve"),
        new("chart_data.daily_returns", "fraction", "Return by session, flows taken out.", "a curve"),
        new("chart_data.drawdown_pct", "percent", "Fall from the running peak by session; positive.", "a curve"),
        new("position_discrepancies", "units", "Symbols whose signed quantity differs between the books and the broker's own list.", "an account whose broker reported a list"),
    ];
}
