using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>Sums over markets.</summary>
internal static class SumOfParts
{
    /// <summary>Of the known parts; null when there are parts and none is known, 0 when there are none.</summary>
    public static decimal? Of(IReadOnlyList<MarketState> markets, Func<MarketState, decimal?> part) =>
        markets.Count == 0 ? 0 : Money.SumOfKnown(markets.Select(part));
}
