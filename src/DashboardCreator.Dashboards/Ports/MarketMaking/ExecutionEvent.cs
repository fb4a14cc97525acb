namespace DashboardCreator.Dashboards.Ports;

/// <summary>Something that happened to an order, or to the bot. Absent facts are null; prices are dollars, sizes contracts.</summary>
public sealed record ExecutionEvent
{
    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The market; null where the event is about the whole bot.</summary>
    public string? MarketId { get; init; }

    /// <summary>Upper case, such as <c>ORDER_RESULT</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Run and sort key, which tell events apart.</summary>
    public required string Key { get; init; }

    /// <summary>The decision behind it.</summary>
    public string? DecisionId { get; init; }

    /// <summary>True for bids, false for asks.</summary>
    public bool? IsBid { get; init; }

    /// <summary>Dollars.</summary>
    public decimal? Price { get; init; }

    /// <summary>Contracts.</summary>
    public decimal? Size { get; init; }

    /// <summary>The exchange's id of the order.</summary>
    public string? OrderId { get; init; }

    /// <summary>The bot's id of the order.</summary>
    public string? ClientOrderId { get; init; }

    /// <summary>Upper case, such as <c>ACCEPTED</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Milliseconds; 0 is one.</summary>
    public decimal? LatencyMs { get; init; }

    /// <summary>Its message, else its code, else its type.</summary>
    public string? Error { get; init; }

    /// <summary>The fill.</summary>
    public string? FillId { get; init; }

    /// <summary>From this instant on the event is not there; null for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
