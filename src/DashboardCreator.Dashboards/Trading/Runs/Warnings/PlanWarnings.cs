using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>Warnings of the plan.</summary>
internal static class PlanWarnings
{
    public static void Explain(Run run, RunDetail detail, WarningList warnings)
    {
        if (run.Plan is not { } source || detail.Plan is not { } plan)
        {
            warnings.Add(WarningCodes.InsufficientData, "run.plan", "The run has no plan, so there is nothing to hold its trades against.");
            return;
        }

        if (detail.Plans > 1)
        {
            warnings.Add(WarningCodes.Inconsistent, "run.plan", $"The run has {detail.Plans} plans; the newest is shown.");
        }

        Header(plan, warnings);
        if (source.Items is null)
        {
            const string message = "The plan's items are absent or cannot be read.";
            warnings.Add(WarningCodes.MissingValues, "run.plan.items", message);
            warnings.Add(WarningCodes.MissingValues, "run.plan.buys", message);
            return;
        }

        Items(plan.Items, warnings);
        Signs(source, warnings);
    }

    private static void Header(RunPlan plan, WarningList warnings)
    {
        foreach (var (isMissing, field) in ((bool, string)[])
            [(plan.CreatedAt is null, "created_at"), (plan.PortfolioValue is null, "portfolio_value"), (plan.CashBalance is null, "cash_balance"),
            (plan.TotalTradeValue is null, "total_trade_value"), (plan.Urgency is null, "urgency")])
        {
            warnings.AddCount(isMissing ? 1 : 0, $"run.plan.{field}", "The plan does not tell it, or not readably.");
        }
    }

    private static void Items(IReadOnlyList<RunPlanItem> items, WarningList warnings)
    {
        Name(items, warnings, "action", "neither BUY nor SELL nor HOLD; they are in no count", item => item.Action is not (PlanComposer.Buy or PlanComposer.Sell or PlanComposer.Hold));
        Name(items, warnings, "current_weight_pct", "no current weight", item => item.CurrentWeightPct is null);
        Name(items, warnings, "target_weight_pct", "no target weight", item => item.TargetWeightPct is null);
        Name(items, warnings, "current_value", "no current value", item => item.CurrentValue is null);
        Name(items, warnings, "target_value", "no target value", item => item.TargetValue is null);
        Name(items, warnings, "trade_amount", "no amount; it is in no sum", item => item.TradeAmount is null);
        Name(items, warnings, "priority", "no priority", item => item.Priority is null);
    }

    private static void Signs(Ports.RebalancePlan plan, WarningList warnings)
    {
        var sales = plan.Items!.Count(item => item is { Action: PlanComposer.Sell, TradeAmount: > 0 });
        var purchases = plan.Items!.Count(item => item is { Action: PlanComposer.Buy, TradeAmount: < 0 });
        if (sales + purchases > 0)
        {
            warnings.Add(
                WarningCodes.Inconsistent,
                "run.plan.items[].trade_amount",
                $"Amounts whose sign contradicts the action: {sales} of sales, taken as negative, and {purchases} of purchases, as stored.");
        }
    }

    private static void Name(IReadOnlyList<RunPlanItem> items, WarningList warnings, string field, string what, Func<RunPlanItem, bool> lacks)
    {
        var names = items.Where(lacks).Select(item => item.Symbol).Distinct().ToList();
        if (names.Count > 0)
        {
            warnings.Add(WarningCodes.MissingValues, $"run.plan.items[].{field}", $"{WarningList.Names(names)}: the plan tells {what}.");
        }
    }
}
