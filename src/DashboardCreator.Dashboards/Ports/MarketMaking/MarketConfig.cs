namespace DashboardCreator.Dashboards.Ports;

/// <summary>How the bot is told to make one market. Absent facts are null.</summary>
/// <param name="MarketId">The market's ticker.</param>
public sealed record MarketConfig(string MarketId)
{
    /// <summary>Whether the bot quotes it.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The event that the market belongs to.</summary>
    public string? EventTicker { get; init; }

    /// <summary>Most contracts long; <c>max_position</c> where it is not stored.</summary>
    public decimal? MaxInventoryYes { get; init; }

    /// <summary>Most contracts short; <c>max_position</c> where it is not stored.</summary>
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

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }
}
