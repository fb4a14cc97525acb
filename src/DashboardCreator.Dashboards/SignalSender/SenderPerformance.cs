namespace DashboardCreator.Dashboards.SignalSender;

/// <summary>What became of a strategy's signals and what they earned. Money in cents; null where unknown.</summary>
public sealed record SenderPerformance
{
    /// <summary>Every signal, exits and cancel requests included.</summary>
    public int TotalSignalsSent { get; init; }

    /// <summary>Filled, in part or whole.</summary>
    public int SignalsFilled { get; init; }

    /// <summary>Refused by the decision or the broker.</summary>
    public int SignalsRejected { get; init; }

    /// <summary>Filled over all, per cent.</summary>
    public double? FillRate { get; init; }

    /// <summary>Realised profit of closed trades.</summary>
    public decimal? TotalPnl { get; init; }

    /// <summary>Winning trades over all, per cent.</summary>
    public double? WinRate { get; init; }

    /// <summary>Mean of the winning trades.</summary>
    public decimal? AvgWin { get; init; }

    /// <summary>Mean of the losing trades, negative.</summary>
    public decimal? AvgLoss { get; init; }

    /// <summary>Gross profit over gross loss.</summary>
    public double? ProfitFactor { get; init; }

    /// <summary>Of daily profit, annualised.</summary>
    public double? SharpeRatio { get; init; }

    /// <summary>Of the filled ones, those filled in part.</summary>
    public int SignalsPartiallyFilled { get; init; }

    /// <summary>Reported as filled with a quantity of zero: neither filled nor rejected.</summary>
    public int SignalsZeroFill { get; init; }

    /// <summary>Cancelled before a fill.</summary>
    public int SignalsCancelled { get; init; }

    /// <summary>Nothing final is known.</summary>
    public int SignalsPending { get; init; }

    /// <summary>Requests to cancel other signals.</summary>
    public int CancelRequests { get; init; }

    /// <summary>Rejected over those with an outcome, per cent.</summary>
    public double? RejectionRate { get; init; }

    /// <summary>Average win over the size of the average loss.</summary>
    public double? PayoffRatio { get; init; }

    /// <summary>Closed trades with a known profit.</summary>
    public int NumberOfTrades { get; init; }

    /// <summary>Trades with a profit above 0.</summary>
    public int WinningTrades { get; init; }

    /// <summary>Trades with a profit below 0.</summary>
    public int LosingTrades { get; init; }

    /// <summary>Trades with a profit of exactly 0.</summary>
    public int BreakevenTrades { get; init; }

    /// <summary>Closed trades without a known profit.</summary>
    public int TradesWithoutPnl { get; init; }

    /// <summary>Sum of the wins.</summary>
    public decimal GrossProfit { get; init; }

    /// <summary>Sum of the losses, positive.</summary>
    public decimal GrossLoss { get; init; }

    /// <summary>The same profit recomputed from fills, where both ends are known.</summary>
    public decimal? PnlFromExecutions { get; init; }

    /// <summary>How many trades that recomputation covers.</summary>
    public int TradesFromExecutions { get; init; }

    /// <summary>Profit on the allocated part of the base capital, per cent.</summary>
    public double? PnlPct { get; init; }

    /// <summary>Last session's return on allocated capital, per cent.</summary>
    public double? DailyReturnPct { get; init; }

    /// <summary>This month's, compounded.</summary>
    public double? MtdReturnPct { get; init; }

    /// <summary>This year's, compounded.</summary>
    public double? YtdReturnPct { get; init; }

    /// <summary>Deepest fall of allocated capital plus booked profit, per cent, positive.</summary>
    public double? MaxDrawdownPct { get; init; }

    /// <summary>Mean of filled quantity times fill price over filled entries, money.</summary>
    public decimal? AveragePositionSize { get; init; }

    /// <summary>Share of the fund, a fraction: 0.25 is a quarter.</summary>
    public decimal? Allocation { get; init; }
}
