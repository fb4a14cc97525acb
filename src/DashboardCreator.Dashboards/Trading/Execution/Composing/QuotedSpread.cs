namespace DashboardCreator.Dashboards.Trading.Execution;

/// <summary>What the market asked for trading at once.</summary>
internal static class QuotedSpread
{
    private const double BasisPoints = 10_000;

    /// <summary>(ask - bid) over their middle, basis points.</summary>
    /// <returns>Null without both, for a bid that is not positive, and for a bid above the ask.</returns>
    public static double? Bps(in TradeRecord trade) =>
        trade.Bid is > 0 and { } bid && trade.Ask is { } ask && ask >= bid
            ? (double)(ask - bid) / (((double)ask + (double)bid) / 2) * BasisPoints
            : null;
}
