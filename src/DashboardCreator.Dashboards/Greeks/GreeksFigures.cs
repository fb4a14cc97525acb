using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>The registry's entries for the greeks document.</summary>
internal static class GreeksFigures
{
    public static IReadOnlyList<Figure> All { get; } = [.. Greeks(), .. Profit(), .. Book(), .. Risk()];

    private static IEnumerable<Figure> Greeks() =>
    [
        new("positions[].legs[].contract.delta", "shares", "The leg's own where its delta, gamma, theta and vega are all stored; else the newest snapshot's, each missing one from the leg and then from Black-Scholes-Merton; else the model's. After the expiry the model's limit alone. The other Greeks likewise; rho from the snapshot first.", "a stored value, or spot and volatility"),
        new("positions[].legs[].iv", "fraction", "The newest snapshot's, else the leg's, else the one that the quoted price implies on the day of the quote, at the underlying's price of that day.", "one of the three"),
        new("positions[].legs[].iv_rank", "percent", "Place of the volatility between the contract's lowest and highest snapshot of the last 365 days.", "two volatilities that differ"),
        new("positions[].legs[].position.delta", "shares", "Contract delta times contracts times 100, negative when sold. The other Greeks likewise.", "complete Greeks of a held leg"),
        new("positions[].legs[].dte", "days", "Expiry less the as-of date, both in New York.", "an expiry"),
        new("positions[].iv", "fraction", "Mean of the held legs' volatilities weighted by the size of their vegas.", "a held leg with both"),
        new("totals.delta", "shares", "Sum over the held legs of the open positions; unpriced legs are in no total. Gamma, theta, vega and rho likewise.", "0 without open positions; one priced leg"),
        new("totals.vanna", "shares per volatility point", "Sum of the model's change of delta with volatility. Volga and charm likewise, by their units.", "model inputs for every priced leg"),
        new("totals.dollar_delta", "money", "Delta times the newest price of its underlying: a snapshot's, or the last close.", "a price for every underlying"),
        new("totals.beta_weighted_delta", "shares of the benchmark", "Dollar delta times beta over the benchmark's price, added up.", "a price and a beta for every underlying"),
        new("by_symbol[].beta", "ratio", "Covariance of daily returns with the benchmark's over their variance, last 252 returns between common sessions; 1 for the benchmark.", "60 common returns"),
        new("heatmap[].delta", "shares", "Position deltas added up by underlying, strike and days to expiry. The other Greeks likewise.", "a priced leg"),
    ];

    private static IEnumerable<Figure> Profit() =>
    [
        new("positions[].legs[].mark", "price", "Middle of bid and ask of the newest snapshot, else the middle stored with it, else its last trade, else the premium stored with the leg, else the model's price. After the expiry what exercise was worth at the close of that day, and nothing else.", "a quote, a premium or model inputs"),
        new("positions[].legs[].unrealized_pnl", "money", "Contracts times 100 times (mark less fill price), sign turned when sold.", "a mark and a fill price"),
        new("positions[].unrealized_pnl", "money", "Sum over the held legs.", "all of them"),
        new("positions[].unrealized_pnl_pct", "percent", "Over the size of the premiums of the legs.", "as unrealized_pnl"),
        new("positions[].pnl_to_credit_pct", "percent", "Over the net premium received.", "a credit"),
        new("positions[].pnl_to_max_loss_pct", "percent", "Over the largest loss.", "a defined risk"),
        new("positions[].realized_pnl", "money", "As the strategy recorded it, else from exit prices, else the premium where legs cancel out; 0 for orders that never traded.", "one of these"),
        new("positions[].net_premium", "money", "Received less paid for the held legs.", "every fill price"),
        new("totals.unrealized_pnl", "money", "Sum of the open positions that are marked.", "0 without open positions; one marked"),
        new("totals.realized_pnl", "money", "Sum of the closed positions whose result is known.", "0 without closed positions; one known"),
        new("totals.realized_pnl_30d", "money", "The same of those closed on the last 30 New York dates.", "as realized_pnl"),
        new("totals.total_pnl", "money", "Realised and unrealised together.", "both"),
        new("pnl_history", "money", "Unrealised profit of the marked positions as the service saw it on that day plus all realised profit up to that moment; the last point is total_pnl less what was closed without a time.", "a day on which the service ran"),
        new("realized_pnl_history", "money", "Realised profit added up by closing date.", "a closed position with a known result"),
    ];

    private static IEnumerable<Figure> Book() =>
    [
        new("positions[].structure", "text", "Named after the held legs: vertical, butterfly, condor, iron_condor, straddle and so on.", "complete terms"),
        new("positions[].max_loss", "money", "Largest loss at expiry over all prices of the underlying, premium included; positions with an uncovered side have none.", "one expiry, every fill price, a defined risk"),
        new("positions[].max_profit", "money", "Largest profit at expiry.", "one expiry, every fill price, a bound"),
        new("positions[].breakevens", "price", "Prices at expiry at which the position begins or ceases to earn nothing: of a flat stretch at zero both edges.", "as max_profit"),
        new("totals.gross_notional", "money", "Strike times contracts times 100 over all held legs, whatever their side.", "complete terms"),
        new("exposure.net_notional", "money", "The same with sold legs negative.", "complete terms"),
        new("exposure.largest_position_pct", "percent", "Largest notional of a position over the gross notional.", "an open position"),
        new("exposure.defined_risk_max_loss", "money", "Largest losses of the positions of defined risk, added up.", "none"),
    ];

    private static IEnumerable<Figure> Risk() =>
    [
        new("scenarios.pnl", "money", "Every held leg priced anew by the model with its spot and volatility moved and days passed, less its model price now; an expired leg as the shares of its delta at the newest price.", "spot, volatility, strike, expiry"),
        new("limits[].utilisation_pct", "percent", "Size of the value over its limit.", "the value"),
        new("risk_alerts[].loss_pct", "percent", "Unrealised loss over the size of the premiums, or over the largest loss; listed above 50.", "a marked position"),
        new("position_discrepancies", "contracts", "Signed contracts of the held legs against the newest update of the broker, where they differ.", "updates of the broker"),
    ];
}
