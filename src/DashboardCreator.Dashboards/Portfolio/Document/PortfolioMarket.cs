using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>The exchange at the as-of instant.</summary>
public sealed record PortfolioMarket
{
    /// <summary>Whether it trades.</summary>
    public bool? IsOpen { get; init; }

    /// <summary>When it opens next.</summary>
    public DateTimeOffset? NextOpen { get; init; }

    /// <summary>When it closes next.</summary>
    public DateTimeOffset? NextClose { get; init; }

    /// <summary>To the next close when open, to the next open when closed.</summary>
    public long? CountdownSeconds { get; init; }

    /// <summary><c>broker</c>, or <c>calendar</c> where the broker's clock is missing or of another time.</summary>
    public required string Basis { get; init; }

    /// <summary>Last close of the volatility index.</summary>
    public double? Vix { get; init; }

    /// <summary><c>low</c> below 15, <c>normal</c> below 25, else <c>high</c>.</summary>
    public string? VixLabel { get; init; }

    /// <summary>The session of <see cref="Vix"/>.</summary>
    public DateOnly? VixDate { get; init; }
}

/// <summary>A symbol of the universe.</summary>
public sealed record PortfolioMomentum
{
    /// <summary>Symbol.</summary>
    public required string Symbol { get; init; }

    /// <summary>Last close.</summary>
    public double? Price { get; init; }

    /// <summary>Its session.</summary>
    public DateOnly? PriceDate { get; init; }

    /// <summary>Last close against the one 126 bars before; null with fewer than 127 bars.</summary>
    [JsonPropertyName("momentum_126_pct")]
    public double? Momentum126Pct { get; init; }

    /// <summary>1 is the strongest; equal ones by symbol; null without momentum.</summary>
    public int? Rank { get; init; }

    /// <summary>Whether it is among the open positions; null when the broker did not tell them all and it is in none of the known.</summary>
    public bool? Held { get; init; }
}
