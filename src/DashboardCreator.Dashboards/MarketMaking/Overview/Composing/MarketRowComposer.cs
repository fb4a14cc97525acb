using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>The row of one market.</summary>
internal static class MarketRowComposer
{
    public static MarketRow Row(MarketState market, MarketsView view, MarketMakingOptions options)
    {
        var (quotes, config, fills) = (market.Quotes, market.Config, market.Fills);
        return new MarketRow
        {
            MarketId = market.Market,
            Event = market.Event,
            Url = MarketEvent.Url(market.Event, options.Environment),
            Enabled = config?.Enabled,
            BestBid = Money.Plain(quotes.BestBid),
            BestAsk = Money.Plain(quotes.BestAsk),
            Spread = Money.Plain(quotes.Spread),
            MinSpread = Money.Plain(config?.MinSpread),
            SpreadStatus = quotes.StatusAgainst(Money.Believable(config?.MinSpread)),
            OwnBid = Money.Plain(quotes.OwnBid),
            OwnAsk = Money.Plain(quotes.OwnAsk),
            BidCompetitive = quotes.IsBidCompetitive,
            AskCompetitive = quotes.IsAskCompetitive,
            NetPosition = Money.Plain(market.Quantity),
            MaxPositionYes = Money.Plain(config?.MaxInventoryYes),
            MaxPositionNo = Money.Plain(config?.MaxInventoryNo),
            AverageCost = Money.Plain(market.Average),
            RealizedPnl = Money.Cents(market.Realized),
            Pnl24h = Money.Cents(fills?.Realized24h),
            UnrealizedWorst = Money.Cents(market.Worst),
            UnrealizedBest = Money.Cents(market.Best),
            PositionChange24h = Money.Plain(fills?.Change24h),
            Filled24h = Money.Plain(fills?.Filled24h),
            LastFillAgeSeconds = view.AgeOf(fills?.LastAt),
            ConfigAgeSeconds = view.AgeOf(config?.UpdatedAt),
            OrdersSyncAgeSeconds = view.AgeOf(view.Records.Orders?.UpdatedAt),
            OrderMismatch = market.MissingSides.Count > 0 ? new OrderMismatch(market.MissingSides) : null,
            DecisionAt = market.Decision?.At,
            DecisionAgeSeconds = view.AgeOf(market.Decision?.At),
            LastFillAt = fills?.LastAt,
            OwnBidContracts = Money.Plain(market.Bid?.Contracts),
            OwnAskContracts = Money.Plain(market.Ask?.Contracts),
            ExposureContracts = Money.Plain(market.Contracts),
            ExposureValue = Money.Cents(market.Value),
            ReplayedRealizedPnl = Money.Cents(fills?.Realized),
        };
    }
}
