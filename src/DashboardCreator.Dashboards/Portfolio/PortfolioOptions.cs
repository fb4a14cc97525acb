namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>What the portfolio document needs to know from the settings.</summary>
public sealed record PortfolioOptions
{
    /// <summary>Symbol of the benchmark.</summary>
    public string Benchmark { get; init; } = "SPY";

    /// <summary>Annual risk-free rate of Sharpe, Sortino and alpha, a fraction.</summary>
    public double PerformanceRiskFreeRate { get; init; }

    /// <summary>True where the accounts are the invented ones that come with the service.</summary>
    public bool IsSample { get; init; }

    /// <summary>Symbols of the momentum table; empty for those that have recorded bars and those that are held.</summary>
    public IReadOnlyList<string> Universe { get; init; } = [];

    /// <summary>Symbol of the volatility index, where bars of it are recorded.</summary>
    public string VolatilityIndex { get; init; } = "VIX";

    /// <summary>Leverage from here on is yellow.</summary>
    public double LeverageYellow { get; init; } = 1.0;

    /// <summary>Leverage above this is red.</summary>
    public double LeverageRed { get; init; } = 1.2;

    /// <summary>Limit of gross exposure over equity.</summary>
    public double MaxLeverage { get; init; } = 1.25;

    /// <summary>Limit of the largest position, per cent of equity.</summary>
    public double MaxPositionPct { get; init; } = 40;

    /// <summary>Limit of the fall from the peak, per cent.</summary>
    public double MaxDrawdownPct { get; init; } = 15;

    /// <summary>A larger change of equity from one session to the next, per cent, is doubted where no money came or went.</summary>
    public double JumpBoundPct { get; init; } = 25;

    /// <summary>Equity, cash and positions may disagree by this much, per cent: they are told moments apart.</summary>
    public double MismatchTolerancePct { get; init; } = 0.5;
}
