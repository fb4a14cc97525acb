using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>The registry's entries for the strategies document.</summary>
internal static class StrategiesFigures
{
    public static IReadOnlyList<Figure> All { get; } = [.. Totals(), .. Profit(), .. Risk(), .. Lots()];

    private static IEnumerable<Figure> Totals() =>
    [
        new("totals.strategies", "count", "Names found in metadata, lots or trades.", "a ledger"),
        new("totals.realized_pnl", "money", "Sum over the strategies.", "0 without exits; one of known profit"),
        new("totals.unrealized_pnl", "money", "Sum over the strategies.", "0 without open lots; one with a price"),
        new("totals.win_rate", "percent", "Winning exits over winning and losing exits of all strategies; not a mean of their rates.", "one such exit"),
        new("totals.capital_deployed", "money", "Remaining quantity times entry price, over the open lots.", "0 without open lots; one with an entry price"),
        new("totals.capital_deployed_pct", "percent", "What the open lots cost over the account's equity.", "a positive equity"),
        new("attribution.coverage_pct", "percent", "Trades of the whole ledger that name a strategy over all of them.", "one trade"),
        new("attribution.unattributed", "order ids", "Trades that name no strategy, newest first, at most 500.", "a ledger"),
    ];

    private static IEnumerable<Figure> Profit() =>
    [
        new("strategies[].realized_pnl", "money", "(Exit price - entry price of the lot) x exit quantity over the exits up to now; the stored profit of an exit only where one of these is missing.", "0 without exits; one of known profit"),
        new("strategies[].unrealized_pnl", "money", "Sum over the open lots.", "0 without open lots; one with a price"),
        new("strategies[].completed_trades", "count", "Exits of lots, open ones included.", "none"),
        new("strategies[].win_rate", "percent", "Winning exits over winning and losing exits; break-even ones are in neither.", "one such exit"),
        new("strategies[].avg_profit_per_trade", "money", "Mean over the exits of known profit, break-even ones included.", "one exit"),
        new("strategies[].profit_factor", "ratio", "Sum of gains over the size of the sum of losses.", "a loss"),
        new("strategies[].pnl_curve", "money", "Realised profit added up, one point for each New York day with an exit.", "an exit with an instant"),
        new("strategies[].win_rate_curve", "percent", "The win rate of all exits up to the day.", "as pnl_curve"),
        new("strategies[].pnl_histogram", "count", "Exits by profit, [from, to), in up to 22 steps of 1, 2 or 5 times a power of ten; 0 is an edge.", "an exit"),
        new("strategies[].trades_by_day", "count", "Trades of the ledger that name the strategy, by New York day.", "a trade"),
    ];

    private static IEnumerable<Figure> Risk() =>
    [
        new("strategies[].sharpe_ratio", "ratio", "Realised profit by session, 0 where there was no exit, from the first session with an exit to the last one that has begun: mean over sample deviation, times the root of 252. What is sold outside a session belongs to the next one. A constant capital cancels.", "two sessions that differ"),
        new("strategies[].annual_volatility", "money", "Sample deviation of the same series times the root of 252.", "two sessions"),
        new("strategies[].max_drawdown", "money", "Largest fall of pnl_curve below its running peak, which starts at 0.", "an exit with an instant"),
        new("strategies[].drawdown_curve", "money", "How far pnl_curve lies below that peak.", "an exit with an instant"),
    ];

    private static IEnumerable<Figure> Lots() =>
    [
        new("strategies[].open_lots[].quantity", "shares", "What is left of the lot as stored, else bought less sold; a lot is open when that is above zero, whatever its flag says.", "either"),
        new("strategies[].open_lots[].cost_basis", "money", "Remaining quantity times entry price.", "an entry price"),
        new("strategies[].open_lots[].unrealized_pnl", "money", "(Broker's price now - entry price) x remaining quantity.", "both prices"),
        new("strategies[].closed_lots[].exit_price", "price", "Mean price of the exits weighted by their quantities.", "an exit with both"),
        new("strategies[].closed_lots[].realized_pnl", "money", "Sum over the exits of the lot.", "one of known profit"),
    ];
}
