using DashboardCreator.Analytics.Returns;
using DashboardCreator.Analytics.Risk;
using DashboardCreator.Analytics.Statistics;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>A strategy's own record, computed from its daily rows.</summary>
public sealed record TrackRecordFigures
{
    /// <summary><c>mathematricks_live</c>, <c>developer_live</c> or <c>backtest</c>.</summary>
    public required string Source { get; init; }

    /// <summary>First row.</summary>
    public required DateOnly StartDate { get; init; }

    /// <summary>Last row.</summary>
    public required DateOnly EndDate { get; init; }

    /// <summary>Number of rows.</summary>
    public required int Days { get; init; }

    /// <summary>Mean over sample deviation, times the root of 252; risk-free 0.</summary>
    public double? SharpeRatio { get; init; }

    /// <summary>Sample deviation of daily returns, a fraction.</summary>
    public double? VolatilityDaily { get; init; }

    /// <summary>Mean of daily returns, a fraction.</summary>
    public double? MeanReturnDaily { get; init; }

    /// <summary>Deepest fall from a peak, per cent, positive.</summary>
    public double? MaxDrawdownPct { get; init; }

    /// <summary>Compounded over all rows, per cent.</summary>
    public double? CumulativeReturnPct { get; init; }

    /// <summary>Compounded to a year of 252 rows, per cent.</summary>
    public double? AnnualReturnPct { get; init; }

    /// <summary>The figures of a record; null without one.</summary>
    public static TrackRecordFigures? Of(TrackRecord? record)
    {
        if (record is null || record.Dates.Count == 0)
        {
            return null;
        }

        double[] returns = [.. record.Returns];
        return new TrackRecordFigures
        {
            Source = record.Source,
            StartDate = record.Dates[0],
            EndDate = record.Dates[^1],
            Days = returns.Length,
            SharpeRatio = Analytics.Risk.SharpeRatio.Of(returns),
            VolatilityDaily = Volatility.Sample(returns),
            MeanReturnDaily = Moments.Of(returns).Mean,
            MaxDrawdownPct = Percent(Drawdown.OfReturns(returns)?.Depth),
            CumulativeReturnPct = Percent(CumulativeReturn.Total(returns)),
            AnnualReturnPct = Percent(AnnualReturn.Of(returns)),
        };
    }

    private static double? Percent(double? fraction) => SignalText.Known((fraction ?? double.NaN) * 100);
}
