using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>The registry's entries for the document of all markets.</summary>
internal static class MarketsFigures
{
    private const string ReplayRule = "All known fills of a market replayed in order of time from flat, average cost on the YES side, net of fees.";

    public static IReadOnlyList<Figure> All { get; } = [.. Account(), .. Totals(), .. Activity(), .. Quotes(), .. Positions()];

    private static IEnumerable<Figure> Account() =>
    [
        new("account.cash", "money", "The exchange's balance in cents over 100.", "an answer of the exchange"),
        new("account.portfolio_value", "money", "The exchange's value of the open positions in cents over 100.", "an answer of the exchange"),
        new("account.total", "money", "Cash and portfolio value.", "both of them"),
        new("risk.daily_pnl", "money", "As the bot stores it for its own limit; it is never set back, so it is not of a day.", "the bot's risk state"),
    ];

    private static IEnumerable<Figure> Totals() =>
    [
        new("totals.realized_pnl", "money", "Sum of the stored positions' realised P&L over all markets, disabled ones too; net of fees, without settlements.", "stored positions; 0 without any"),
        new("totals.replayed_realized_pnl", "money", $"{ReplayRule} The last cumulative of pnl.", "a table of fills"),
        new("totals.pnl_today", "money", "Replayed P&L of the fills of today's UTC date; 0 when nothing traded.", "a table of fills"),
        new("totals.fees_today", "money", "Fees of the fills of today's UTC date; stored, else 0.0175 x C x P x (1 - P).", "a table of fills"),
        new("totals.pnl_24h", "money", "Replayed P&L of the fills later than 24 hours ago.", "a table of fills"),
        new("totals.unrealized_worst", "money", "Sum of the known values of all markets, disabled ones too.", "one known value; 0 without markets"),
        new("totals.unrealized_best", "money", "Sum of the known values of all markets, disabled ones too.", "one known value; 0 without markets"),
        new("totals.exposure_contracts", "count", "Sum over all markets, disabled ones too, long and short ones added.", "one known position; 0 without markets"),
        new("totals.exposure_value", "money", "Sum of the known values of all markets, disabled ones too.", "one known value; 0 without markets"),
        new("totals.net_position", "count", "Contracts long YES less contracts long NO over all markets.", "one known position; 0 without markets"),
        new("totals.active_bids", "count", "Markets, not orders, with a live bid: resting or pending and not all of it filled.", "the bot's orders"),
        new("totals.active_asks", "count", "Markets, not orders, with a live ask.", "the bot's orders"),
        new("totals.active_bid_contracts", "count", "Size less filled size of the live bids.", "the bot's orders"),
        new("totals.active_ask_contracts", "count", "Size less filled size of the live asks.", "the bot's orders"),
        new("totals.filled_24h", "count", "Contracts of the fills later than 24 hours ago.", "a table of fills"),
        new("totals.position_change_24h", "count", "Contracts bought less contracts sold in the fills later than 24 hours ago.", "a table of fills"),
        new("totals.markets", "count", "Markets with a configuration or a stored position.", "a table of configurations or stored positions"),
        new("totals.enabled_markets", "count", "Markets whose configuration is enabled.", "a table of configurations"),
    ];

    private static IEnumerable<Figure> Activity() =>
    [
        new("pnl[].daily", "money", $"{ReplayRule} Of every UTC day from the first fill's to today, 0 where nothing traded.", "one fill"),
        new("pnl[].cumulative", "money", "The same from the first fill to the end of the day.", "one fill"),
        new("top_markets_24h[].pnl_24h", "money", "Replayed P&L of markets that traded later than 24 hours ago, best first, at most 10.", "one fill"),
        new("exposure_by_event[].contracts", "count", "Contracts held, long and short ones added, of all markets of the event, disabled ones too.", "one known position"),
        new("exposure_by_event[].value", "money", "Sum of the known values of all markets of the event, disabled ones too.", "one known value"),
        new("last_decision.age_seconds", "seconds", "Since the newest decision about any market.", "one decision"),
        new("last_fill.age_seconds", "seconds", "Since the newest fill.", "one fill"),
        new("recent_fills[].fees", "money", "As stored, else 0.0175 x C x P x (1 - P); an estimate either way. Not rounded.", "none"),
        new("recent_fills[].position_after", "count", "Contracts held after the fill, as replayed.", "none"),
        new("recent_fills[].average_cost_after", "money", "Average cost of what is held after the fill, as replayed; null when flat.", "none"),
        new("recent_fills[].realized_pnl", "money", "What the fill realised, as replayed, less its fee. Not rounded.", "none"),
    ];

