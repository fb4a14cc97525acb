using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>Warnings of the target allocation.</summary>
internal static class TargetWarnings
{
    public static void Explain(Run run, IReadOnlyList<StrategyAnswer> strategies, RunDetail detail, WarningList warnings)
    {
        var allocation = detail.TargetAllocation;
        if (allocation.Basis is null)
        {
            warnings.Add(WarningCodes.InsufficientData, "run.target_allocation", "There is no merged signal with targets and no strategy's answer to compute one from.");
        }
        else
        {
            Computed(run, strategies, allocation, warnings);
            warnings.AddCount(allocation.Targets.Count(target => target.WeightPct is null), "run.target_allocation.targets[].weight_pct", "{0} symbols have no known weight and are in no total.");
            if (allocation.TotalPct is null)
            {
                warnings.Add(WarningCodes.InsufficientData, "run.target_allocation.total_pct", "No weight of the target allocation is known.");
            }
        }

        if (allocation.IsPartial is null)
        {
            warnings.Add(WarningCodes.InsufficientData, "run.target_allocation.is_partial", "Neither a merged signal nor the session's counts tell whether strategies are missing.");
        }
    }

    private static void Computed(Run run, IReadOnlyList<StrategyAnswer> strategies, RunTargetAllocation allocation, WarningList warnings)
    {
        if (allocation.Basis != TargetComposer.Computed)
        {
            return;
        }

        var why = run.Session?.Merged is null ? "is absent or cannot be read" : "has no targets";
        var told = strategies.Count(strategy => strategy.Partial?.Targets is not null);
        warnings.Add(
            WarningCodes.SourceMissing,
            "run.target_allocation",
            $"The merged signal {why}: the allocation is the sum of allocation times weight over the answers of {told} of {strategies.Count} strategies.");
        warnings.AddCount(
            strategies.Count(strategy => strategy is { Allocation: null, Partial.Targets: not null }),
            "run.target_allocation",
            "{0} strategies answered without a share of the portfolio; their weights are in no total.");
    }
}
