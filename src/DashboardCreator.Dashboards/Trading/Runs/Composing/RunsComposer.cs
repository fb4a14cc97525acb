using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>Composes the runs document from one view: pure, no waiting.</summary>
internal static class RunsComposer
{
    /// <param name="view">The runs.</param>
    /// <param name="subject">The id that was asked for; null for the document without one.</param>
    /// <param name="run">The run to show whole; null when there is none at all.</param>
    /// <param name="options">The settings.</param>
    public static RunsDashboard Compose(RunsView view, string? subject, Run? run, TradingOptions options)
    {
        var now = view.Context.AsOf;
        var strategies = RunStrategies.Of(run?.Session);
        var document = new RunsDashboard
        {
            Kind = RunsDashboardGenerator.Kind,
            Subject = subject,
            AsOfDate = now,
            GeneratedAt = view.Context.GeneratedAt,
            DataAsOf = Later(view.Records.NewestRecordAt, view.Ledger.NewestRecordAt),
            TotalRuns = view.Runs.Count,
            Runs = [.. view.Newest.Select(listed => Row(view, listed))],
            StuckSessions = [.. view.Runs.Where(known => known.StuckAt(now) == true).Select(known => known.Id)],
            Run = run is null ? null : Detail(view, run, strategies),
            Sources = Sources(view),
            Warnings = [],
        };
        return document with { Warnings = RunsWarnings.Of(view, run, strategies, document, options) };
    }

    private static RunRow Row(RunsView view, Run run) => new()
    {
        RunId = run.Id,
        CorrelationId = run.CorrelationId,
        Status = run.Session?.Status,
        CreatedAt = run.CreatedAt,
        CompletedStrategies = run.Completed,
        TotalStrategies = run.Total,
        Trades = view.TradesOf(run)?.Count,
        Stuck = run.StuckAt(view.Context.AsOf),
    };

    private static RunDetail Detail(RunsView view, Run run, IReadOnlyList<StrategyAnswer> strategies) => new()
    {
        RunId = run.Id,
        CorrelationId = run.CorrelationId,
        Status = run.Session?.Status,
        CreatedAt = run.CreatedAt,
        TimeoutAt = run.Session?.TimeoutAt,
        DurationSeconds = view.Ledger.IsPartial ? null : Duration(run, view.ReadOf(run)),
        CompletedStrategies = run.Completed,
        TotalStrategies = run.Total,
        Stuck = run.StuckAt(view.Context.AsOf),
        Strategies = RunStrategies.Rows(strategies),
        TargetAllocation = TargetComposer.Compose(run, strategies),
        Plans = run.Plans.Count,
        Plan = PlanComposer.Compose(run.Plan),
        Executions = ExecutionComposer.Compose(view, run),
    };

    private static double? Duration(Run run, IReadOnlyList<RunTrade> trades)
    {
        var answered = run.Session?.Partials.Max(partial => partial.CompletedAt);
        var filled = trades.Count > 0 ? trades.Max(trade => trade.At) : (DateTimeOffset?)null;
        var seconds = (Later(Later(answered, run.Plan?.CreatedAt), filled) - run.Session?.CreatedAt)?.TotalSeconds;
        return seconds > 0 ? seconds : null;
    }

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one is null || other > one ? other : one;

    private static IReadOnlyList<SourceStatus> Sources(RunsView view) =>
    [
        .. view.Records.Sources.Select(source => source.Status == SourceStatus.Ok ? source with { LastSuccess = view.Context.GeneratedAt } : source),
        .. LedgerSources.Of(view.Ledger, view.Context),
    ];
}
