using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Client;

/// <summary>Risk of the fund's curve; losses are positive.</summary>
public sealed record ClientRisk
{
    /// <summary><c>recorded_equity</c> or <c>booked_trades</c>.</summary>
    public required string Basis { get; init; }

    /// <summary>Deepest fall from a peak, per cent of the peak.</summary>
    public double? MaxDrawdown { get; init; }

    /// <summary>Session of that peak; null when it is the start.</summary>
    public DateOnly? MaxDrawdownPeak { get; init; }

    /// <summary>Session of the deepest point; null without a fall.</summary>
    public DateOnly? MaxDrawdownValley { get; init; }

    /// <summary>Session of the recovery; null while there is none.</summary>
    public DateOnly? MaxDrawdownRecovery { get; init; }

    /// <summary>One day's loss that 5 % of days exceed, historical; money in cents.</summary>
    [JsonPropertyName("var_95")]
    public decimal? Var95 { get; init; }

    /// <summary>The same from mean and deviation of a normal distribution; money in cents.</summary>
    [JsonPropertyName("var_95_parametric")]
    public decimal? Var95Parametric { get; init; }

    /// <summary>Mean loss of those worst days; money in cents.</summary>
    [JsonPropertyName("cvar_95")]
    public decimal? Cvar95 { get; init; }

    /// <summary>Against the benchmark.</summary>
    public double? PortfolioBeta { get; init; }

    /// <summary>Symbol of the benchmark.</summary>
    public required string Benchmark { get; init; }
}

/// <summary>The fund's curve by session, ascending.</summary>
/// <param name="EquityCurve">Money in cents.</param>
/// <param name="DailyReturns">Fractions.</param>
/// <param name="DrawdownPct">Fall from the running peak, per cent, positive.</param>
public sealed record ClientCharts(IReadOnlyList<ChartPoint> EquityCurve, IReadOnlyList<ChartPoint> DailyReturns, IReadOnlyList<ChartPoint> DrawdownPct);
