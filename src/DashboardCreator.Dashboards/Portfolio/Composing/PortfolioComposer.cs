using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Composes the portfolio document from one view: pure, no waiting.</summary>
internal static class PortfolioComposer
{
    private const int ShownFlags = 500;

    public static PortfolioDashboard Compose(PortfolioView view, GenerationContext context)
    {
        var common = BenchmarkSeries.Of(view.Series, view.BarsOf(view.Options.Benchmark));
        var performance = PerformanceComposer.Compose(view);
        var exposure = ExposureComposer.Compose(view);
        var document = new PortfolioDashboard
        {
            Kind = PortfolioDashboardGenerator.Kind,
            Subject = view.Subject,
            AsOfDate = context.AsOf,
            GeneratedAt = context.GeneratedAt,
            DataAsOf = view.Parts.Max(part => part.Records.NewestRecordAt),
            Account = AccountComposer.Account(view),
            Accounts = AccountComposer.Parts(view),
            Performance = performance,
            Benchmark = BenchmarkComposer.Compose(view, common),
            Periods = PeriodComposer.Periods(view),
            MonthlyReturns = PeriodComposer.Months(view.Series),
            Exposure = exposure,
            Limits = ExposureComposer.Limits(exposure, performance, view.Options),
            Positions = PositionComposer.Positions(view),
            PositionTotals = PositionComposer.Totals(view.Balance, view.Exact),
            Orders = OrderComposer.Compose(view),
            Momentum = MomentumComposer.Compose(view),
            Market = MarketComposer.Compose(view),
            Charts = ChartComposer.Compose(view, common),
            HistoryFlags = [.. Flags(view).TakeLast(ShownFlags)],
            Sources = PortfolioSources.Of(view, context.GeneratedAt),
            Warnings = [],
        };
        var warnings = new WarningList();
        warnings.AddSample(view.Options.IsSample);
        ReadingWarnings.Explain(view, warnings);
        HistoryWarnings.Explain(view, warnings);
        FigureWarnings.Explain(view, document, warnings);
        MarketWarnings.Explain(view, common, document, warnings);
        IntradayWarnings.Explain(view, document, warnings);
        return document with { Warnings = warnings.Warnings };
    }

    private static IEnumerable<PortfolioHistoryFlag> Flags(PortfolioView view) =>
        view.Parts.SelectMany(part => part.Flags).OrderBy(flag => flag.Session).ThenBy(flag => flag.Account, StringComparer.Ordinal);
}
