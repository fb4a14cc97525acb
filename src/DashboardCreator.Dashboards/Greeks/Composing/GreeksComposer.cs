using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Composes the greeks document from one view: pure, no waiting.</summary>
internal static class GreeksComposer
{
    public static GreeksDashboard Compose(GreeksView view, GreeksFilter filter)
    {
        var selection = new GreeksSelection(view, filter);
        var whole = filter.IsPartial ? new GreeksSelection(view, GreeksFilter.Open) : selection;
        var (page, matched, next) = PositionComposer.Page(selection, new PositionHistories(view.History));
        var bySymbol = BreakdownComposer.BySymbol(selection);
        var unpriced = UnpricedComposer.Compose(selection);
        var document = new GreeksDashboard
        {
            Kind = GreeksDashboardGenerator.Kind,
            AsOfDate = view.Context.AsOf,
            GeneratedAt = view.Context.GeneratedAt,
            DataAsOf = view.Book.Records.NewestRecordAt,
            Units = new GreeksUnits(),
            Filter = filter.Echo(),
            Totals = TotalsComposer.Compose(selection),
            Exposure = ExposureComposer.Compose(selection, bySymbol),
            Positions = page,
            PositionsMatched = matched,
            NextCursor = next,
            BySymbol = bySymbol,
            ByStrategyType = BreakdownComposer.ByStrategyType(selection),
            Heatmap = HeatmapComposer.Compose(selection),
            Scenarios = ScenarioComposer.Compose(selection),
            PnlHistory = HistoryComposer.Total(selection, view.History),
            RealizedPnlHistory = HistoryComposer.Realized(selection),
            UnpricedLegs = [.. unpriced.Select(leg => leg.Conid)],
            Unpriced = unpriced,
            Limits = LimitComposer.Limits(whole),
            RiskAlerts = LimitComposer.Alerts(selection),
            PositionDiscrepancies = DiscrepancyComposer.Compose(selection),
            Sources = Sources(view),
            Warnings = [],
        };
        return document with { Warnings = GreeksWarnings.Of(selection, document) };
    }

    private static IReadOnlyList<SourceStatus> Sources(GreeksView view)
    {
        var at = view.Context.GeneratedAt;
        var book = view.Book.Records.Sources.Select(source => source.Status == SourceStatus.Ok ? source with { LastSuccess = at } : source);
        return [.. book, .. Bars(view.Book.Bars, at)];
    }

    private static IEnumerable<SourceStatus> Bars(OptionsBars bars, DateTimeOffset at) =>
        bars.Failure is { } failure
            ? [new SourceStatus(failure.SourceName, SourceStatus.Unavailable, null, failure.Reason, "bars")]
            : from told in bars.Told.Values
              where told.AbsenceReason is null
              group told by told.Source into same
              orderby same.Key
              select new SourceStatus(same.Key, SourceStatus.Ok, at, null, "bars", same.Sum(source => (long)source.Bars.Count));
}
