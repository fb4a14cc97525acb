namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>The account held against a benchmark, on sessions that both have; returns are taken between those sessions.</summary>
public sealed record PortfolioBenchmark
{
    /// <summary>The benchmark.</summary>
    public required string Symbol { get; init; }

    /// <summary>Yearly return that beta does not explain, a fraction.</summary>
    public double? Alpha { get; init; }

    /// <summary>Covariance over the benchmark's variance.</summary>
    public double? Beta { get; init; }

    /// <summary>Pearson's.</summary>
    public double? Correlation { get; init; }

    /// <summary>Deviation of the difference, annualised.</summary>
    public double? TrackingErrorPct { get; init; }

    /// <summary>Mean difference over its deviation, annualised.</summary>
    public double? InformationRatio { get; init; }

    /// <summary>The benchmark's return from the first to the last common session.</summary>
    public double? CumulativeReturnPct { get; init; }

    /// <summary>The account's return over the same sessions less the benchmark's.</summary>
    public double? ExcessReturnPct { get; init; }

    /// <summary>Last close against that of the session before.</summary>
    public double? DailyReturnPct { get; init; }

    /// <summary>The account's daily return less the benchmark's, where both speak of the current session.</summary>
    public double? DailyExcessReturnPct { get; init; }

    /// <summary>Last close.</summary>
    public double? Price { get; init; }

    /// <summary>Its session.</summary>
    public DateOnly? PriceDate { get; init; }

    /// <summary>Sessions that both have.</summary>
    public int CommonSessions { get; init; }
}
