namespace DashboardCreator.Api.Settings;

/// <summary>What the figures are told from outside the sources.</summary>
internal sealed record FigureOptions
{
    /// <summary>The fund's name; null takes it from the books.</summary>
    public string? FundName { get; init; }

    /// <summary>Symbol that sessions and beta come from.</summary>
    public string Benchmark { get; init; } = "SPY";

    /// <summary>Annual, continuous; option models only.</summary>
    public double MarketRiskFreeRate { get; init; } = 0.045;

    /// <summary>Annual; Sharpe, Sortino, alpha.</summary>
    public double PerformanceRiskFreeRate { get; init; }

    /// <summary>Freezes "now" for the figures; null follows the clock.</summary>
    public DateTimeOffset? AsOf { get; init; }
}
