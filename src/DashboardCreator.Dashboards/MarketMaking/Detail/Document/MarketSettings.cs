namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>A market's configuration, as stored; null where it is not.</summary>
public sealed record MarketSettings
{
    /// <summary>Whether the bot quotes it.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The event.</summary>
    public string? EventTicker { get; init; }

    /// <summary>Most contracts long.</summary>
    public decimal? MaxInventoryYes { get; init; }

    /// <summary>Most contracts short.</summary>
    public decimal? MaxInventoryNo { get; init; }

    /// <summary>Dollars between own bid and own ask, at least.</summary>
    public decimal? MinSpread { get; init; }

    /// <summary>Contracts per quote.</summary>
    public decimal? QuoteSize { get; init; }

    /// <summary>How strongly inventory moves the quotes.</summary>
    public decimal? InventorySkewFactor { get; init; }

    /// <summary>Dollars, where it is set by hand.</summary>
    public decimal? FairValue { get; init; }

    /// <summary>As stored.</summary>
    public decimal? ToxicityScore { get; init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }
}
