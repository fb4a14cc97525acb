using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>The newest decision.</summary>
internal static class DecisionComposer
{
    /// <summary>Of any market, listed or not; of two at the same instant the first market's.</summary>
    public static LastDecision? Last(MarketsView view)
    {
        var newest = view.Book.KnownMarkets.Select(view.Book.NewestDecision).Where(decision => decision is not null).MaxBy(decision => decision!.At);
        return newest is null ? null : new LastDecision
        {
            MarketId = newest.MarketId!,
            At = newest.At,
            AgeSeconds = (view.AsOf - newest.At).TotalSeconds,
            DecisionId = newest.Id,
            BestBid = Money.Plain(newest.BestBid),
            BestAsk = Money.Plain(newest.BestAsk),
            Mid = Money.Plain(newest.Mid),
            FairValue = Money.Plain(newest.Pricing.FairValue),
            Inventory = Money.Plain(newest.Inventory),
            Targets = newest.Targets is { } targets
                ? [.. targets.Select(target => new WantedQuote(Side.Of(target.IsBid), Money.Plain(target.Price), Money.Plain(target.Size)))]
                : null,
        };
    }
}
