using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>A market maker and all its markets. Dollars: sums in cents, prices, averages and single fills not rounded. Sizes in contracts, days in UTC.</summary>
public sealed record MarketsDashboard : DashboardDocument
{
    /// <summary>The bot's environment, such as <c>prod</c>.</summary>
    public required string Environment { get; init; }

    /// <summary>The region of its tables; null where they are files.</summary>
    public required string? Region { get; init; }

    /// <summary>Where <c>realized_pnl</c> of markets and totals is from: <c>stored_state</c>.</summary>
    public required string RealizedPnlBasis { get; init; }

    /// <summary>Where all other realised profit is from: <c>replay</c> of the fills.</summary>
    public required string PnlBasis { get; init; }

    /// <summary>What fees are: <c>estimated</c>.</summary>
    public required string FeesBasis { get; init; }

    /// <summary>The account at the exchange; null when nobody tells it.</summary>
    public required MarketsAccount? Account { get; init; }

    /// <summary>Sums over all markets, disabled ones too.</summary>
    public required MarketsTotals Totals { get; init; }

    /// <summary>What the bot thinks of its risk.</summary>
    public required MarketsRisk Risk { get; init; }

    /// <summary>Every UTC day from the first fill's to today, ascending.</summary>
    public required IReadOnlyList<MarketsPnlDay> Pnl { get; init; }

    /// <summary>Markets that traded in the last 24 hours, best first, at most 10.</summary>
    [JsonPropertyName("top_markets_24h")]
    public required IReadOnlyList<TopMarket> TopMarkets24h { get; init; }

    /// <summary>All markets by event; adds up to the totals.</summary>
    public required IReadOnlyList<EventExposure> ExposureByEvent { get; init; }

    /// <summary>The newest decision about any market; null without one.</summary>
    public required LastDecision? LastDecision { get; init; }

    /// <summary>The newest fill; null without one.</summary>
    public required LastFill? LastFill { get; init; }

    /// <summary>The newest 100 fills, newest first, ties by id.</summary>
    public required IReadOnlyList<RecentFill> RecentFills { get; init; }

    /// <summary>Every market with a configuration or a stored position, by event and id.</summary>
    public required IReadOnlyList<MarketRow> Markets { get; init; }
}

/// <summary>The account at the exchange, dollars. Absent facts are null.</summary>
/// <param name="Cash">What can be spent.</param>
/// <param name="PortfolioValue">What the open positions are worth.</param>
/// <param name="Total">Both; null where one is unknown.</param>
/// <param name="UpdatedAt">When the exchange computed it.</param>
public sealed record MarketsAccount(decimal? Cash, decimal? PortfolioValue, decimal? Total, DateTimeOffset? UpdatedAt);

/// <summary>What the bot thinks of its risk, as stored. Absent facts are null.</summary>
public sealed record MarketsRisk
{
    /// <summary>Dollars, as the bot's own limit sees it: it is never set back.</summary>
    public required decimal? DailyPnl { get; init; }

    /// <summary>Whether it stands still.</summary>
    public required bool? TradingHalted { get; init; }

    /// <summary>Why it stands still, as stored: the bot may leave there why it last did.</summary>
    public required string? HaltReason { get; init; }

    /// <summary>When it last traded, as it says.</summary>
    public required DateTimeOffset? LastFillAt { get; init; }

    /// <summary>When this was written.</summary>
    public required DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Whether it may trade.</summary>
    public required bool? TradingEnabled { get; init; }

    /// <summary>Its limit of contracts.</summary>
    public required decimal? MaxTotalExposure { get; init; }

    /// <summary>Its limit of loss, dollars.</summary>
    public required decimal? MaxDailyLoss { get; init; }
}
