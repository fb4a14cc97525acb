using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>Says why something in the document is null, missing or doubtful.</summary>
internal static class RunsWarnings
{
    public static IReadOnlyList<DocumentWarning> Of(
        RunsView view, Run? run, IReadOnlyList<StrategyAnswer> strategies, RunsDashboard document, TradingOptions options)
    {
        var warnings = new WarningList();
        warnings.AddSample(options.IsSample);
        warnings.AddRange(view.Records.Warnings);
        LedgerSources.Explain(view.Ledger, warnings);
        Ledger(view, warnings);
        Listed(view, document, warnings);
        if (run is not null && document.Run is { } detail)
        {
            SessionWarnings.Explain(run, strategies, detail, view.Ledger.IsPartial, warnings);
            TargetWarnings.Explain(run, strategies, detail, warnings);
            PlanWarnings.Explain(run, detail, warnings);
            ExecutionWarnings.Explain(detail, warnings);
        }

        return warnings.Warnings;
    }

    private static void Ledger(RunsView view, WarningList warnings)
    {
        if (!view.Ledger.IsWhole)
        {
            var message = view.Ledger.IsKnown
                ? "Not all trades are read: what the runs traded is unknown until they are, and not nothing."
                : "Nobody tells trades: what the runs traded is unknown, and not nothing.";
            warnings.Add(WarningCodes.SourceMissing, "runs[].trades", message);
            warnings.Add(WarningCodes.SourceMissing, "run.executions", message);
            if (view.Ledger.IsPartial)
            {
                warnings.Add(WarningCodes.SourceMissing, "run.duration_seconds", message);
            }
        }
    }

    private static void Listed(RunsView view, RunsDashboard document, WarningList warnings)
    {
        if (view.Runs.Count == 0)
        {
            warnings.Add(WarningCodes.InsufficientData, "runs", "There is no run: the source holds no session and no plan that has not expired.");
            warnings.Add(WarningCodes.InsufficientData, "run", "There is no run to show.");
        }

        var listed = view.Newest.ToList();
        warnings.AddCount(
            listed.Count(run => run.Session is null), "runs[].status", "{0} runs are known by their plans alone: sessions live for a day, so status and strategies are unknown.");
        warnings.AddCount(listed.Count(run => run.Session is { Status: null }), "runs[].status", "{0} sessions have no status.");
        warnings.AddCount(listed.Count(run => run.CreatedAt is null), "runs[].created_at", "{0} runs have no instant; they are listed last.");
        warnings.AddCount(listed.Count(run => run.CorrelationId is null), "runs[].correlation_id", "{0} sessions have no correlation id; plans and trades are looked for by their own.");
        warnings.AddCount(listed.Count(run => run is { Session: not null, Total: null }), "runs[].total_strategies", "{0} sessions do not tell which strategies they run.");
        warnings.AddCount(document.Runs.Count(row => row.Stuck is null), "runs[].stuck", "{0} sessions do not tell their status, or since when they are pending.");
        if (view.LoosePlans > 0)
        {
            warnings.Add(WarningCodes.Inconsistent, "runs", $"Plans that belong to no run, because they name none or one that another session has: {view.LoosePlans}.");
        }
    }
}
