using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>The registry's entries for the runs document.</summary>
internal static class RunsFigures
{
    public static IReadOnlyList<Figure> All { get; } = [.. Runs(), .. Targets(), .. Trades()];

    private static IEnumerable<Figure> Runs() =>
    [
        new("total_runs", "count", "Sessions, and correlation ids that only plans name.", "none"),
        new("runs[].completed_strategies", "count", "As stored, else the answers that are there.", "a session"),
        new("runs[].total_strategies", "count", "As stored, else the strategies that the session names.", "a session that tells either"),
        new("runs[].trades", "count", "Trades that carry the run's correlation id.", "a ledger"),
        new("runs[].stuck", "flag", "True when the status is PENDING for more than 30 minutes.", "a status; where it is PENDING, a beginning"),
        new("run.duration_seconds", "seconds", "From the session's beginning to the last of: an answer, the newest plan, a fill.", "a session and a later event"),
    ];

    private static IEnumerable<Figure> Targets() =>
    [
        new("run.strategies[].allocation_pct", "percent", "The strategy's share of the portfolio, of the session, else of its answer.", "a stored share"),
        new("run.strategies[].targets[].weight_pct", "percent", "The weight in the strategy's own portfolio.", "a readable weight"),
        new("run.target_allocation.total_pct", "percent", "Sum of the known weights of the merged signal; without one of allocation times weight over the answers that are there.", "one target"),
        new("run.target_allocation.status", "text", "Over above 101, under below 99, else balanced.", "one target"),
        new("run.target_allocation.is_partial", "flag", "As stored in the merged signal, else whether fewer strategies have answered than were asked.", "either"),
    ];

    private static IEnumerable<Figure> Trades() =>
    [
        new("run.plan.buys", "count", "Items of the newest plan that buy; sells and holds alike.", "a plan whose items can be read"),
        new("run.plan.items[].trade_amount", "money", "What the plan wants to trade, negative for a sale.", "a stored amount"),
        new("run.executions.total_value", "money", "Quantity times price over the run's trades.", "a ledger; 0 without trades"),
        new("run.executions.plan_versus_execution[].planned_amount", "money", "Sum of the amounts that the plan buys or sells of the symbol, sales negative; 0 where it holds it or does not name it.", "a plan whose items can be read"),
        new("run.executions.plan_versus_execution[].executed_amount", "money", "Quantity times price over the run's trades of the symbol, sales negative.", "a ledger"),
        new("run.executions.plan_versus_execution[].difference", "money", "Executed less planned.", "both"),
    ];
}
