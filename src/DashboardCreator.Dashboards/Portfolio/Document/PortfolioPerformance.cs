using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Returns and risk of the daily history, flows taken out at the end of their day. Money in cents, losses as positive numbers.</summary>
public sealed record PortfolioPerformance
{
    /// <summary>First session with a positive equity.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>Last session with equity.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>Sessions with equity.</summary>
    public int Sessions { get; init; }

    /// <summary>Equity at the end of the first session.</summary>
    public decimal? StartEquity { get; init; }

    /// <summary>Equity at the end of the last session: start equity plus net flows plus total profit.</summary>
    public decimal? EndEquity { get; init; }

    /// <summary>Paid in after the first session; of several accounts with the first equity of those that start later.</summary>
    public decimal? Deposits { get; init; }

    /// <summary>Taken out after the first session, positive.</summary>
    public decimal? Withdrawals { get; init; }

    /// <summary>Deposits less withdrawals.</summary>
    public decimal? NetFlows { get; init; }

    /// <summary>Paid in up to the first session, part of <see cref="StartEquity"/>, so of several accounts only of those that start on it; null when the broker tells of none.</summary>
    public decimal? InitialFunding { get; init; }

    /// <summary>Everything ever paid in, as far as the broker tells: initial funding and deposits; of several accounts the sum of theirs.</summary>
    public decimal? TotalDeposits { get; init; }

    /// <summary>End equity less start equity less net flows.</summary>
    public decimal? TotalPnl { get; init; }

    /// <summary>Equity now less equity at the last close less today's flow.</summary>
    public decimal? DailyPnl { get; init; }

    /// <summary>The same over equity at the last close.</summary>
    public double? DailyReturnPct { get; init; }

    /// <summary>Time-weighted: daily returns compounded.</summary>
    public double? CumulativeReturnPct { get; init; }

    /// <summary>Yearly rate at which all payments and the end equity balance.</summary>
    public double? MoneyWeightedReturnPct { get; init; }

    /// <summary>Time-weighted, compounded to a year of 252 sessions.</summary>
    public double? AnnualReturnPct { get; init; }

    /// <summary>Sample deviation times the root of 252.</summary>
    public double? AnnualVolatilityPct { get; init; }

    /// <summary>Mean excess return over its sample deviation, times the root of 252.</summary>
    public double? SharpeRatio { get; init; }

    /// <summary>Mean excess return over the root mean square of shortfalls, annualised.</summary>
    public double? SortinoRatio { get; init; }

    /// <summary>Annual return over the largest drawdown.</summary>
    public double? CalmarRatio { get; init; }

    /// <summary>Sum of gains over sum of losses.</summary>
    public double? OmegaRatio { get; init; }

    /// <summary>95th percentile over the size of the 5th.</summary>
    public double? TailRatio { get; init; }

    /// <summary>Deepest fall from a peak.</summary>
    public double? MaxDrawdownPct { get; init; }

    /// <summary>Last session at that peak.</summary>
    public DateOnly? MaxDrawdownPeak { get; init; }

    /// <summary>First session at the bottom.</summary>
    public DateOnly? MaxDrawdownValley { get; init; }

    /// <summary>First later session at the peak again; null while there is none.</summary>
    public DateOnly? MaxDrawdownRecovery { get; init; }

    /// <summary>Fall from the peak at the last session.</summary>
    public double? CurrentDrawdownPct { get; init; }

    /// <summary>Days with a gain over days with a gain or a loss.</summary>
    public double? WinRate { get; init; }

    /// <summary>Days with a gain.</summary>
    public int WinningDays { get; init; }

    /// <summary>Days with a loss.</summary>
    public int LosingDays { get; init; }

    /// <summary>Mean of the days with a gain.</summary>
    public double? AvgWinPct { get; init; }

    /// <summary>Mean of the days with a loss, negative.</summary>
    public double? AvgLossPct { get; init; }

    /// <summary>Largest daily return.</summary>
    public double? BestDayPct { get; init; }

    /// <summary>Smallest daily return.</summary>
    public double? WorstDayPct { get; init; }

    /// <summary>Loss at the 5 % quantile of daily returns.</summary>
    [JsonPropertyName("var_95_pct")]
    public double? Var95Pct { get; init; }

    /// <summary>Loss at mean less 1.6449 sample deviations.</summary>
    [JsonPropertyName("var_95_parametric_pct")]
    public double? Var95ParametricPct { get; init; }

    /// <summary>Mean loss of the days at or below the 5 % quantile.</summary>
    [JsonPropertyName("cvar_95_pct")]
    public double? Cvar95Pct { get; init; }
}
