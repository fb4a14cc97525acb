namespace DashboardCreator.Dashboards.Funds;

/// <summary>What the fund's documents need to know from the settings.</summary>
public sealed record FundOptions
{
    /// <summary>Shown instead of the name in the books; null to use that, else <c>Fund</c>.</summary>
    public string? Name { get; init; }

    /// <summary>True where the books are the invented ones that come with the service.</summary>
    public bool IsSample { get; init; }

    /// <summary>Symbol of the benchmark.</summary>
    public string Benchmark { get; init; } = "SPY";

    /// <summary>Annual risk-free rate of Sharpe, Sortino and alpha, a fraction.</summary>
    public double PerformanceRiskFreeRate { get; init; }
}
