using DashboardCreator.Analytics.Returns;
using DashboardCreator.Analytics.Risk;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>Returns of a curve, per cent; null where it is too short.</summary>
public sealed record CurvePerformance
{
    /// <summary>No curve, no figures.</summary>
    public static CurvePerformance Unknown { get; } = new();

    /// <summary>Return of the last session.</summary>
    public double? DailyReturnPct { get; init; }

    /// <summary>Compounded since the month of the as-of date began.</summary>
    public double? MtdReturnPct { get; init; }

    /// <summary>Compounded since the year of the as-of date began.</summary>
    public double? YtdReturnPct { get; init; }

    /// <summary>Compounded to a year of 252 sessions.</summary>
    public double? CagrPct { get; init; }

    /// <summary>Mean over sample deviation, times the root of 252.</summary>
    public double? SharpeRatio { get; init; }

    /// <summary>Sample deviation times the root of 252.</summary>
    public double? VolatilityPct { get; init; }

    /// <summary>Deepest fall from a peak, positive.</summary>
    public double? MaxDrawdownPct { get; init; }

    /// <summary>The figures of a curve.</summary>
    /// <param name="curve">Null for none.</param>
    /// <param name="today">The exchange's date at the as-of instant.</param>
    /// <param name="annualRiskFreeRate">A fraction.</param>
    public static CurvePerformance Of(EquityCurve? curve, DateOnly today, double annualRiskFreeRate)
    {
        if (curve is null || curve.DefinedReturns.Length == 0)
        {
            return Unknown;
        }

        var returns = curve.DefinedReturns;
        return new CurvePerformance
        {
            DailyReturnPct = Percent(Known(returns[^1])),
            MtdReturnPct = Percent(Since(curve, new DateOnly(today.Year, today.Month, 1))),
            YtdReturnPct = Percent(Since(curve, new DateOnly(today.Year, 1, 1))),
            CagrPct = Percent(AnnualReturn.Of(returns)),
            SharpeRatio = Analytics.Risk.SharpeRatio.Of(returns, annualRiskFreeRate / 252),
            VolatilityPct = Percent(Volatility.Annual(returns)),
            MaxDrawdownPct = Percent(curve.Drawdown()?.Depth),
        };
    }

    private static double? Since(EquityCurve curve, DateOnly first)
    {
        var start = curve.Start;
        while (start < curve.Returns.Length && curve.DateOf(start) < first)
        {
            start++;
        }

        return CumulativeReturn.Total(curve.Returns.AsSpan(start));
    }

    private static double? Known(double value) => double.IsFinite(value) ? value : null;

    private static double? Percent(double? fraction) => SignalText.Known((fraction ?? double.NaN) * 100);
}
