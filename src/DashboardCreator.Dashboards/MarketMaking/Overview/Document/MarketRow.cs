using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>One market. Dollars: profit and value in cents, prices not rounded. Absent facts are null.</summary>
public sealed record MarketRow
{
    /// <summary>The market's ticker.</summary>
    public required string MarketId { get; init; }

    /// <summary>The configuration's event, else the market's id without its last part.</summary>
    public required string Event { get; init; }

    /// <summary>The event's page at the exchange.</summary>
    public required string Url { get; init; }

    /// <summary>Whether the bot quotes it; null without a configuration.</summary>
    public required bool? Enabled { get; init; }

    /// <summary>Of the newest decision, however old; null where that side of the book was empty.</summary>
    public required decimal? BestBid { get; init; }

    /// <summary>As <see cref="BestBid"/>.</summary>
    public required decimal? BestAsk { get; init; }

    /// <summary>Ask less bid.</summary>
    public required decimal? Spread { get; init; }

    /// <summary>The spread that the configuration asks for.</summary>
    public required decimal? MinSpread { get; init; }

    /// <summary><c>below</c> the minimum, <c>near</c> it (up to a cent above), or <c>above</c>.</summary>
    public required string? SpreadStatus { get; init; }

    /// <summary>The highest live bid; null without one.</summary>
    public required decimal? OwnBid { get; init; }

    /// <summary>The lowest live ask; null without one.</summary>
    public required decimal? OwnAsk { get; init; }

    /// <summary>Whether the own bid is at the best one or better; null without an own bid.</summary>
    public required bool? BidCompetitive { get; init; }

    /// <summary>Whether the own ask is at the best one or better; null without an own ask.</summary>
    public required bool? AskCompetitive { get; init; }

    /// <summary>Contracts; negative is long NO.</summary>
    public required decimal? NetPosition { get; init; }

    /// <summary>Most contracts long.</summary>
    public required decimal? MaxPositionYes { get; init; }

    /// <summary>Most contracts short.</summary>
    public required decimal? MaxPositionNo { get; init; }

    /// <summary>Average buy while long, average sell while short, null while flat.</summary>
    public required decimal? AverageCost { get; init; }

    /// <summary>Stored, since the beginning, net of fees.</summary>
    public required decimal? RealizedPnl { get; init; }

    /// <summary>Replayed, of the last 24 hours' fills, net of fees.</summary>
    [JsonPropertyName("pnl_24h")]
    public required decimal? Pnl24h { get; init; }

    /// <summary>Open profit if it were closed at the market, net of the fee.</summary>
    public required decimal? UnrealizedWorst { get; init; }

    /// <summary>Open profit if it were closed at the own quote, where that is competitive.</summary>
    public required decimal? UnrealizedBest { get; init; }

    /// <summary>Contracts bought less contracts sold in the last 24 hours.</summary>
    [JsonPropertyName("position_change_24h")]
    public required decimal? PositionChange24h { get; init; }

    /// <summary>Contracts traded in the last 24 hours.</summary>
    [JsonPropertyName("filled_24h")]
    public required decimal? Filled24h { get; init; }

    /// <summary>Seconds since the newest fill; null where it never traded.</summary>
    public required double? LastFillAgeSeconds { get; init; }

    /// <summary>Seconds since the configuration was changed.</summary>
    public required double? ConfigAgeSeconds { get; init; }

    /// <summary>Seconds since the bot last compared its orders with the exchange's.</summary>
    public required double? OrdersSyncAgeSeconds { get; init; }

    /// <summary>Sides that were to be quoted and are not; null where there is none.</summary>
    public required OrderMismatch? OrderMismatch { get; init; }

    /// <summary>When the newest decision was taken.</summary>
    public required DateTimeOffset? DecisionAt { get; init; }

    /// <summary>Seconds since then.</summary>
    public required double? DecisionAgeSeconds { get; init; }

    /// <summary>When it last traded.</summary>
    public required DateTimeOffset? LastFillAt { get; init; }

    /// <summary>Contracts of the live bids.</summary>
    public required decimal? OwnBidContracts { get; init; }

    /// <summary>Contracts of the live asks.</summary>
    public required decimal? OwnAskContracts { get; init; }

    /// <summary>Contracts held, long or short.</summary>
    public required decimal? ExposureContracts { get; init; }

    /// <summary>Dollars that they cost.</summary>
    public required decimal? ExposureValue { get; init; }

    /// <summary>Replayed, of all known fills, net of fees.</summary>
    public required decimal? ReplayedRealizedPnl { get; init; }
}

/// <summary>Orders that should rest and do not.</summary>
/// <param name="MissingSides"><c>bid</c>, <c>ask</c> or both.</param>
public sealed record OrderMismatch(IReadOnlyList<string> MissingSides);
