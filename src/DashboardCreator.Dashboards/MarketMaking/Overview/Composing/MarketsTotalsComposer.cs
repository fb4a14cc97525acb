using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>Sums of unrounded values, each rounded once.</summary>
internal static class MarketsTotalsComposer
{
    public static MarketsTotals Totals(MarketsView view, IReadOnlyList<ProfitDay> days)
    {
        var (markets, hasFills, orders) = (view.Markets, view.Records.Fills is not null, view.Orders);
        var today = days is [.., var last] ? last.Daily : 0;
        return new MarketsTotals
        {
            RealizedPnl = Money.Cents(OfPositions(view, market => market.Realized)),
            PnlToday = hasFills ? Money.Cents(today) : null,
            FeesToday = Money.Cents(OfFills(view, fills => fills.FeesToday)),
            Pnl24h = Money.Cents(OfFills(view, fills => fills.Realized24h)),
            UnrealizedWorst = Money.Cents(OfPositions(view, market => market.Worst)),
            UnrealizedBest = Money.Cents(OfPositions(view, market => market.Best)),
            ExposureContracts = Money.Plain(OfPositions(view, market => market.Contracts)),
            ExposureValue = Money.Cents(OfPositions(view, market => market.Value)),
            ActiveBids = orders?.Bids.Count,
            ActiveAsks = orders?.Asks.Count,
            ActiveBidContracts = Money.Plain(orders?.Bids.Values.Sum(side => side.Contracts)),
            ActiveAskContracts = Money.Plain(orders?.Asks.Values.Sum(side => side.Contracts)),
            ReplayedRealizedPnl = Money.Cents(OfFills(view, fills => fills.Realized)),
            Filled24h = Money.Plain(OfFills(view, fills => fills.Filled24h)),
            PositionChange24h = Money.Plain(OfFills(view, fills => fills.Change24h)),
            Markets = view.Records.Configs is null && view.Records.Positions is null ? null : markets.Count,
            EnabledMarkets = view.Records.Configs is null ? null : markets.Count(market => market.Config?.Enabled == true),
            NetPosition = Money.Plain(OfPositions(view, market => market.Quantity)),
        };
    }

    private static decimal? OfPositions(MarketsView view, Func<MarketState, decimal?> part) =>
        view.Records.Positions is null ? null : SumOfParts.Of(view.Markets, part);

    // Of every market that traded, listed or not, as the days are.
    private static decimal? OfFills(MarketsView view, Func<FillSums, decimal> part) =>
        view.Records.Fills is null ? null : view.Traded.Sum(traded => part(traded.Fills));
}
