namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>A decision in the list. Null where the record does not tell.</summary>
public sealed record DecisionRow
{
    /// <summary>UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The decision's id.</summary>
    public string? DecisionId { get; init; }

    /// <summary>Dollars; null where nobody bid.</summary>
    public decimal? BestBid { get; init; }

    /// <summary>Dollars; null where nobody asked.</summary>
    public decimal? BestAsk { get; init; }

    /// <summary>Ask less bid, dollars; null where a side was empty.</summary>
    public decimal? Spread { get; init; }

    /// <summary>Contracts, negative when short, as the bot saw them.</summary>
    public decimal? Inventory { get; init; }

    /// <summary>Number of quotes that were to stand.</summary>
    public int? Targets { get; init; }

    /// <summary>As stored, else the mean of both sides; dollars.</summary>
    public decimal? Mid { get; init; }

    /// <summary>Dollars.</summary>
    public decimal? FairValue { get; init; }
}

/// <summary>An execution event in the list. Null where the record does not tell.</summary>
public sealed record ExecutionRow
{
    /// <summary>UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The decision behind it.</summary>
    public string? DecisionId { get; init; }

    /// <summary>Such as <c>ORDER_RESULT</c>.</summary>
    public required string EventType { get; init; }

    /// <summary>Such as <c>ACCEPTED</c>.</summary>
    public string? Status { get; init; }

    /// <summary><c>bid</c> or <c>ask</c>.</summary>
    public string? Side { get; init; }

    /// <summary>Dollars.</summary>
    public decimal? Price { get; init; }

    /// <summary>Contracts.</summary>
    public decimal? Size { get; init; }

    /// <summary>Milliseconds; 0 is one.</summary>
    public decimal? LatencyMs { get; init; }

    /// <summary>Its message, else its code, else its type.</summary>
    public string? Error { get; init; }

    /// <summary>The exchange's id of the order.</summary>
    public string? OrderId { get; init; }

    /// <summary>The bot's id of the order.</summary>
    public string? ClientOrderId { get; init; }

    /// <summary>The fill.</summary>
    public string? FillId { get; init; }
}

/// <summary>A fill in the list. Its fees, value and profit are not rounded.</summary>
public sealed record FillRow
{
    /// <summary>UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Null in old records.</summary>
    public string? FillId { get; init; }

    /// <summary>Null when not told.</summary>
    public string? OrderId { get; init; }

    /// <summary><c>bid</c> where the bot bought, <c>ask</c> where it sold.</summary>
    public required string Side { get; init; }

    /// <summary>Dollars per contract.</summary>
    public required decimal Price { get; init; }

    /// <summary>Contracts.</summary>
    public required decimal Size { get; init; }

    /// <summary>Dollars as stored, else estimated.</summary>
    public required decimal Fees { get; init; }

    /// <summary>Dollars by the replay, net of the fill's fees.</summary>
    public required decimal RealizedPnl { get; init; }

    /// <summary>Price times size, dollars.</summary>
    public required decimal Value { get; init; }

    /// <summary>Contracts by the replay, negative when short.</summary>
    public required decimal PositionAfter { get; init; }

    /// <summary>The decision it came from; null where none is known.</summary>
    public string? DecisionId { get; init; }

    /// <summary>Dollars per contract by the replay; null when flat.</summary>
    public decimal? AverageCostAfter { get; init; }

    /// <summary>What that decision saw; null where it is not kept.</summary>
    public FillContext? Context { get; init; }
}

/// <summary>The market as the decision behind a fill saw it. Null where the record does not tell.</summary>
public sealed record FillContext
{
    /// <summary>UTC.</summary>
    public required DateTimeOffset DecisionAt { get; init; }

    /// <summary>Dollars; null where nobody bid.</summary>
    public decimal? BestBid { get; init; }

    /// <summary>Dollars; null where nobody asked.</summary>
    public decimal? BestAsk { get; init; }

    /// <summary>Dollars.</summary>
    public decimal? Mid { get; init; }

    /// <summary>Dollars.</summary>
    public decimal? FairValue { get; init; }

    /// <summary>Contracts, negative when short, as the bot saw them.</summary>
    public decimal? Inventory { get; init; }

    /// <summary>Best first, as far as stored; null where only the main facts of the decision are kept.</summary>
    public IReadOnlyList<QuoteLevel>? TopBids { get; init; }

    /// <summary>Best first, as far as stored; null where only the main facts of the decision are kept.</summary>
    public IReadOnlyList<QuoteLevel>? TopAsks { get; init; }
}
