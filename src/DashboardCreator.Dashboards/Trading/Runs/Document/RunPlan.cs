namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>What a run wanted to trade. Money in cents.</summary>
public sealed record RunPlan
{
    /// <summary>The plan's id.</summary>
    public required string PlanId { get; init; }

    /// <summary>When it was stored.</summary>
    public required DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Value of the portfolio it was made for.</summary>
    public required decimal? PortfolioValue { get; init; }

    /// <summary>Cash of that portfolio.</summary>
    public required decimal? CashBalance { get; init; }

    /// <summary>Sizes of all trades together, as stored.</summary>
    public required decimal? TotalTradeValue { get; init; }

    /// <summary>As stored.</summary>
    public required string? Urgency { get; init; }

    /// <summary>How many items buy; null when the items are unknown.</summary>
    public required int? Buys { get; init; }

    /// <summary>How many items sell; null when the items are unknown.</summary>
    public required int? Sells { get; init; }

    /// <summary>How many items hold; null when the items are unknown.</summary>
    public required int? Holds { get; init; }

    /// <summary>In stored order.</summary>
    public required IReadOnlyList<RunPlanItem> Items { get; init; }
}

/// <summary>What a plan wants of one symbol. Money in cents.</summary>
public sealed record RunPlanItem
{
    /// <summary>Upper case, without exchange and currency.</summary>
    public required string Symbol { get; init; }

    /// <summary><c>BUY</c>, <c>SELL</c> or <c>HOLD</c>; null when not stored.</summary>
    public required string? Action { get; init; }

    /// <summary>Share of the portfolio before.</summary>
    public required double? CurrentWeightPct { get; init; }

    /// <summary>Share of the portfolio wanted.</summary>
    public required double? TargetWeightPct { get; init; }

    /// <summary>Value before.</summary>
    public required decimal? CurrentValue { get; init; }

    /// <summary>Value wanted.</summary>
    public required decimal? TargetValue { get; init; }

    /// <summary>Negative for a sale.</summary>
    public required decimal? TradeAmount { get; init; }

    /// <summary>1 to 5, as stored.</summary>
    public required int? Priority { get; init; }
}
