using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>Composes the document of all markets from one view: pure, no waiting.</summary>
internal static class MarketsComposer
{
    public static MarketsDashboard Compose(MarketsView view, MarketMakingOptions options)
    {
        var days = PnlComposer.Days(view);
        var fills = FillComposer.Newest(view);
        var document = new MarketsDashboard
        {
            Kind = MarketsDashboardGenerator.Kind,
            AsOfDate = view.AsOf,
            GeneratedAt = view.Context.GeneratedAt,
            DataAsOf = view.Records.NewestRecordAt,
            Environment = options.Environment,
            Region = options.Region,
            RealizedPnlBasis = "stored_state",
            PnlBasis = "replay",
            FeesBasis = "estimated",
            Account = AccountComposer.Account(view),
            Totals = MarketsTotalsComposer.Totals(view, days),
            Risk = AccountComposer.Risk(view.Records),
            Pnl = PnlComposer.Compose(days),
            TopMarkets24h = PnlComposer.Top(view),
            ExposureByEvent = ExposureComposer.ByEvent(view),
            LastDecision = DecisionComposer.Last(view),
            LastFill = fills is [var newest, ..] ? FillComposer.Last(newest, view) : null,
            RecentFills = [.. fills.Select(FillComposer.Recent)],
            Markets = [.. view.Markets.Select(market => MarketRowComposer.Row(market, view, options))],
            Sources = AccountComposer.Sources(view),
            Warnings = [],
        };
        return document with { Warnings = MarketsWarnings.Of(view, document, options) };
    }
}
