namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Return of a period that ends with the last session.</summary>
/// <param name="Period"><c>1M</c>, <c>3M</c>, <c>6M</c>, <c>YTD</c> or <c>1Y</c>.</param>
/// <param name="ReturnPct">Daily returns compounded; null when the history does not reach back to its start.</param>
/// <param name="Pnl">Profit, flows taken out, money in cents.</param>
/// <param name="StartDate">The session whose close it starts from.</param>
public sealed record PortfolioPeriod(string Period, double? ReturnPct, decimal? Pnl, DateOnly? StartDate);

/// <summary>One calendar month. Money in cents.</summary>
/// <param name="Month"><c>YYYY-MM</c>.</param>
/// <param name="ReturnPct">Daily returns compounded.</param>
/// <param name="Pnl">Profit, flows taken out.</param>
/// <param name="EndEquity">At its last session.</param>
/// <param name="NetFlows">Paid in less taken out.</param>
public sealed record PortfolioMonth(string Month, double? ReturnPct, decimal Pnl, decimal EndEquity, decimal NetFlows);
