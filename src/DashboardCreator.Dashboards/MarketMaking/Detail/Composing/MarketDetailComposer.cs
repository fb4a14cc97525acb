using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>Composes the document of a market from one reading: pure, no waiting.</summary>
internal static class MarketDetailComposer
{
    /// <exception cref="QueryException">The market has no decision of the id that was asked for.</exception>
    public static MarketDashboard Compose(MarketView view, MarketMakingOptions options)
    {
        var (decisions, executions, fills) = (DecisionPage(view), ExecutionPage(view), FillPage(view));
        var document = new MarketDashboard
        {
            Kind = MarketDashboardGenerator.Kind,
            Subject = view.Market,
            AsOfDate = view.Now,
            GeneratedAt = view.Context.GeneratedAt,
            DataAsOf = view.Records.NewestRecordAt,
            MarketId = view.Market,
            Event = view.State.Event,
            Url = MarketEvent.Url(view.State.Event, options.Environment),
            Environment = options.Environment,
            Days = view.Filter.Days,
            From = view.From,
            To = view.Now,
            Filter = new MarketFilterEcho(view.Filter.Before is { } before ? MarketDetailFilter.Text(before) : null, view.Filter.DecisionId),
            Config = view.State.Config is { } config ? PositionComposer.Settings(config) : null,
            Position = PositionComposer.Position(view),
            LatestDecision = DecisionComposer.Latest(view),
            Decision = DecisionDetailComposer.Compose(view),
            Counts = Counts(view),
            Decisions = [.. decisions.Places.Select(place => DecisionComposer.Row(view.Decisions![place]))],
            Executions = [.. executions.Places.Select(place => ExecutionComposer.Row(view.Events![place]))],
            Fills = [.. FillComposer.Rows(view, [.. fills.Places.Select(place => view.Replay![place])])],
            NextBefore = new NextPages(decisions.NextBefore, executions.NextBefore, fills.NextBefore),
            FillSummary = FillComposer.Summary(view),
            Analytics = AnalyticsComposer.Compose(view.Tally),
            Chart = ChartComposer.Compose(view),
            Sources = [.. view.Records.Sources.Select(source => source.Status == SourceStatus.Ok ? source with { LastSuccess = view.Context.GeneratedAt } : source)],
            Warnings = [],
        };
        return document with { Warnings = MarketDetailWarnings.Of(view, document, options) };
    }

    private static MarketCounts Counts(MarketView view) => new(
        view.Decisions is null ? null : view.DecisionWindow.End - view.DecisionWindow.First,
        view.Tally?.Count,
        view.Replay is null ? null : view.FillWindow.End - view.FillWindow.First);

    private static NewestPage DecisionPage(MarketView view) => view.Decisions is { } decisions
        ? NewestPage.Of(view.DecisionWindow.First, view.DecisionWindow.Listed, place => decisions.Row(place).Ticks)
        : NewestPage.Empty;

    private static NewestPage ExecutionPage(MarketView view) => view.Events is { } events
        ? NewestPage.Of(view.EventWindow.First, view.EventWindow.Listed, place => events.Row(place).Ticks, place => events.Row(place).ExpiresTicks > view.Now.UtcTicks)
        : NewestPage.Empty;

    private static NewestPage FillPage(MarketView view) => view.Replay is { } fills
        ? NewestPage.Of(view.FillWindow.First, view.FillWindow.Listed, place => fills[place].Fill.At.UtcTicks)
        : NewestPage.Empty;
}
