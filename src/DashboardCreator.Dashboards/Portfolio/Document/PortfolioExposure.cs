namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Size and concentration of the open positions. Money in cents.</summary>
public sealed record PortfolioExposure
{
    /// <summary>Sum of the sizes of market values.</summary>
    public decimal? GrossExposure { get; init; }

    /// <summary>Sum of market values, short ones negative.</summary>
    public decimal? NetExposure { get; init; }

    /// <summary>Gross exposure over equity, a ratio.</summary>
    public double? Leverage { get; init; }

    /// <summary>Net exposure over equity, a ratio.</summary>
    public double? NetLeverage { get; init; }

    /// <summary><c>green</c>, <c>yellow</c> or <c>red</c>, by the settings.</summary>
    public string? LeverageLevel { get; init; }

    /// <summary>Largest market value over equity.</summary>
    public double? MaxPositionConcentrationPct { get; init; }

    /// <summary>Whose it is; null without positions.</summary>
    public string? LargestPosition { get; init; }

    /// <summary>Largest market value over gross exposure.</summary>
    public double? MaxShareOfGrossPct { get; init; }

    /// <summary>Sum of squared shares of gross exposure, a ratio.</summary>
    public double? Herfindahl { get; init; }
}

/// <summary>A figure against its limit.</summary>
/// <param name="Name"><c>leverage</c> (a ratio), <c>max_position_pct</c> or <c>drawdown_pct</c>.</param>
/// <param name="Value">The figure now.</param>
/// <param name="Limit">By the settings.</param>
/// <param name="UtilisationPct">Value over limit; above 100 the limit is broken.</param>
public sealed record PortfolioLimit(string Name, double? Value, double Limit, double? UtilisationPct);
