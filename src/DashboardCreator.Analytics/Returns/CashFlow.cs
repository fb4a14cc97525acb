namespace DashboardCreator.Analytics.Returns;

/// <summary>Money that changes hands on a day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Amount">In one currency, seen by the investor: negative when paid in, positive when received.</param>
public readonly record struct CashFlow(DateOnly Date, double Amount);
