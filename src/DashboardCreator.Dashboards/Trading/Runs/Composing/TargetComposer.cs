using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>The weights of all strategies together: as merged by the run, else computed from the answers that are there.</summary>
internal static class TargetComposer
{
    /// <summary>As the run merged them.</summary>
    public const string Stored = "merged_signal";

    /// <summary>Sum of allocation times weight over the answers.</summary>
    public const string Computed = "partials";

    private const decimal Over = 1.01m;
    private const decimal Under = 0.99m;

    public static RunTargetAllocation Compose(Run run, IReadOnlyList<StrategyAnswer> strategies)
    {
        var (basis, weights) = Weights(run.Session, strategies);
        var merged = Shares.Merge(weights);
        var total = merged.Count > 0 ? Money.SumOfKnown(merged.Select(weight => weight.Weight)) : null;
        return new RunTargetAllocation
        {
            TotalPct = Shares.Pct(total),
            Status = StatusOf(total),
            IsPartial = run.Session?.Merged?.IsPartial ?? IsPartial(run),
            Basis = merged.Count > 0 ? basis : null,
            Targets = Shares.Targets(merged),
        };
    }

    private static bool? IsPartial(Run run) => run is { Completed: { } completed, Total: { } asked } ? completed < asked : null;

    private static string? StatusOf(decimal? total) => total switch
    {
        null => null,
        > Over => "over",
        < Under => "under",
        _ => "balanced",
    };

    private static (string Basis, IEnumerable<SymbolWeight> Weights) Weights(RunSession? session, IReadOnlyList<StrategyAnswer> strategies) =>
        session?.Merged?.Targets is { } stored ? (Stored, stored) : (Computed, strategies.SelectMany(Weighted));

    private static IEnumerable<SymbolWeight> Weighted(StrategyAnswer strategy) =>
        (strategy.Partial?.Targets ?? []).Select(target => target with { Weight = Money.Product(strategy.Allocation, target.Weight) });
}
