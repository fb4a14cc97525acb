using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>What is held, by event.</summary>
internal static class ExposureComposer
{
    /// <summary>All markets, events by name: the view has them in this order.</summary>
    public static IReadOnlyList<EventExposure> ByEvent(MarketsView view) =>
        [.. view.Markets.GroupBy(market => market.Event, StringComparer.Ordinal).Select(same => Event(same.Key, [.. same]))];

    private static EventExposure Event(string name, IReadOnlyList<MarketState> markets) => new(
        name,
        Money.Plain(SumOfParts.Of(markets, market => market.Contracts)),
        Money.Cents(SumOfParts.Of(markets, market => market.Value)),
        [.. markets.Select(market => new MarketExposure(market.Market, Money.Plain(market.Contracts), Money.Cents(market.Value)))]);
}
