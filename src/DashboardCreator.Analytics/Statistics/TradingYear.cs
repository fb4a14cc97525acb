namespace DashboardCreator.Analytics.Statistics;

/// <summary>How many periods make a year when a figure of one period is annualised.</summary>
public static class TradingYear
{
    /// <summary>252 exchange sessions, the convention of empyrical and QuantStats.</summary>
    public const double Sessions = 252;
}
