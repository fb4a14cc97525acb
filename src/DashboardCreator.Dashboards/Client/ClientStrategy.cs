using DashboardCreator.Dashboards.Funds;

namespace DashboardCreator.Dashboards.Client;

/// <summary>One active strategy. Null figures where it has no trades.</summary>
public sealed record ClientStrategy
{
    /// <summary>Strategy id.</summary>
    public required string StrategyId { get; init; }

    /// <summary>Strategy name.</summary>
    public required string StrategyName { get; init; }

    /// <summary>Share of the fund, a fraction: 0.25 is a quarter.</summary>
    public decimal? Allocation { get; init; }

    /// <summary>Realised profit of closed trades, money in cents.</summary>
    public decimal? Pnl { get; init; }

    /// <summary>Profit on the allocated part of the base capital, per cent.</summary>
    public double? PnlPct { get; init; }

    /// <summary>The same profit recomputed from fills, where both ends are known; money in cents.</summary>
    public decimal? PnlFromExecutions { get; init; }

    /// <summary>How many trades that recomputation covers.</summary>
    public int TradesFromExecutions { get; init; }

    /// <summary>Winning trades over all, per cent.</summary>
    public double? WinRate { get; init; }

    /// <summary>Closed trades with a known profit.</summary>
    public int NumberOfTrades { get; init; }

    /// <summary>Closed trades without a known profit.</summary>
    public int TradesWithoutPnl { get; init; }

    /// <summary>Of daily profit, annualised.</summary>
    public double? SharpeRatio { get; init; }

    /// <summary>The strategy's own record before and beside the fund; null without one.</summary>
    public TrackRecordFigures? TrackRecord { get; init; }
}
