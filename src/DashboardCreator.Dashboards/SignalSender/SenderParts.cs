using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.SignalSender;

/// <summary>Why signals were refused, most frequent first.</summary>
/// <param name="Reasons">The decision's exact words; <c>UNKNOWN</c> where it gave none, <c>BROKER_REJECTED</c> where the broker refused.</param>
/// <param name="Categories"><c>NO_ALLOCATION</c>, <c>MARGIN_EXCEEDED</c>, <c>RISK_LIMIT</c>, <c>BROKER</c>, <c>UNKNOWN</c>, <c>OTHER</c>.</param>
public sealed record SenderRejections(IReadOnlyList<RejectionReason> Reasons, IReadOnlyList<RejectionCategory> Categories);

/// <summary>One reason.</summary>
/// <param name="Reason">Its words.</param>
/// <param name="Count">How often.</param>
public sealed record RejectionReason(string Reason, int Count);

/// <summary>One kind of reason.</summary>
/// <param name="Category">Its code.</param>
/// <param name="Count">How often.</param>
public sealed record RejectionCategory(string Category, int Count);

/// <summary>Seconds from receipt to fill of filled signals that have both; negative ones, which are clock skew, are left out.</summary>
public sealed record SenderLag
{
    /// <summary>Mean.</summary>
    public double? AvgSignalToFillSeconds { get; init; }

    /// <summary>Median.</summary>
    public double? MedianSignalToFillSeconds { get; init; }

    /// <summary>Largest.</summary>
    public double? MaxSignalToFillSeconds { get; init; }

    /// <summary>95th percentile, type 7.</summary>
    [JsonPropertyName("p95_signal_to_fill_seconds")]
    public double? P95SignalToFillSeconds { get; init; }

    /// <summary>99th percentile, type 7.</summary>
    [JsonPropertyName("p99_signal_to_fill_seconds")]
    public double? P99SignalToFillSeconds { get; init; }

    /// <summary>How many were measured.</summary>
    public int Count { get; init; }

    /// <summary>How many were left out as negative.</summary>
    public int NegativeExcluded { get; init; }
}

/// <summary>An open position.</summary>
public sealed record SenderPosition
{
    /// <summary>Symbol.</summary>
    public required string Symbol { get; init; }

    /// <summary>LONG or SHORT.</summary>
    public string? Side { get; init; }

    /// <summary>Signed units, negative when short.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>Average price paid or received per unit.</summary>
    public decimal? EntryPrice { get; init; }

    /// <summary>Last known price per unit.</summary>
    public decimal? CurrentPrice { get; init; }

    /// <summary>As recorded, else from the prices; money in cents.</summary>
    public decimal? UnrealizedPnl { get; init; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>Whole days since.</summary>
    public int? DaysHeld { get; init; }

    /// <summary>Account that holds it.</summary>
    public string? AccountId { get; init; }
}
