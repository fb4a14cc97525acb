using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>The registry's entries for the trades document.</summary>
internal static class TradesFigures
{
    public static IReadOnlyList<Figure> All { get; } =
    [
        new("totals.trades", "count", "Trades that the filters let through, each order once; buys and sells likewise.", "a ledger"),
        new("totals.value", "money", "Sum of quantity times price; buy_value and sell_value likewise. With a strategy filter too every trade counts as a whole.", "a ledger"),
        new("totals.unique_symbols", "count", "Different symbols.", "a ledger"),
        new("totals.realized_pnl", "money", "First in, first out per symbol over the whole ledger: (sell price - buy price) times shares, of the sells in the filter. Shares that were not bought before realise nothing.", "0 without sells; one share that was bought before"),
        new("by_strategy[].trades", "count", "Trades that name the strategy, with any weight; buys, sells and symbols likewise.", "none"),
        new("by_strategy[].value", "money", "Sum of value times weight. The weights of a trade are scaled to the sum 1; without stored ones they are equal.", "none"),
        new("by_symbol[].bought_quantity", "shares", "Sum of the quantities bought; sold_quantity likewise.", "none"),
        new("by_symbol[].net_quantity", "shares", "Bought less sold, within the filter.", "none"),
        new("by_symbol[].avg_buy_price", "price", "Sum of the values bought over the sum of their quantities; avg_sell_price likewise.", "a buy; a sell"),
        new("by_symbol[].value", "money", "Bought and sold.", "none"),
        new("by_symbol[].realized_pnl", "money", "As totals.realized_pnl, of the symbol.", "0 without sells; one share that was bought before"),
        new("by_day[].value", "money", "Bought and sold on the New York day of the fill; trades likewise.", "a trade on that day"),
        new("trades[].value", "money", "Quantity times price, not rounded.", "none"),
        new("trades[].strategies[].weight", "ratio", "Stored weights scaled to the sum 1; equal ones where none are stored.", "a strategy"),
        new("trades[].slippage_bps", "basis points", "As stored, else (price - expected price) over the expected price times 10000, sign turned for sells: positive is worse.", "one of the two"),
    ];
}
