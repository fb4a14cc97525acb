using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>Holds what was traded against the plan, symbol by symbol.</summary>
internal static class PlanVersusExecution
{
    /// <param name="plan">Null without one: then there are no rows.</param>
    /// <param name="trades">Of the run; null when nobody tells them.</param>
    public static IReadOnlyList<PlannedAndExecuted> Compose(RebalancePlan? plan, IReadOnlyList<RunTrade>? trades)
    {
        if (plan is null)
        {
            return [];
        }

        var planned = (plan.Items ?? []).ToLookup(item => item.Symbol, StringComparer.Ordinal);
        var executed = (trades ?? []).ToLookup(trade => trade.Symbol, StringComparer.Ordinal);
        var symbols = planned.Where(items => items.Any(IsTrade)).Select(items => items.Key).Union(executed.Select(same => same.Key), StringComparer.Ordinal);
        return [.. symbols.Order(StringComparer.Ordinal).Select(symbol => Row(symbol, Planned(plan, planned[symbol]), trades is null ? null : executed[symbol].Sum(trade => trade.Signed)))];
    }

    private static PlannedAndExecuted Row(string symbol, decimal? planned, decimal? executed) =>
        new(symbol, Money.Cents(planned), Money.Cents(executed), Money.Cents(executed - planned));

    private static decimal? Planned(RebalancePlan plan, IEnumerable<PlanItem> items)
    {
        var known = items.ToList();
        var trades = known.Where(IsTrade).ToList();
        return trades.Count > 0 ? Money.SumOfKnown(trades.Select(PlanComposer.Amount))
            : plan.Items is not null && known.All(item => item.Action == PlanComposer.Hold) ? 0
            : null;
    }

    private static bool IsTrade(PlanItem item) => item.Action is PlanComposer.Buy or PlanComposer.Sell;
}
