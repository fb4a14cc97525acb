using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>The bot's live orders on one side of a market.</summary>
/// <param name="Price">The best of them, dollars; null without one that tells its price.</param>
/// <param name="Contracts">What is not filled of them.</param>
/// <param name="Orders">How many there are.</param>
public sealed record LiveQuotes(decimal? Price, decimal Contracts, int Orders)
{
    /// <summary>True for an order that still stands: resting or pending, and not wholly filled.</summary>
    public static bool IsLive(MarketOrder order) =>
        order is { Status: "resting" or "pending", Size: { } size } && size > (order.FilledSize ?? 0);

    /// <param name="orders">Of one market, dead ones too; null where the state does not tell.</param>
    /// <param name="isBid">The side.</param>
    /// <returns>Null where the state does not tell.</returns>
    public static LiveQuotes? Of(IEnumerable<MarketOrder>? orders, bool isBid)
    {
        if (orders is null)
        {
            return null;
        }

        var live = orders.Where(order => order.IsBid == isBid && IsLive(order)).ToList();
        return new LiveQuotes(isBid ? live.Max(order => order.Price) : live.Min(order => order.Price), live.Sum(order => order.Size!.Value - (order.FilledSize ?? 0)), live.Count);
    }
}
