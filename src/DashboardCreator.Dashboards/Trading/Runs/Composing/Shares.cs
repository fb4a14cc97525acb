using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>Weights as the document shows them.</summary>
internal static class Shares
{
    /// <summary>A fraction on a 0 to 100 scale; null when unknown or beyond belief.</summary>
    public static double? Pct(decimal? fraction) => Money.Believable(fraction) is { } known ? (double)(known * 100) + 0.0 : null;

    /// <summary>Each symbol once, heaviest first, unknown weights last, ties by symbol.</summary>
    public static IReadOnlyList<SymbolWeight> Merge(IEnumerable<SymbolWeight> weights) =>
    [
        .. weights
            .GroupBy(weight => weight.Symbol, StringComparer.Ordinal)
            .Select(same => new SymbolWeight(same.Key, Money.SumOfKnown(same.Select(weight => weight.Weight))))
            .OrderByDescending(weight => weight.Weight)
            .ThenBy(weight => weight.Symbol, StringComparer.Ordinal),
    ];

    /// <summary>Targets of a document.</summary>
    public static IReadOnlyList<RunTarget> Targets(IEnumerable<SymbolWeight> merged) => [.. merged.Select(weight => new RunTarget(weight.Symbol, Pct(weight.Weight)))];
}
