using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>Warnings of a run's session and the answers of its strategies.</summary>
internal static class SessionWarnings
{
    public static void Explain(Run run, IReadOnlyList<StrategyAnswer> strategies, RunDetail detail, bool isPartial, WarningList warnings)
    {
        if (run.Session is null)
        {
            const string message = "The session is no more, or was never stored: only the plan is left.";
            foreach (var path in (string[])["run.status", "run.timeout_at", "run.duration_seconds", "run.total_strategies", "run.strategies"])
            {
                warnings.Add(WarningCodes.InsufficientData, path, message);
            }

            return;
        }

        Missing(detail.Status is null, "run.status", "The session has no status.", warnings);
        Missing(detail.TimeoutAt is null, "run.timeout_at", "The session does not tell when it gives up.", warnings);
        Missing(detail.CreatedAt is null, "run.created_at", "The session does not tell when it began.", warnings);
        Missing(detail.TotalStrategies is null, "run.total_strategies", "The session does not tell which strategies it runs.", warnings);
        Missing(detail.DurationSeconds is null && !isPartial, "run.duration_seconds", "Nothing is known to have happened after the session's beginning.", warnings);
        Strategies(strategies, detail, warnings);
    }

    private static void Strategies(IReadOnlyList<StrategyAnswer> strategies, RunDetail detail, WarningList warnings)
    {
        Name(strategies, warnings, "completed_at", "no answer yet", strategy => strategy.Partial is null);
        Name(strategies, warnings, "completed_at", "the answer has no instant", strategy => strategy.Partial is { CompletedAt: null });
        Name(strategies, warnings, "signal_count", "the answer does not count its signals", strategy => strategy.Partial is { SignalCount: null });
        Name(strategies, warnings, "targets", "the answer has no readable weights", strategy => strategy.Partial is { Targets: null });
        Name(strategies, warnings, "allocation_pct", "no share of the portfolio is stored", strategy => Shares.Pct(strategy.Allocation) is null);
        Name(strategies, warnings, "strategy", "it answered and the session does not name it", strategy => !strategy.IsAsked);
        Rows(detail, warnings, "data_freshness", "the answer tells no readable freshness", row => row is { CompletedAt: not null, DataFreshness: null });
        Rows(
            detail,
            warnings,
            "data_freshness",
            "the freshness lacks its instant, its age or the gate's word",
            row => row.DataFreshness is { LatestTimestamp: null } or { AgeDays: null } or { GateStatus: null });
        Rows(detail, warnings, "targets[].weight_pct", "a weight cannot be read", row => row.Targets.Any(target => target.WeightPct is null));
    }

    private static void Missing(bool isMissing, string path, string message, WarningList warnings)
    {
        if (isMissing)
        {
            warnings.Add(WarningCodes.MissingValues, path, message);
        }
    }

    private static void Name(IReadOnlyList<StrategyAnswer> strategies, WarningList warnings, string field, string what, Func<StrategyAnswer, bool> lacks) =>
        Say([.. strategies.Where(lacks).Select(strategy => strategy.Name)], warnings, field, what);

    private static void Rows(RunDetail detail, WarningList warnings, string field, string what, Func<RunStrategyRow, bool> lacks) =>
        Say([.. detail.Strategies.Where(lacks).Select(row => row.Strategy)], warnings, field, what);

    private static void Say(IReadOnlyList<string> names, WarningList warnings, string field, string what)
    {
        if (names.Count > 0)
        {
            warnings.Add(WarningCodes.MissingValues, $"run.strategies[].{field}", $"{WarningList.Names(names)}: {what}.");
        }
    }
}
