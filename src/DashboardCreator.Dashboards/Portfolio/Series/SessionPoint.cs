namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>One used point of an account's history.</summary>
/// <param name="Session">New York date.</param>
/// <param name="Equity">At the end of the session, money.</param>
/// <param name="Flow">Money paid in (positive) or out (negative) since the point before, taken at the end of the session.</param>
public readonly record struct SessionPoint(DateOnly Session, decimal Equity, decimal Flow);
