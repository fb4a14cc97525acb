using DashboardCreator.Analytics.Returns;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Account and benchmark on the sessions that both have, returns taken between those sessions.</summary>
/// <param name="Sessions">Common sessions, ascending.</param>
/// <param name="Closes">The benchmark's closes on them.</param>
/// <param name="Account">The account's returns, one fewer; NaN where a daily return in between is undefined.</param>
/// <param name="Benchmark">The benchmark's, one fewer.</param>
internal sealed record BenchmarkSeries(DateOnly[] Sessions, double[] Closes, double[] Account, double[] Benchmark)
{
    /// <param name="series">The account.</param>
    /// <param name="bars">Ascending, closes above zero.</param>
    public static BenchmarkSeries Of(PortfolioSeries series, IReadOnlyList<DailyBar> bars)
    {
        var (sessions, closes, account) = (new List<DateOnly>(series.Count), new List<double>(series.Count), new List<double>(series.Count));
        var (bar, before) = (0, 0);
        for (var i = 0; i < series.Count; i++)
        {
            var session = series.Sessions[i];
            while (bar < bars.Count && bars[bar].Session < session)
            {
                bar++;
            }

            if (bar == bars.Count || bars[bar].Session != session)
            {
                continue;
            }

            if (sessions.Count > 0)
            {
                account.Add(Between(series.Returns.AsSpan(before..i)));
            }

            sessions.Add(session);
            closes.Add(bars[bar].Close);
            before = i;
        }

        return new BenchmarkSeries([.. sessions], [.. closes], [.. account], SimpleReturns.FromEquity(closes.ToArray()));
    }

    private static double Between(ReadOnlySpan<double> returns)
    {
        foreach (var value in returns)
        {
            if (double.IsNaN(value))
            {
                return double.NaN;
            }
        }

        return returns.Length == 1 ? returns[0] : CumulativeReturn.Total(returns) ?? double.NaN;
    }
}
