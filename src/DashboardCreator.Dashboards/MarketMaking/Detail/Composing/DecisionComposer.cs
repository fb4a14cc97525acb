using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>Decisions as the document shows them.</summary>
internal static class DecisionComposer
{
    public static LatestDecision? Latest(MarketView view) => view.State.Decision is { } decision ? Whole(view, decision) : null;

    public static DecisionRow Row(DecisionPoint point) => new()
    {
        At = point.At,
        DecisionId = point.Id,
        BestBid = Plain(point.BestBid),
        BestAsk = Plain(point.BestAsk),
        Spread = Difference(point.BestAsk, point.BestBid),
        Inventory = Plain(point.Inventory),
        Targets = point.Targets,
        Mid = Plain(point.Mid),
        FairValue = Plain(point.FairValue),
    };

    /// <summary>All of a decision.</summary>
    public static LatestDecision Whole(MarketView view, MarketDecision decision) => new()
    {
        At = decision.At,
        DecisionId = decision.Id,
        FairValue = Plain(decision.Pricing.FairValue),
        Mid = Plain(decision.Mid),
        Inventory = Plain(decision.Inventory),
        TargetQuotes = decision.Targets is { } targets ? Sides(targets) : null,
        AgeSeconds = view.AgeSeconds(decision.At),
        RunId = decision.RunId,
        BotVersion = decision.BotVersion,
        BestBid = Plain(decision.BestBid),
        BestAsk = Plain(decision.BestAsk),
        Spread = Difference(decision.BestAsk, decision.BestBid),
        FairValueSource = decision.Pricing.FairValueSource,
        FairValueMinusMid = Difference(decision.Pricing.FairValue, decision.Mid),
        Skew = Plain(decision.Pricing.Skew),
        Logic = decision.Pricing.Logic,
        TradeStdDev = Plain(decision.Pricing.TradeStdDev),
        WmaPrice = Plain(decision.Pricing.WmaPrice),
        WmaTrades = decision.Pricing.WmaTrades,
        WmaTradeAt = decision.Pricing.WmaTradeAt,
        LastTradePrice = Plain(decision.Pricing.LastTradePrice),
        LastTradeAt = decision.Pricing.LastTradeAt,
        FairValueBid = Plain(decision.Pricing.FairValueBid),
        FairValueAsk = Plain(decision.Pricing.FairValueAsk),
        TopBids = Levels(decision.TopBids),
        TopAsks = Levels(decision.TopAsks),
        Reason = decision.Reason,
        HaltReason = decision.HaltReason,
    };

    /// <summary>What is left of a decision whose details are not kept.</summary>
    public static LatestDecision MainFacts(MarketView view, DecisionPoint point) => new()
    {
        At = point.At,
        DecisionId = point.Id,
        FairValue = Plain(point.FairValue),
        Mid = Plain(point.Mid),
        Inventory = Plain(point.Inventory),
        AgeSeconds = view.AgeSeconds(point.At),
        BestBid = Plain(point.BestBid),
        BestAsk = Plain(point.BestAsk),
        Spread = Difference(point.BestAsk, point.BestBid),
        FairValueMinusMid = Difference(point.FairValue, point.Mid),
    };

    public static IReadOnlyList<QuoteLevel> Levels(IReadOnlyList<BookLevel> levels) => [.. levels.Select(level => new QuoteLevel(Plain(level.Price), Plain(level.Size)))];

    /// <summary>The number as documents write it; one beyond belief is unknown.</summary>
    public static decimal? Plain(decimal? number) => Money.Plain(Money.Believable(number));

    private static decimal? Difference(decimal? left, decimal? right) => Money.Plain(Money.Believable(left) - Money.Believable(right));

    private static QuotedSides Sides(IReadOnlyList<TargetQuote> targets) => new(
        [.. targets.Where(target => target.IsBid).OrderByDescending(target => target.Price).Select(Level)],
        [.. targets.Where(target => !target.IsBid).OrderBy(target => target.Price ?? decimal.MaxValue).Select(Level)]);

    private static QuoteLevel Level(TargetQuote target) => new(Plain(target.Price), Plain(target.Size));
}
