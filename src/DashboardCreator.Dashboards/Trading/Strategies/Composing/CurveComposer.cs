using DashboardCreator.Analytics.Risk;
using DashboardCreator.Analytics.Statistics;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>A strategy over time: what it had earned and how often it had won by each day with an exit.</summary>
internal sealed class CurveComposer
{
    private const int MostSteps = 20;
    private const decimal LeastStep = 0.01m;

    private readonly DateOnly[] _dates;
    private readonly decimal[] _cumulative;
    private readonly double?[] _winRates;

    public CurveComposer(StrategyAccount account)
    {
        var days = account.ByDay;
        (_dates, _cumulative, _winRates) = (new DateOnly[days.Length], new decimal[days.Length], new double?[days.Length]);
        var (sum, wins, losses) = (0m, 0, 0);
        for (var i = 0; i < days.Length; i++)
        {
            var result = days[i];
            (sum, wins, losses) = (sum + result.Pnl, wins + result.Wins, losses + result.Losses);
            (_dates[i], _cumulative[i]) = (result.Day!.Date, sum);
            _winRates[i] = wins + losses == 0 ? null : (double)wins / (wins + losses) * 100;
        }
    }

    public decimal? MaxDrawdown => MoneyDrawdown.Maximum(_cumulative);

    public IReadOnlyList<ChartPoint> Pnl() => Curve(_cumulative);

    public IReadOnlyList<ChartPoint> Drawdowns() => Curve(MoneyDrawdown.Series(_cumulative));

    public IReadOnlyList<ChartPoint> WinRates() => [.. _dates.Select((date, i) => new ChartPoint(date, _winRates[i]))];

    /// <summary>Exits by profit; empty without one.</summary>
    public static IReadOnlyList<PnlStep> Histogram(ReadOnlySpan<decimal> results)
    {
        if (results.IsEmpty)
        {
            return [];
        }

        var (smallest, largest) = (results[0], results[0]);
        foreach (var result in results)
        {
            (smallest, largest) = (Math.Min(smallest, result), Math.Max(largest, result));
        }

        var steps = RoundSteps.Covering(smallest, largest, MostSteps, LeastStep);
        decimal[] edges = [.. Enumerable.Range(0, steps.Count).Select(steps.Edge)];
        var counts = Analytics.Statistics.Histogram.Counts<decimal>(results, edges);
        return [.. edges.Select((from, i) => new PnlStep(Money.Plain(from), Money.Plain(steps.Edge(i + 1)), counts[i + 1]))];
    }

    private ChartPoint[] Curve(decimal[] amounts)
    {
        var points = new ChartPoint[_dates.Length];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = new ChartPoint(_dates[i], (double)Math.Round(amounts[i], 2, MidpointRounding.AwayFromZero) + 0.0); // not "-0"
        }

        return points;
    }
}
