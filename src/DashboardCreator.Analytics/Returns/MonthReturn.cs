namespace DashboardCreator.Analytics.Returns;

/// <summary>The compounded return of one calendar month.</summary>
/// <param name="Year">Such as 2025.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Return">A fraction: 0.012 is 1.2 %.</param>
public readonly record struct MonthReturn(int Year, int Month, double Return);
