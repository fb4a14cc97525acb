namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>The window's fills added up. All null where nobody tells the fills.</summary>
public sealed record FillSummary
{
    /// <summary>Number of fills.</summary>
    public int? Count { get; init; }

    /// <summary>Contracts.</summary>
    public decimal? Volume { get; init; }

    /// <summary>Contracts bought.</summary>
    public decimal? BidVolume { get; init; }

    /// <summary>Contracts sold.</summary>
    public decimal? AskVolume { get; init; }

    /// <summary>Dollars.</summary>
    public decimal? Fees { get; init; }

    /// <summary>Dollars, net of fees.</summary>
    public decimal? RealizedPnl { get; init; }

    /// <summary>Number of purchases.</summary>
    public int? BidCount { get; init; }

    /// <summary>Number of sales.</summary>
    public int? AskCount { get; init; }

    /// <summary>What the fees are: <c>estimated</c>.</summary>
    public required string FeesBasis { get; init; }

    /// <summary>How the profit was found: <c>replay</c>.</summary>
    public required string PnlBasis { get; init; }
}

/// <summary>The window's execution events added up.</summary>
public sealed record MarketAnalytics
{
    /// <summary>Over all events that tell one.</summary>
    public required Latency LatencyMs { get; init; }

    /// <summary>The same by type, in alphabetical order; types that tell none are not listed.</summary>
    public required IReadOnlyList<EventLatency> LatencyByEvent { get; init; }

    /// <summary>Events by latency; empty where nobody tells the events.</summary>
    public required IReadOnlyList<LatencyBin> LatencyHistogram { get; init; }

    /// <summary>Events by UTC hour up to three days, by UTC day beyond, and by type; ascending.</summary>
    public required IReadOnlyList<TimelinePoint> Timeline { get; init; }
}

/// <summary>Milliseconds; percentiles of type 7; null without a known one.</summary>
public sealed record Latency
{
    /// <summary>How many are known, zeros too; null where nobody tells the events.</summary>
    public int? Count { get; init; }

    /// <summary>Mean.</summary>
    public double? Mean { get; init; }

    /// <summary>Median.</summary>
    public double? P50 { get; init; }

    /// <summary>95th percentile.</summary>
    public double? P95 { get; init; }

    /// <summary>99th percentile.</summary>
    public double? P99 { get; init; }

    /// <summary>The longest.</summary>
    public double? Max { get; init; }
}

/// <summary>The latencies of one type of events.</summary>
/// <param name="EventType">Such as <c>ORDER_RESULT</c>.</param>
/// <param name="Count">How many are known.</param>
/// <param name="Mean">Mean.</param>
/// <param name="P50">Median.</param>
/// <param name="P95">95th percentile.</param>
/// <param name="P99">99th percentile.</param>
/// <param name="Max">The longest.</param>
public sealed record EventLatency(string EventType, int Count, double? Mean, double? P50, double? P95, double? P99, double? Max);

/// <summary>Events with a latency between two edges.</summary>
/// <param name="From">Milliseconds, included.</param>
/// <param name="To">Milliseconds, excluded; null for no upper edge.</param>
/// <param name="Count">How many.</param>
public sealed record LatencyBin(double From, double? To, int Count);

/// <summary>Events of one type in an hour or a day.</summary>
/// <param name="At">Its beginning, UTC.</param>
/// <param name="EventType">Such as <c>ORDER_PLACE</c>.</param>
/// <param name="Count">How many; never 0.</param>
public sealed record TimelinePoint(DateTimeOffset At, string EventType, int Count);
