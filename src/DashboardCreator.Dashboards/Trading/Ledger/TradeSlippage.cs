using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>What a fill cost against the price that was expected when the order was sent. Positive is worse for the buyer and for the seller.</summary>
public static class TradeSlippage
{
    private const double BasisPoints = 10_000;

    /// <summary>Basis points: as stored, else from the expected price.</summary>
    /// <returns>Null without both, and where the expected price is not positive.</returns>
    public static double? Bps(in TradeRecord trade)
    {
        if (trade.SlippageBps is { } stored)
        {
            return (double)stored;
        }

        // The difference is exact, so that no slippage is 0 and not nearly 0.
        return trade.ExpectedPrice is > 0 and { } expected ? (double)Worse(trade, expected) / (double)expected * BasisPoints : null;
    }

    /// <summary>Money per share: as stored, else from the expected price.</summary>
    /// <returns>Null without both, and where the expected price is not positive.</returns>
    public static decimal? PerShare(in TradeRecord trade) =>
        trade.SlippagePerShare ?? (trade.ExpectedPrice is > 0 and { } expected ? Worse(trade, expected) : null);

    /// <summary>Money of the whole trade: per share times quantity.</summary>
    /// <returns>Null where the slippage per share is unknown or beyond belief.</returns>
    public static decimal? Cost(in TradeRecord trade) => Money.Product(PerShare(trade), trade.Quantity);

    private static decimal Worse(in TradeRecord trade, decimal expected) => trade.IsBuy ? trade.Price - expected : expected - trade.Price;
}
