using DashboardCreator.Analytics.Returns;
using DashboardCreator.Analytics.Risk;
using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>The account held against the benchmark; null where they have too few sessions in common.</summary>
internal static class BenchmarkComposer
{
    public static PortfolioBenchmark Compose(PortfolioView view, BenchmarkSeries common)
    {
        var benchmark = CumulativeReturn.Total(common.Benchmark);
        var result = new PortfolioBenchmark
        {
            Symbol = view.Options.Benchmark,
            Alpha = Alpha.Of(common.Account, common.Benchmark, view.Options.PerformanceRiskFreeRate / TradingYear.Sessions),
            Beta = Beta.Of(common.Account, common.Benchmark),
            Correlation = Correlation.Of(common.Account, common.Benchmark),
            TrackingErrorPct = Published.Percent(TrackingError.Annual(common.Account, common.Benchmark)),
            InformationRatio = InformationRatio.Of(common.Account, common.Benchmark),
            CumulativeReturnPct = Published.Percent(benchmark),
            ExcessReturnPct = Published.Percent(CumulativeReturn.Total(common.Account) - benchmark),
            CommonSessions = common.Sessions.Length,
        };
        return WithPrice(view, result);
    }

    private static PortfolioBenchmark WithPrice(PortfolioView view, PortfolioBenchmark result)
    {
        var bars = view.BarsOf(view.Options.Benchmark);
        if (bars.Count == 0)
        {
            return result;
        }

        var last = bars[^1];
        var before = view.Calendar.LastOnOrBefore(last.Session.AddDays(-1)).Date;
        var daily = bars.Count > 1 && bars[^2].Session == before ? Published.Percent((last.Close - bars[^2].Close) / bars[^2].Close) : null;
        return result with
        {
            Price = last.Close,
            PriceDate = last.Session,
            DailyReturnPct = daily,
            DailyExcessReturnPct = last.Session == view.CurrentSession ? view.Daily.ReturnPct - daily : null,
        };
    }
}
