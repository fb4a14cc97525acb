using DashboardCreator.Analytics.Execution;
using DashboardCreator.Analytics.Returns;
using DashboardCreator.Analytics.Risk;
using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Tests.Edges;

/// <summary>Every formula over one series, as the figures it answers; a second series, where one is needed, is the first in reverse.</summary>
internal static class Formulas
{
    private static readonly DateOnly FirstDay = new(2024, 2, 27);

    /// <summary>By the name of the class and the form of the call.</summary>
    public static IReadOnlyDictionary<string, Func<double[], double?[]>> All { get; } = new Dictionary<string, Func<double[], double?[]>>
    {
        ["Moments"] = values => [Moments.Of(values).Mean, Moments.Of(values).SampleDeviation],
        ["Percentile"] = values => [Percentile.Of(values, 0), Percentile.Of(values, 0.37), Percentile.Of(values, 1)],
        ["CumulativeReturn"] = values => [CumulativeReturn.Total(values)],
        ["AnnualReturn"] = values => [AnnualReturn.Of(values), AnnualReturn.Of(values, 0.5)],
        ["TimeWeightedReturn"] = values => [TimeWeightedReturn.Of(values, new double[values.Length])],
        ["TimeWeightedReturn flows"] = values => [TimeWeightedReturn.Of(values, Other(values))],
        ["MoneyWeightedReturn"] = values => [MoneyWeightedReturn.Xirr([.. values.Select((value, i) => new CashFlow(FirstDay.AddDays(90 * i), value))])],
        ["MonthlyReturns"] = values => [.. MonthlyReturns.Of(Days(values), values).Select(month => (double?)month.Return)],
        ["Drawdown returns"] = values => [Drawdown.OfReturns(values)?.Depth],
        ["Drawdown equity"] = values => [Drawdown.OfEquity(values)?.Depth, Drawdown.Maximum(values)],
        ["Volatility"] = values => [Volatility.Sample(values), Volatility.Annual(values)],
        ["DownsideRisk"] = values => [DownsideRisk.Annual(values), DownsideRisk.Annual(values, 0.01)],
        ["DownsideRisk series"] = values => [DownsideRisk.Annual(values, Other(values))],
        ["SharpeRatio"] = values => [SharpeRatio.Of(values), SharpeRatio.Of(values, 0.01)],
        ["SharpeRatio series"] = values => [SharpeRatio.Of(values, Other(values))],
        ["SortinoRatio"] = values => [SortinoRatio.Of(values), SortinoRatio.Of(values, 0.01)],
        ["SortinoRatio series"] = values => [SortinoRatio.Of(values, Other(values))],
        ["CalmarRatio"] = values => [CalmarRatio.Of(values)],
        ["OmegaRatio"] = values => [OmegaRatio.Of(values), OmegaRatio.Of(values, 0.01)],
        ["TailRatio"] = values => [TailRatio.Of(values)],
        ["ValueAtRisk"] = values => [ValueAtRisk.Historical(values), ValueAtRisk.Parametric(values), ValueAtRisk.Conditional(values)],
        ["ValueAtRisk bounds"] = values => [ValueAtRisk.Parametric(values, 0), ValueAtRisk.Parametric(values, 1), ValueAtRisk.Conditional(values, 1)],
        ["Beta"] = values => [Beta.Of(values, Other(values))],
        ["Alpha"] = values => [Alpha.Of(values, Other(values)), Alpha.Of(values, Other(values), 0.0001)],
        ["Correlation"] = values => [Correlation.Of(values, Other(values))],
        ["TrackingError"] = values => [TrackingError.Annual(values, Other(values))],
        ["InformationRatio"] = values => [InformationRatio.Of(values, Other(values))],
        ["Concentration"] = values => [Concentration.Herfindahl(values)],
        ["Momentum"] = values => values.Length == 0 ? [] : [Momentum.Of(values, 1), Momentum.Of(values, values.Length)],
        ["PeriodOutcomes"] = Outcomes,
        ["LagStatistics"] = Lags,
    };

    /// <summary>Formulas that answer with a series, in which NaN marks what is undefined.</summary>
    public static IReadOnlyDictionary<string, Func<double[], double[]>> Series { get; } = new Dictionary<string, Func<double[], double[]>>
    {
        ["CumulativeReturn"] = values => CumulativeReturn.Series(values),
        ["Drawdown"] = values => Drawdown.Series(values),
        ["Histogram"] = values => [.. Histogram.Counts<double>(values, [-0.01, 0, 0.01]).Select(count => (double)count)],
        ["RollingSharpeRatio"] = values => RollingSharpeRatio.Series(values, 2),
        ["SimpleReturns"] = values => SimpleReturns.FromEquity(values),
        ["SimpleReturns flows"] = values => SimpleReturns.FromEquity(values, Other(values)),
    };

    private static double[] Other(double[] values) => [.. values.Reverse()];

    private static DateOnly[] Days(double[] values) => [.. values.Select((_, i) => FirstDay.AddDays(i))];

    private static double?[] Outcomes(double[] values)
    {
        var outcomes = PeriodOutcomes.Of(values);
        return [outcomes.WinRate, outcomes.AverageWin, outcomes.AverageLoss, outcomes.Best, outcomes.Worst];
    }

    private static double?[] Lags(double[] values)
    {
        var lags = LagStatistics.Of(values);
        return [lags.Mean, lags.Median, lags.Maximum, lags.P95, lags.P99];
    }
}
