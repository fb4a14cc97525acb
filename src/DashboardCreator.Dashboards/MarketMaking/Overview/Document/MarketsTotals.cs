using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>Sums of the unrounded values of all markets, disabled ones too; null where none of the parts is known. Dollars in cents.</summary>
public sealed record MarketsTotals
{
    /// <summary>Sum of the stored positions', net of fees.</summary>
    public required decimal? RealizedPnl { get; init; }

    /// <summary>Replayed profit of today's fills; 0 when nothing traded.</summary>
    public required decimal? PnlToday { get; init; }

    /// <summary>Fees of today's fills.</summary>
    public required decimal? FeesToday { get; init; }

    /// <summary>Replayed profit of the last 24 hours' fills.</summary>
    [JsonPropertyName("pnl_24h")]
    public required decimal? Pnl24h { get; init; }

    /// <summary>Open profit if every position were closed at the market.</summary>
    public required decimal? UnrealizedWorst { get; init; }

    /// <summary>Open profit if every position were closed at the bot's own quotes, where these are competitive.</summary>
    public required decimal? UnrealizedBest { get; init; }

    /// <summary>Contracts held, long and short ones added.</summary>
    public required decimal? ExposureContracts { get; init; }

    /// <summary>Dollars that they cost.</summary>
    public required decimal? ExposureValue { get; init; }

    /// <summary>Markets with a live bid.</summary>
    public required int? ActiveBids { get; init; }

    /// <summary>Markets with a live ask.</summary>
    public required int? ActiveAsks { get; init; }

    /// <summary>Contracts of the live bids.</summary>
    public required decimal? ActiveBidContracts { get; init; }

    /// <summary>Contracts of the live asks.</summary>
    public required decimal? ActiveAskContracts { get; init; }

    /// <summary>Replayed profit of all known fills; where it ends on the last day of <c>pnl</c>.</summary>
    public required decimal? ReplayedRealizedPnl { get; init; }

    /// <summary>Contracts traded in the last 24 hours.</summary>
    [JsonPropertyName("filled_24h")]
    public required decimal? Filled24h { get; init; }

    /// <summary>Contracts bought less contracts sold in the last 24 hours.</summary>
    [JsonPropertyName("position_change_24h")]
    public required decimal? PositionChange24h { get; init; }

    /// <summary>How many markets are listed; null when neither configurations nor positions are told.</summary>
    public required int? Markets { get; init; }

    /// <summary>How many of them the bot quotes.</summary>
    public required int? EnabledMarkets { get; init; }

    /// <summary>Contracts long YES less contracts long NO.</summary>
    public required decimal? NetPosition { get; init; }
}
