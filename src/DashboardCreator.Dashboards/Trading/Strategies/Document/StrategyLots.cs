namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>A lot with shares left.</summary>
public sealed record StrategyOpenLot
{
    /// <summary>The lot's id.</summary>
    public required string LotId { get; init; }

    /// <summary>Null when not stored.</summary>
    public string? Symbol { get; init; }

    /// <summary>Shares left.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>Price per share.</summary>
    public decimal? EntryPrice { get; init; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset? EntryAt { get; init; }

    /// <summary>What the shares that are left cost, money.</summary>
    public decimal? CostBasis { get; init; }

    /// <summary>The broker's price per share now.</summary>
    public decimal? CurrentPrice { get; init; }

    /// <summary>What selling them now would earn, money.</summary>
    public decimal? UnrealizedPnl { get; init; }
}

/// <summary>A lot that is sold.</summary>
public sealed record StrategyClosedLot
{
    /// <summary>The lot's id.</summary>
    public required string LotId { get; init; }

    /// <summary>Null when not stored.</summary>
    public string? Symbol { get; init; }

    /// <summary>Shares bought; where that is not stored, shares sold.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>Price per share.</summary>
    public decimal? EntryPrice { get; init; }

    /// <summary>Price per share, weighted by the quantities of the exits.</summary>
    public decimal? ExitPrice { get; init; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset? EntryAt { get; init; }

    /// <summary>When its last share was sold.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Sum over its exits, money.</summary>
    public decimal? RealizedPnl { get; init; }
}
