using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>Composes the strategies document from one reading: pure, no waiting.</summary>
internal static class StrategiesComposer
{
    public static StrategiesDashboard Compose(TradingBook book, GenerationContext context, ITradingCalendar calendar, TradingOptions options)
    {
        var view = new StrategiesView(book, context, calendar);
        IReadOnlyList<StrategyResult> strategies = [.. view.Accounts.All.AsParallel().AsOrdered().Select(account => StrategyComposer.Compose(account, view))];
        var document = new StrategiesDashboard
        {
            Kind = StrategiesDashboardGenerator.Kind,
            AsOfDate = context.AsOf,
            GeneratedAt = context.GeneratedAt,
            DataAsOf = view.Ledger.NewestRecordAt,
            Totals = StrategyTotalsComposer.Totals(view, strategies),
            Strategies = strategies,
            Attribution = StrategyTotalsComposer.Attribution(view),
            Sources = Sources(view),
            Warnings = [],
        };
        return document with { Warnings = StrategiesWarnings.Of(view, document, options) };
    }

    private static IReadOnlyList<SourceStatus> Sources(StrategiesView view) =>
    [
        .. LedgerSources.Of(view.Ledger, view.Context),
        .. view.Broker.Sources.Select(source => source.Status == SourceStatus.Ok ? source with { LastSuccess = view.Context.GeneratedAt } : source),
    ];
}
