using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>The live orders of one side of one market.</summary>
/// <param name="Price">The best of them; null where none has a price.</param>
/// <param name="Contracts">Not yet filled.</param>
internal readonly record struct LiveSide(decimal? Price, decimal Contracts)
{
    /// <summary>Resting or pending, and not all of it filled. A missing filled size is 0.</summary>
    public static bool IsLive(MarketOrder order) => MayBeLive(order) && order is { MarketId: not null, IsBid: not null } && Open(order) > 0;

    /// <summary>Resting or pending by its status, and without what tells whose and how large it is.</summary>
    public static bool IsDoubtful(MarketOrder order) =>
        MayBeLive(order) && (order is { MarketId: null } or { IsBid: null } or { Price: null } || Open(order) is null);

    /// <summary>This side and one more order.</summary>
    public LiveSide With(MarketOrder order) => new(Better(order.Price, order.IsBid == true), Contracts + Open(order)!.Value);

    private static bool MayBeLive(MarketOrder order) => order.Status is "resting" or "pending";

    private static decimal? Open(MarketOrder order) => Money.Believable(order.Size) - (Money.Believable(order.FilledSize) ?? 0);

    private decimal? Better(decimal? price, bool isBid) =>
        Price is { } best && price is { } other ? (isBid ? Math.Max(best, other) : Math.Min(best, other)) : Price ?? price;
}
