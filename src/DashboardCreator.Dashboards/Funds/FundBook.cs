using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>Everything that the fund's documents are made from, read together.</summary>
/// <param name="Records">What the books say.</param>
/// <param name="Bars">The benchmark.</param>
/// <param name="RecordedEquity">The service's own points and the books' snapshots, every account, any order.</param>
/// <param name="ReadAt">When the reading began, real clock.</param>
public sealed record FundBook(FundRecords Records, BenchmarkBars Bars, IReadOnlyList<EquityPoint> RecordedEquity, DateTimeOffset ReadAt);
