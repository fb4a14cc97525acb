namespace DashboardCreator.Dashboards.Ports;

/// <summary>Contracts that changed hands.</summary>
public sealed record MarketFill
{
    /// <summary><c>fill_timestamp</c>, else the instant in the sort key; never the partition's date.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The market.</summary>
    public required string MarketId { get; init; }

    /// <summary>True where the bot's bid was hit: it bought YES.</summary>
    public required bool IsBid { get; init; }

    /// <summary>Dollars per contract; 0 is a price.</summary>
    public required decimal Price { get; init; }

    /// <summary>Contracts, above 0.</summary>
    public required decimal Size { get; init; }

    /// <summary>Dollars as stored; null when not.</summary>
    public decimal? StoredFees { get; init; }

    /// <summary>What tells fills apart; null in old records.</summary>
    public string? FillId { get; init; }

    /// <summary>The order.</summary>
    public string? OrderId { get; init; }

    /// <summary>The sort key, which tells fills without an id apart.</summary>
    public required string Key { get; init; }
}