    private static IEnumerable<Figure> Quotes() =>
    [
        new("markets[].best_bid", "money", "Of the market's newest decision, however old; null where that side was empty.", "a decision"),
        new("markets[].best_ask", "money", "Of the market's newest decision, however old; null where that side was empty.", "a decision"),
        new("markets[].spread", "money", "Best ask less best bid.", "a decision with both sides"),
        new("markets[].spread_status", "text", "Below where the spread is under the minimum, near up to a cent above it, else above.", "a spread and a configured minimum"),
        new("markets[].own_bid", "money", "The highest live bid; null without one.", "the bot's orders"),
        new("markets[].own_ask", "money", "The lowest live ask; null without one.", "the bot's orders"),
        new("markets[].bid_competitive", "flag", "Own bid at or above best bid less 0.0001; true where nobody bids.", "an own bid and a table of decisions"),
        new("markets[].ask_competitive", "flag", "Own ask at or below best ask plus 0.0001; true where nobody asks.", "an own ask and a table of decisions"),
        new("markets[].own_bid_contracts", "count", "Size less filled size of the live bids.", "the bot's orders"),
        new("markets[].own_ask_contracts", "count", "Size less filled size of the live asks.", "the bot's orders"),
        new("markets[].order_mismatch", "sides", "Sides with a target in the newest decision and no live order, of enabled markets while trading is not halted; null where there is none.", "the bot's orders"),
        new("markets[].orders_sync_age_seconds", "seconds", "Since the bot last compared its orders with the exchange's.", "the bot's orders"),
        new("markets[].decision_age_seconds", "seconds", "Since the market's newest decision.", "a decision"),
        new("markets[].config_age_seconds", "seconds", "Since the configuration was last changed.", "a configuration"),
    ];

    private static IEnumerable<Figure> Positions() =>
    [
        new("markets[].net_position", "count", "As stored, negative is long NO; 0 for a market that is not among the stored positions.", "stored positions"),
        new("markets[].average_cost", "money", "Stored average buy while long, average sell while short, null while flat.", "a stored position with that average"),
        new("markets[].realized_pnl", "money", "As stored, net of fees; 0 for a market that is not among the stored positions.", "stored positions"),
        new("markets[].replayed_realized_pnl", "money", ReplayRule, "a table of fills"),
        new("markets[].pnl_24h", "money", "Replayed P&L of the fills later than 24 hours ago.", "a table of fills"),
        new("markets[].unrealized_worst", "money", "Long (best bid - average) x contracts, short (average - best ask) x contracts, less 0.0175 x C x P x (1 - P); 0 when flat.", "a price on the exit side, an average"),
        new("markets[].unrealized_best", "money", "The same at the own quote on the exit side where that is competitive, else as worst.", "a price on the exit side, an average"),
        new("markets[].exposure_contracts", "count", "Contracts held, long or short.", "stored positions"),
        new("markets[].exposure_value", "money", "Long contracts x average buy, short contracts x (1 - average sell).", "an average; 0 when flat"),
        new("markets[].position_change_24h", "count", "Contracts bought less contracts sold in the fills later than 24 hours ago.", "a table of fills"),
        new("markets[].filled_24h", "count", "Contracts of the fills later than 24 hours ago.", "a table of fills"),
        new("markets[].last_fill_age_seconds", "seconds", "Since the market's newest fill.", "one fill"),
    ];
}
