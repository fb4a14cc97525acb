using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>The registry's entries for the document of a market.</summary>
internal static class MarketFigures
{
    private const string OneLatency = "one event with a latency";

    public static IReadOnlyList<Figure> All { get; } =
    [
        new("position.net_position", "contracts", "The stored state's, negative when short; average_cost is its average purchase when long and its average sale when short.", "the bot's positions"),
        new("position.realized_pnl", "money", "The stored state's since the beginning, net of fees.", "the bot's positions"),
        new("position.replayed_position", "contracts", "All known fills replayed in order of time from flat; replayed_average_cost likewise, at average cost on the YES side.", "the table of fills"),
        new("position.replayed_realized_pnl", "money", "The same replay: (price - average) x closed contracts, the opposite sign for shorts, less the fee of each fill.", "the table of fills"),
        new("position.unrealized_worst", "money", "(Best bid - average) x contracts when long, (average - best ask) x contracts when short, less the estimated fee of that sale or purchase.", "0 when flat; a quote on that side"),
        new("position.unrealized_best", "money", "The same at the own quote on that side where it is competitive, else as unrealized_worst.", "0 when flat; a quote"),
        new("position.own_bid", "price", "The highest live bid (resting or pending, not wholly filled); own_ask the lowest live ask.", "a live order"),
        new("position.bid_competitive", "flag", "Own bid >= best bid - 0.0001; ask_competitive: own ask <= best ask + 0.0001. True where that side of the book is empty.", "an own quote"),
        new("latest_decision.age_seconds", "seconds", "From the newest decision, however old, to now.", "a decision"),
        new("latest_decision.mid", "price", "As stored, else the mean of best bid and best ask.", "either"),
        new("latest_decision.spread", "price", "Best ask less best bid; decisions[].spread likewise.", "both sides of the book"),
        new("latest_decision.fair_value_minus_mid", "price", "Fair value less mid.", "both"),
        new("counts.decisions", "count", "In the window (now - days x 24 h, now]; executions, without expired ones, and fills likewise.", "the table"),
        new("fills[].fees", "dollars", "As the bot estimated it, else 0.0175 x C x P x (1 - P); not rounded.", "none"),
        new("fills[].realized_pnl", "dollars", "What the fill closed of the replayed position at (price - average), less its fee; not rounded.", "none"),
        new("fills[].position_after", "contracts", "The replayed position after the fill; average_cost_after is its average.", "none"),
        new("fills[].decision_id", "text", "Of the FILL event with the same fill_id, else of the newest with the same order_id, else of the newest decision that is not after the fill.", "one of them"),
        new("fill_summary.volume", "contracts", "Sum of the window's sizes; bid_volume and ask_volume by side, bid_count and ask_count count them.", "the table of fills"),
        new("fill_summary.fees", "money", "Sum over the window's fills, rounded once.", "the table of fills"),
        new("fill_summary.realized_pnl", "money", "Sum over the window's fills, net of fees, rounded once.", "the table of fills"),
        new("analytics.latency_ms.mean", "milliseconds", "Over all events of the window with a latency; zeros count, negative ones do not.", OneLatency),
        new("analytics.latency_ms.p50", "milliseconds", "Percentile of type 7; p95, p99 and max likewise.", OneLatency),
        new("analytics.latency_by_event[].p95", "milliseconds", "The same by type of event.", OneLatency),
        new("analytics.latency_histogram[].count", "count", "Events by latency, [from, to), between 0, 50, 100, 200, 500, 1000, 2000, 5000; open at the end.", "the table of events"),
        new("analytics.timeline[].count", "count", "Events by type and UTC hour up to 3 days, by UTC day beyond.", "the table of events"),
        new("chart.best_bid", "price", "Of each decision that saw a bid; best_ask likewise.", "a decision"),
        new("chart.position", "contracts", "The replayed position after each fill.", "a fill"),
    ];
}
