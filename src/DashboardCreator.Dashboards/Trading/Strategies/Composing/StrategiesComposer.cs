using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>Composes the strategies document from one view: pure, no waiting.</summary>
internal static class StrategiesComposer
{
    public static StrategiesDashboard Compose(StrategiesView view, StrategiesFilter filter, TradingOptions options)
    {
        var document = new StrategiesDashboard
        {
            Kind = StrategiesDashboardGenerator.Kind,
            AsOfDate = view.Context.AsOf,
            GeneratedAt = view.Context.GeneratedAt,
            DataAsOf = view.Ledger.NewestRecordAt,
            Filter = new StrategiesFilterEcho(filter.Strategies),
            Totals = StrategyTotalsComposer.Totals(view),
            Strategies = [.. view.Accounts.All.Zip(view.Results).Where(pair => filter.Wants(pair.First.Name)).Select(pair => Page(pair.First, pair.Second, filter, view))],
            Attribution = StrategyTotalsComposer.Attribution(view),
            Sources = Sources(view),
            Warnings = [],
        };
        return document with { Warnings = StrategiesWarnings.Of(view, document, options) };
    }

    private static StrategyResult Page(StrategyAccount account, StrategyResult first, StrategiesFilter filter, StrategiesView view)
    {
        var after = filter.CursorOf(account.Name);
        if (after is null && filter.Limit == StrategiesFilter.MostLots)
        {
            return first;
        }

        var (lots, next) = LotComposer.Closed(account, after, filter.Limit, view.Context.AsOf);
        return first with { ClosedLots = lots, NextCursor = next };
    }

    private static IReadOnlyList<SourceStatus> Sources(StrategiesView view) =>
    [
        .. LedgerSources.Of(view.Ledger, view.Context),
        .. view.Broker.Sources.Select(source => source.Status == SourceStatus.Ok ? source with { LastSuccess = view.Context.GeneratedAt } : source),
    ];
}
