namespace DashboardCreator.Dashboards.Ports;

/// <summary>The approved split of the fund.</summary>
/// <param name="Shares">In stored order: strategy id and per cent of the fund's capital; unreadable values are null.</param>
/// <param name="ApprovedAt">When it was approved.</param>
public sealed record Allocation(IReadOnlyList<AllocationShare> Shares, DateTimeOffset? ApprovedAt);

/// <summary>One strategy's share.</summary>
/// <param name="StrategyId">Strategy id.</param>
/// <param name="Percent">0 to 100 and beyond: 25 is a quarter; null when unreadable.</param>
public sealed record AllocationShare(string StrategyId, decimal? Percent);
