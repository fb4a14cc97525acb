using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>The registry's entries for the symbol document.</summary>
internal static class SymbolFigureEntries
{
    public static IReadOnlyList<Figure> All { get; } =
    [
        new("position.market_value", "money", "The broker's; unrealized_pnl likewise.", "a position with a current price"),
        new("metrics.trades", "count", "Trades of the whole ledger; buys and sells likewise.", "a ledger"),
        new("metrics.net_quantity", "shares", "Bought less sold.", "a ledger"),
        new("metrics.avg_buy_price", "price", "Sum of the values bought over the sum of their quantities; avg_sell_price likewise.", "a buy; a sell"),
        new("metrics.buy_value", "money", "Sum of quantity times price; sell_value likewise.", "a ledger"),
        new("metrics.realized_pnl", "money", "First in, first out: (sell price - buy price) times shares. Shares that were not bought before realise nothing.", "0 without sells; one share that was bought before"),
        new("metrics.unrealized_pnl", "money", "Sum over the open lots.", "0 without open lots; a current price"),
        new("open_lots[].unrealized_pnl", "money", "Shares left times (the broker's current price - price).", "a current price"),
        new("by_strategy[].value", "money", "Sum of value times weight; trades counts those that name the strategy.", "none"),
        new("by_strategy[].realized_pnl", "money", "Sum over the exit records of the strategy's lots in the symbol: (exit price - entry price) times quantity, the stored profit only where a price is missing.", "0 without exits; one known profit"),
        new("charts.cumulative_quantity", "shares", "Bought less sold after each trade.", "a trade"),
    ];
}
