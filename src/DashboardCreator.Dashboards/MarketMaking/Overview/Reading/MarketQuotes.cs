namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>The bot's own quotes of one market against the book that it saw.</summary>
/// <param name="IsKnown">False where there is no table of decisions: nobody tells the book. A market that nobody decided about has an empty one.</param>
/// <param name="BestBid">Null where that side was empty.</param>
/// <param name="BestAsk">Null where that side was empty.</param>
/// <param name="OwnBid">Null without a live bid.</param>
/// <param name="OwnAsk">Null without a live ask.</param>
internal readonly record struct MarketQuotes(bool IsKnown, decimal? BestBid, decimal? BestAsk, decimal? OwnBid, decimal? OwnAsk)
{
    private const decimal Tolerance = 0.0001m;
    private const decimal Cent = 0.01m;

    /// <summary>Ask less bid.</summary>
    public decimal? Spread => BestAsk - BestBid;

    /// <summary>True where that side of the book is empty; null without an own bid.</summary>
    public bool? IsBidCompetitive => OwnBid is { } own && IsKnown ? !(own < BestBid - Tolerance) : null;

    /// <summary>True where that side of the book is empty; null without an own ask.</summary>
    public bool? IsAskCompetitive => OwnAsk is { } own && IsKnown ? !(own > BestAsk + Tolerance) : null;

    /// <summary>Where a position can be closed at once: longs at the best bid, shorts at the best ask.</summary>
    public decimal? WorstExit(decimal quantity) => quantity > 0 ? BestBid : BestAsk;

    /// <summary>Where it may be closed by waiting: at the own quote where that is competitive, else as at once.</summary>
    public decimal? BestExit(decimal quantity) => quantity > 0
        ? IsAskCompetitive == true ? OwnAsk : BestBid
        : IsBidCompetitive == true ? OwnBid : BestAsk;

    /// <summary>The spread against the one that is asked for; null when one is unknown.</summary>
    public string? StatusAgainst(decimal? minimum) =>
        Spread is not { } spread || minimum is not { } least ? null
        : spread < least ? "below"
        : spread <= least + Cent ? "near" : "above";
}
