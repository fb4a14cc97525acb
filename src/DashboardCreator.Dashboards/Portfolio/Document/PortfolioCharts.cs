using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Lines and bars by session, one of them by instant, ascending. Money in cents.</summary>
public sealed record PortfolioCharts
{
    /// <summary>Equity.</summary>
    public IReadOnlyList<ChartPoint> Equity { get; init; } = [];

    /// <summary>Profit since the first session, flows taken out.</summary>
    public IReadOnlyList<ChartPoint> CumulativePnl { get; init; } = [];

    /// <summary>Profit since the point before, from the second session on.</summary>
    public IReadOnlyList<ChartPoint> DailyPnl { get; init; } = [];

    /// <summary>Return since the point before, from the second session on.</summary>
    public IReadOnlyList<ChartPoint> DailyReturnPct { get; init; } = [];

    /// <summary>Fall from the running peak of the growth of 1, positive.</summary>
    public IReadOnlyList<ChartPoint> DrawdownPct { get; init; } = [];

    /// <summary>What 1 in the benchmark has become since the first common session.</summary>
    public IReadOnlyList<ChartPoint> BenchmarkGrowth { get; init; } = [];

    /// <summary>The benchmark's closes of five minutes in the newest session, each at the beginning of its five minutes.</summary>
    public IReadOnlyList<InstantPoint> BenchmarkIntraday { get; init; } = [];

    /// <summary>What 1 in the account has become.</summary>
    public IReadOnlyList<ChartPoint> AccountGrowth { get; init; } = [];

    /// <summary>Sharpe ratio of the last 63 returns, from the 63rd on.</summary>
    [JsonPropertyName("rolling_sharpe_63")]
    public IReadOnlyList<ChartPoint> RollingSharpe63 { get; init; } = [];

    /// <summary>Money paid in (positive) or out (negative), from the second session on.</summary>
    public IReadOnlyList<ChartPoint> NetFlows { get; init; } = [];
}

/// <summary>A doubtful point of an account's history.</summary>
/// <param name="Session">Its session.</param>
/// <param name="Account">The account.</param>
/// <param name="Check"><c>no_value</c>, <c>missing_session</c>, <c>duplicate</c>, <c>not_a_session</c>, <c>jump</c> or <c>mismatch</c>.</param>
public sealed record PortfolioHistoryFlag(DateOnly Session, string Account, string Check)
{
    /// <summary>Of a jump the change, of a mismatch the difference; null for the others.</summary>
    public double? DifferencePct { get; init; }
}
