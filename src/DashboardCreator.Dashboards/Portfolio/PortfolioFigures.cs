using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>The registry's entries for the portfolio document.</summary>
internal static class PortfolioFigures
{
    public static IReadOnlyList<Figure> All { get; } = [.. Money(), .. Returns(), .. Risk(), .. Benchmark(), .. Book(), .. Rest()];

    private static IEnumerable<Figure> Money() =>
    [
        new("account.equity", "money", "Equity as the broker states it; of several accounts the sum.", "a balance"),
        new("account.last_equity", "money", "Equity at the last close as the broker states it.", "a balance"),
        new("performance.sessions", "count", "Sessions with equity: New York dates of the stamps, from the first positive equity on.", "none"),
        new("performance.start_equity", "money", "Equity at the end of the first session.", "one session"),
        new("performance.end_equity", "money", "Equity at the end of the last session of the history.", "one session"),
        new("performance.deposits", "money", "Payments in after the first session; of several accounts with the first equity of those that start later.", "one session"),
        new("performance.withdrawals", "money", "Payments out after the first session, positive.", "one session"),
        new("performance.net_flows", "money", "Deposits less withdrawals.", "one session"),
        new("performance.initial_funding", "money", "Payments up to the first session; part of start_equity, so of several accounts only of those that start on it.", "a payment that the broker tells"),
        new("performance.total_deposits", "money", "Initial funding plus deposits; of several accounts the sum of theirs, where a later account counts with its payments and not with its first equity.", "one session"),
        new("performance.total_pnl", "money", "End equity less start equity less net flows.", "one session"),
        new("performance.daily_pnl", "money", "Equity less equity at the last close less today's flow.", "both equities"),
        new("performance.daily_return_pct", "percent", "Daily profit over equity at the last close.", "a positive equity at the last close"),
    ];

    private static IEnumerable<Figure> Returns() =>
    [
        new("performance.cumulative_return_pct", "percent", "Time-weighted: (equity - flow) / equity before - 1 by session, compounded; flows at the end of their day.", "one daily return"),
        new("performance.money_weighted_return_pct", "percent", "Yearly rate at which start equity, flows and end equity balance (XIRR, 365 days).", "two sessions and a solution"),
        new("performance.annual_return_pct", "percent", "Product of (1 + return) to the power 252 / n, less 1.", "one daily return"),
        new("periods[].return_pct", "percent", "Daily returns compounded after the last session on or before the period's start.", "a history that reaches back to the start; YTD: one session in the year"),
        new("periods[].pnl", "money", "Sum of daily profit over the same sessions.", "as return_pct"),
        new("monthly_returns[].return_pct", "percent", "Daily returns of the calendar month, compounded.", "one daily return in the month"),
        new("monthly_returns[].pnl", "money", "Sum of daily profit of the month, flows taken out.", "one session in the month"),
        new("performance.win_rate", "percent", "Days with a gain over days with a gain or a loss.", "one such day"),
        new("performance.avg_win_pct", "percent", "Mean return of the days with a gain.", "one such day"),
        new("performance.avg_loss_pct", "percent", "Mean return of the days with a loss, negative.", "one such day"),
        new("performance.best_day_pct", "percent", "Largest daily return.", "one daily return"),
        new("performance.worst_day_pct", "percent", "Smallest daily return.", "one daily return"),
    ];

    private static IEnumerable<Figure> Risk() =>
    [
        new("performance.annual_volatility_pct", "percent", "Sample deviation of daily returns times the root of 252.", "two daily returns"),
        new("performance.sharpe_ratio", "ratio", "Mean of daily returns less the daily risk-free rate, over their sample deviation, times the root of 252.", "two daily returns that differ"),
        new("performance.sortino_ratio", "ratio", "Mean excess return times 252 over the root mean square of shortfalls over all days times the root of 252.", "two daily returns, one of them short"),
        new("performance.calmar_ratio", "ratio", "Annual return over the largest drawdown.", "a drawdown"),
        new("performance.omega_ratio", "ratio", "Sum of gains over sum of losses.", "two daily returns, one a loss"),
        new("performance.tail_ratio", "ratio", "95th percentile of daily returns over the size of the 5th (type 7).", "one daily return"),
        new("performance.max_drawdown_pct", "percent", "Largest fall of the growth of 1 from its running peak, positive.", "one daily return"),
        new("performance.current_drawdown_pct", "percent", "Fall of the growth of 1 from its peak at the last session, positive.", "one daily return"),
        new("performance.var_95_pct", "percent", "Loss at the 5 % quantile of daily returns (type 7), positive.", "one daily return"),
        new("performance.var_95_parametric_pct", "percent", "Loss at mean less 1.6449 sample deviations, positive.", "two daily returns"),
        new("performance.cvar_95_pct", "percent", "Mean loss of the days at or below the 5 % quantile, positive.", "one daily return"),
        new("charts.rolling_sharpe_63", "ratio", "Sharpe ratio of the last 63 daily returns.", "63 daily returns"),
    ];

