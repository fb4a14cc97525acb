using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>Replayed profit of one UTC day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Daily">Dollars, net of fees; 0 where nothing traded.</param>
/// <param name="Cumulative">Dollars from the first fill to the end of the day.</param>
public sealed record MarketsPnlDay(DateOnly Date, decimal Daily, decimal Cumulative);

/// <summary>A market that traded in the last 24 hours.</summary>
/// <param name="MarketId">The market.</param>
/// <param name="Pnl24h">Replayed profit of those fills, dollars, net of fees.</param>
public sealed record TopMarket(string MarketId, [property: JsonPropertyName("pnl_24h")] decimal Pnl24h);

/// <summary>What is held of one event. Null where none of the parts is known.</summary>
/// <param name="Event">The event.</param>
/// <param name="Contracts">Contracts held, long and short ones added.</param>
/// <param name="Value">Dollars that they cost.</param>
/// <param name="Markets">Its markets, by id.</param>
public sealed record EventExposure(string Event, decimal? Contracts, decimal? Value, IReadOnlyList<MarketExposure> Markets);

/// <summary>What is held of one market; null where that is unknown.</summary>
/// <param name="MarketId">The market.</param>
/// <param name="Contracts">Contracts held, long or short.</param>
/// <param name="Value">Dollars that they cost.</param>
public sealed record MarketExposure(string MarketId, decimal? Contracts, decimal? Value);

/// <summary>The newest decision. Absent facts are null.</summary>
public sealed record LastDecision
{
    /// <summary>The market.</summary>
    public required string MarketId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Seconds since then.</summary>
    public required double AgeSeconds { get; init; }

    /// <summary>The decision's id.</summary>
    public required string? DecisionId { get; init; }

    /// <summary>Dollars.</summary>
    public required decimal? BestBid { get; init; }

    /// <summary>Dollars.</summary>
    public required decimal? BestAsk { get; init; }

    /// <summary>Dollars: as stored, else the mean of both sides.</summary>
    public required decimal? Mid { get; init; }

    /// <summary>Dollars.</summary>
    public required decimal? FairValue { get; init; }

    /// <summary>Contracts that the bot thought it held.</summary>
    public required decimal? Inventory { get; init; }

    /// <summary>What was to be quoted; null when not stored.</summary>
    public required IReadOnlyList<WantedQuote>? Targets { get; init; }
}

/// <summary>A quote that was to stand.</summary>
/// <param name="Side"><c>bid</c> or <c>ask</c>.</param>
/// <param name="Price">Dollars.</param>
/// <param name="Size">Contracts.</param>
public sealed record WantedQuote(string Side, decimal? Price, decimal? Size);

/// <summary>The newest fill. Nothing of it is rounded.</summary>
public sealed record LastFill
{
    /// <summary>The market.</summary>
    public required string MarketId { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary><c>bid</c> where the bot bought, <c>ask</c> where it sold.</summary>
    public required string Side { get; init; }

    /// <summary>Dollars per contract.</summary>
    public required decimal Price { get; init; }

    /// <summary>Contracts.</summary>
    public required decimal Size { get; init; }

    /// <summary>Seconds since then.</summary>
    public required double AgeSeconds { get; init; }

    /// <summary>The fill's id; null in old records.</summary>
    public required string? FillId { get; init; }

    /// <summary>Dollars, estimated.</summary>
    public required decimal Fees { get; init; }

    /// <summary>Dollars, replayed, net of its fee.</summary>
    public required decimal RealizedPnl { get; init; }
}

/// <summary>A fill and what it made of its market's position. Nothing of it is rounded.</summary>
public sealed record RecentFill
{
    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The market.</summary>
    public required string MarketId { get; init; }

    /// <summary><c>bid</c> where the bot bought, <c>ask</c> where it sold.</summary>
    public required string Side { get; init; }

    /// <summary>Dollars per contract.</summary>
    public required decimal Price { get; init; }

    /// <summary>Contracts.</summary>
    public required decimal Size { get; init; }

    /// <summary>Dollars, estimated.</summary>
    public required decimal Fees { get; init; }

    /// <summary>Contracts held after it; negative is long NO.</summary>
    public required decimal PositionAfter { get; init; }

    /// <summary>Their average cost; null when flat.</summary>
    public required decimal? AverageCostAfter { get; init; }

    /// <summary>Dollars, replayed, net of its fee.</summary>
    public required decimal RealizedPnl { get; init; }

    /// <summary>The fill's id; null in old records.</summary>
    public required string? FillId { get; init; }
}
