using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Execution;

/// <summary>The registry's entries for the execution-quality document.</summary>
internal static class ExecutionFigures
{
    private const string OneSlippage = "a trade with a stored slippage or an expected price";

    public static IReadOnlyList<Figure> All { get; } =
    [
        new("totals.orders", "count", "Trades of the last 90 days up to now.", "a ledger"),
        new("orders[].slippage_bps", "basis points", "As stored; else s x (price - expected price) / expected price x 10,000, with s = 1 for a purchase and -1 for a sale. Positive is worse.", "either"),
        new("orders[].slippage_cost", "money", "Slippage per share, as stored or s x (price - expected price), times quantity; signed.", "either"),
        new("totals.avg_slippage_bps", "basis points", "Mean over the trades of known slippage, each once.", OneSlippage),
        new("totals.median_slippage_bps", "basis points", "Median of type 7 over the same.", OneSlippage),
        new("totals.best_slippage_bps", "basis points", "The smallest.", OneSlippage),
        new("totals.worst_slippage_bps", "basis points", "The largest.", OneSlippage),
        new("totals.total_slippage_cost", "money", "Sum of the known costs, signed.", "0 without trades; one known cost"),
        new("totals.improved_pct", "percent", "Trades with a slippage below 0 over those of known slippage.", OneSlippage),
        new("orders[].spread_bps", "basis points", "(ask - bid) over their middle x 10,000 at the fill, where 0 < bid <= ask.", "both"),
        new("totals.avg_spread_bps", "basis points", "Simple mean over the trades with a spread.", "one spread"),
        new("totals.time_to_fill_ms", "milliseconds", "Mean, largest and percentiles of type 7; zeros count, negative times do not.", "one time"),
        new("by_symbol[].slippage_cost", "money", "Sum of the known costs of the symbol, signed; by_side likewise.", "one known cost"),
        new("slippage_histogram", "count", "Trades by slippage, [from, to), between -100, -50, -25, -10, -5, -2, 0, 2, 5, 10, 25, 50, 100; open at both ends.", "a ledger"),
        new("spread_histogram", "count", "Trades by spread, [from, to), between 0, 1, 2, 5, 10, 20, 50, 100; open at the end.", "a ledger"),
        new("steps", "count", "Trades by the number of steps that filled them.", "one that tells it"),
    ];
}