    private static IEnumerable<Figure> Benchmark() =>
    [
        new("benchmark.alpha", "fraction", "(1 + mean(r - f - beta (b - f)))^252 - 1, returns between common sessions.", "as beta"),
        new("benchmark.beta", "ratio", "Covariance with the benchmark's returns over their variance, returns between common sessions.", "two common returns and a benchmark that varies"),
        new("benchmark.correlation", "ratio", "Pearson's, returns between common sessions.", "two common returns that vary"),
        new("benchmark.tracking_error_pct", "percent", "Sample deviation of the difference times the root of 252.", "two common returns"),
        new("benchmark.information_ratio", "ratio", "Mean difference over its sample deviation, times the root of 252.", "two common returns whose difference varies"),
        new("benchmark.cumulative_return_pct", "percent", "The benchmark's return from the first to the last common session.", "two common sessions"),
        new("benchmark.excess_return_pct", "percent", "The account's return over the same sessions less the benchmark's.", "two common sessions"),
        new("benchmark.daily_return_pct", "percent", "Last close against the close of the session before.", "bars of both sessions"),
        new("benchmark.daily_excess_return_pct", "percent", "The account's daily return less the benchmark's.", "both of the current session"),
    ];

    private static IEnumerable<Figure> Book() =>
    [
        new("exposure.gross_exposure", "money", "Sum of the sizes of market values.", "one known market value; 0 without positions, null when they are unknown"),
        new("exposure.net_exposure", "money", "Sum of market values, short ones negative.", "one known market value; 0 without positions, null when they are unknown"),
        new("exposure.leverage", "ratio", "Gross exposure over equity.", "a positive equity"),
        new("exposure.net_leverage", "ratio", "Net exposure over equity.", "a positive equity"),
        new("exposure.leverage_level", "text", "Green below 1.0, yellow up to 1.2, red above, unless the settings say otherwise.", "a leverage"),
        new("exposure.max_position_concentration_pct", "percent", "Largest size of a symbol's market value over equity.", "a positive equity"),
        new("exposure.max_share_of_gross_pct", "percent", "The same over gross exposure.", "a position"),
        new("exposure.herfindahl", "ratio", "Sum of squared shares of gross exposure by symbol.", "a position"),
        new("limits[].utilisation_pct", "percent", "Leverage, largest position and current drawdown over their limits.", "the figure"),
        new("positions[].unrealized_pnl_pct", "percent", "Profit over the size of the cost basis.", "a cost basis"),
        new("positions[].weight_pct", "percent", "Market value over equity, negative when short.", "a positive equity"),
        new("position_totals.unrealized_pnl_pct", "percent", "Sum of profit over the sizes of cost bases.", "a cost basis"),
    ];

    private static IEnumerable<Figure> Rest() =>
    [
        new("orders.buy_notional", "money", "Filled quantity times mean price over all buys, option contracts times 100.", "an answer about orders; 0 without any"),
        new("orders.sell_notional", "money", "The same over all sells.", "an answer about orders; 0 without any"),
        new("orders.open[].filled_pct", "percent", "Filled over ordered quantity.", "an ordered quantity"),
        new("momentum[].momentum_126_pct", "percent", "Last close against the one 126 bars before.", "127 bars"),
        new("momentum[].rank", "count", "By momentum, strongest first, equal ones by symbol.", "a momentum"),
        new("charts.benchmark_intraday", "money", "Closes of five minutes between the opening and the close of the newest session that has any, at the beginning of each.", "five-minute bars of the benchmark"),
        new("market.countdown_seconds", "seconds", "To the next close when open, to the next open when closed.", "none"),
        new("market.vix", "points", "Last close of the volatility index.", "recorded bars of it"),
        new("history_flags", "text", "Points of the history that do not fit calendar, neighbours or balances.", "none"),
    ];
}
