namespace DashboardCreator.Dashboards.Ports;

/// <summary>Equity of one account at one instant.</summary>
/// <param name="AccountId">Account id.</param>
/// <param name="At">UTC.</param>
/// <param name="Equity">In the account's currency.</param>
public readonly record struct EquityPoint(string AccountId, DateTimeOffset At, decimal Equity);
