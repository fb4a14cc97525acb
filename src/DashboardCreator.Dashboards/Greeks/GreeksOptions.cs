namespace DashboardCreator.Dashboards.Greeks;

/// <summary>What the greeks document needs to know from the settings.</summary>
public sealed record GreeksOptions
{
    /// <summary>Annual, continuous; of the pricing model.</summary>
    public double RiskFreeRate { get; init; } = 0.045;

    /// <summary>Symbol that deltas are weighted against.</summary>
    public string Benchmark { get; init; } = "SPY";

    /// <summary>Shares that one contract stands for.</summary>
    public int Multiplier { get; init; } = 100;

    /// <summary>True where the book is the invented one that comes with the service.</summary>
    public bool IsSample { get; init; }

    /// <summary>Why the configured bars say nothing about this book; null where they do.</summary>
    public string? WhyNoBars { get; init; }

    /// <summary>Limit of the portfolio's delta, shares either way.</summary>
    public double MaxPortfolioDelta { get; init; } = 50;

    /// <summary>Limit of the portfolio's gamma, shares per 1.00 of the underlying either way.</summary>
    public double MaxPortfolioGamma { get; init; } = 10;

    /// <summary>Limit of one underlying's delta, shares either way.</summary>
    public double MaxSymbolDelta { get; init; } = 20;

    /// <summary>Limit of one position's notional, per cent of the capital or, where none is configured, of the book's gross notional.</summary>
    public double MaxPositionPct { get; init; } = 2;

    /// <summary>The account's capital, for the limit of a single position; null when not configured.</summary>
    public decimal? Capital { get; init; }
}
