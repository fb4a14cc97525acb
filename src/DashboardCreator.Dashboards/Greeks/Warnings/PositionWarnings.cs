using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Says why figures of open positions are null, one warning per figure, whatever page they are on.</summary>
internal static class PositionWarnings
{
    private static readonly (string Field, Func<OptionPosition, bool> IsMissing, string Message)[] Figures =
    [
        ("structure", position => position.Structure is null, "{0} open positions have no structure: no leg is held, legs cancel out, or one lacks a term, its action or quantity."),
        ("dte", position => position.DaysToExpiry is null, "{0} open positions have no leg that tells its expiry."),
        ("iv", position => position.Volatility is null, "{0} open positions have no held leg with a volatility and a vega to weight it with."),
        ("iv_rank", position => position.VolatilityRank is null, "{0} open positions have no held leg with a rank and a vega to weight it with."),
        ("delta", position => position.Greeks is null, "{0} open positions have no held leg that could be measured; they are in no total of the Greeks."),
        ("dollar_delta", position => position.DollarDelta is null, "{0} open positions have no dollar delta: no Greeks, no price of the underlying, or an amount too large to be believed."),
        ("underlying_price", position => position.Underlying is null, "{0} open positions are on an underlying whose price no snapshot and no bar tells."),
        ("unrealized_pnl", position => position.UnrealizedPnl is null, "{0} open positions have a leg without a mark, a fill price, an action or a quantity, or no held leg."),
        ("unrealized_pnl_pct", position => position is { UnrealizedPnl: not null, GrossPremium: not > 0 }, "{0} open positions paid and received nothing: their profit is no share of it."),
        ("pnl_to_max_loss_pct", position => position is { UnrealizedPnl: not null, Payoff.MaxLoss: 0 }, "{0} open positions cannot lose: their profit is no share of a loss."),
        ("net_premium", position => position.NetPremium is null, "{0} open positions have a leg without a fill price, an action or a quantity, or no held leg."),
        ("gross_notional", position => position.GrossNotional is null, "{0} open positions have no held leg, one without a strike, an action or a quantity, or a size too large to be believed; they are in no sum of notionals."),
        (
            "max_loss",
            position => position.Payoff?.MaxLoss is null,
            "{0} open positions have no bounded loss that their legs tell: an uncovered side, several expiries, or a leg without its terms or fill price."),
        (
            "max_profit",
            position => position.Payoff?.MaxProfit is null,
            "{0} open positions have no bounded profit that their legs tell: bought calls that are not sold again, several expiries, or a leg without its terms or fill price."),
    ];

    public static void Explain(GreeksSelection selection, WarningList warnings)
    {
        foreach (var (field, isMissing, message) in Figures)
        {
            warnings.AddCount(selection.Open.Count(isMissing), $"positions[].{field}", message);
        }

        warnings.AddCount(
            selection.Closed.Count(position => position.RealizedPnl is null),
            "positions[].realized_pnl",
            "{0} closed positions have no recorded result and no exit prices: their profit is unknown and in no sum.");
    }
}
