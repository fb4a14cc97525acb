namespace DashboardCreator.Dashboards.Client;

/// <summary>A signal as it arrived.</summary>
public sealed record ClientSignal
{
    /// <summary>The sender's id.</summary>
    public string? SignalId { get; init; }

    /// <summary>When it was received.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Whose it is.</summary>
    public string? StrategyName { get; init; }

    /// <summary>Symbol.</summary>
    public string? Symbol { get; init; }

    /// <summary>BUY or SELL.</summary>
    public string? Side { get; init; }

    /// <summary>Units asked for.</summary>
    public double? Quantity { get; init; }

    /// <summary>Upper case.</summary>
    public required string Status { get; init; }
}

/// <summary>A closed trade.</summary>
public sealed record ClientTrade
{
    /// <summary>When it was closed.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Whose it is.</summary>
    public string? StrategyName { get; init; }

    /// <summary>Symbol.</summary>
    public string? Symbol { get; init; }

    /// <summary>Side of the entry, BUY or SELL.</summary>
    public string? Side { get; init; }

    /// <summary>Units of the entry.</summary>
    public double? Quantity { get; init; }

    /// <summary>Price of the exit per unit, quantity-weighted over several exits; null when a fill is unknown.</summary>
    public double? Price { get; init; }

    /// <summary>Price of the entry per unit.</summary>
    public double? EntryPrice { get; init; }

    /// <summary>Realised profit, money in cents.</summary>
    public decimal? Pnl { get; init; }
}
