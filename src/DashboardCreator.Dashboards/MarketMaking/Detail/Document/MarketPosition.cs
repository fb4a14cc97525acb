namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>A position by the bot's state and by replaying the fills, and what closing it would earn.</summary>
public sealed record MarketPosition
{
    /// <summary>Contracts by the stored state, negative when short; null when not told.</summary>
    public decimal? NetPosition { get; init; }

    /// <summary>Dollars per contract by the stored state; null when flat or not told.</summary>
    public decimal? AverageCost { get; init; }

    /// <summary>Dollars since the beginning by the stored state, net of fees; null when not told.</summary>
    public decimal? RealizedPnl { get; init; }

    /// <summary>Where <see cref="RealizedPnl"/> is from: <c>stored_state</c>.</summary>
    public required string RealizedPnlBasis { get; init; }

    /// <summary>Contracts by replaying all known fills from flat; null where nobody tells them.</summary>
    public decimal? ReplayedPosition { get; init; }

    /// <summary>Dollars per contract by the replay; null when flat or not known.</summary>
    public decimal? ReplayedAverageCost { get; init; }

    /// <summary>Dollars by the replay, net of fees; null where nobody tells the fills.</summary>
    public decimal? ReplayedRealizedPnl { get; init; }

    /// <summary>Dollars for closing at the best quote, less the estimated fee; 0 when flat, null without a quote.</summary>
    public decimal? UnrealizedWorst { get; init; }

    /// <summary>Dollars for closing at the own quote where that competes, else as the worst case.</summary>
    public decimal? UnrealizedBest { get; init; }

    /// <summary>The highest own live bid, dollars; null without one.</summary>
    public decimal? OwnBid { get; init; }

    /// <summary>The lowest own live ask, dollars; null without one.</summary>
    public decimal? OwnAsk { get; init; }

    /// <summary>Whether the own bid is no worse than the best one; null without an own one.</summary>
    public bool? BidCompetitive { get; init; }

    /// <summary>Whether the own ask is no worse than the best one; null without an own one.</summary>
    public bool? AskCompetitive { get; init; }
}
