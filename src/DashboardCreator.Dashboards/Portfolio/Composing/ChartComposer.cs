using DashboardCreator.Analytics.Risk;
using DashboardCreator.Analytics.Statistics;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>The series as lines and bars.</summary>
internal static class ChartComposer
{
    public const int RollingWindow = 63;

    public static PortfolioCharts Compose(PortfolioView view, BenchmarkSeries common)
    {
        var series = view.Series;
        var intraday = IntradayComposer.Line(view);
        if (series.Count == 0)
        {
            return new PortfolioCharts { BenchmarkIntraday = intraday };
        }

        var falls = Drawdown.Series(series.Growth);
        var sharpe = RollingSharpeRatio.Series(series.Returns, RollingWindow, view.Options.PerformanceRiskFreeRate / TradingYear.Sessions);
        decimal earned = 0;
        return new PortfolioCharts
        {
            Equity = Line(series, 0, i => Shown(series.Points[i].Equity)),
            CumulativePnl = Line(series, 0, i => Shown(earned += series.Pnl[i])),
            DailyPnl = Line(series, 1, i => Shown(series.Pnl[i])),
            DailyReturnPct = Line(series, 1, i => Published.Percent(series.Returns[i - 1])),
            DrawdownPct = Line(series, 0, i => Published.Percent(falls[i])),
            BenchmarkGrowth = [.. common.Sessions.Select((session, i) => new ChartPoint(session, Published.Known(common.Closes[i] / common.Closes[0])))],
            BenchmarkIntraday = intraday,
            AccountGrowth = Line(series, 0, i => Published.Known(series.Growth[i])),
            RollingSharpe63 = Line(series, RollingWindow, i => Published.Known(sharpe[i - 1])),
            NetFlows = Line(series, 1, i => Shown(series.Points[i].Flow)),
        };
    }

    private static double? Shown(decimal amount) => (double)Money.Cents(amount) + 0.0;

    private static List<ChartPoint> Line(PortfolioSeries series, int first, Func<int, double?> value)
    {
        var line = new List<ChartPoint>(Math.Max(0, series.Count - first));
        for (var i = first; i < series.Count; i++)
        {
            line.Add(new ChartPoint(series.Sessions[i], value(i)));
        }

        return line;
    }
}
