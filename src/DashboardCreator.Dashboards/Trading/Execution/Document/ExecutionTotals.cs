namespace DashboardCreator.Dashboards.Trading.Execution;

/// <summary>Over all trades; null where nobody tells them.</summary>
public sealed record ExecutionTotals
{
    /// <summary>Number of trades.</summary>
    public int? Orders { get; init; }

    /// <summary>Those whose slippage is known.</summary>
    public int? WithSlippage { get; init; }

    /// <summary>Mean, basis points; each trade once.</summary>
    public double? AvgSlippageBps { get; init; }

    /// <summary>Median of type 7, basis points.</summary>
    public double? MedianSlippageBps { get; init; }

    /// <summary>The smallest, basis points.</summary>
    public double? BestSlippageBps { get; init; }

    /// <summary>The largest, basis points.</summary>
    public double? WorstSlippageBps { get; init; }

    /// <summary>Slippage per share times quantity, added up, money.</summary>
    public decimal? TotalSlippageCost { get; init; }

    /// <summary>Trades filled better than expected.</summary>
    public int? Improved { get; init; }

    /// <summary>Their share of those whose slippage is known, per cent.</summary>
    public double? ImprovedPct { get; init; }

    /// <summary>Trades with a quote at the fill.</summary>
    public int? WithSpread { get; init; }

    /// <summary>Mean spread at the fill, basis points of the middle.</summary>
    public double? AvgSpreadBps { get; init; }

    /// <summary>How long fills took.</summary>
    public required ExecutionTimes TimeToFillMs { get; init; }
}

/// <summary>Times, milliseconds; percentiles of type 7; null without a known one.</summary>
public sealed record ExecutionTimes
{
    /// <summary>How many are known; zeros are.</summary>
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
