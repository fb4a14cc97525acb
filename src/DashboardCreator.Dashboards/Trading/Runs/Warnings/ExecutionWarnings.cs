using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>Warnings of what was traded.</summary>
internal static class ExecutionWarnings
{
    public static void Explain(RunDetail detail, WarningList warnings)
    {
        var executions = detail.Executions;
        if (executions.Trades > executions.Items.Count)
        {
            warnings.Add(WarningCodes.MissingValues, "run.executions.items", $"The newest {executions.Items.Count} of {executions.Trades} trades are listed; counts and sums are of all.");
        }

        warnings.AddCount(executions.Items.Count(trade => trade.OrderType is null), "run.executions.items[].order_type", "{0} trades have no order type.");
        warnings.AddCount(executions.Items.Count(trade => trade.SlippageBps is null), "run.executions.items[].slippage_bps", "{0} trades have neither a slippage nor an expected price.");
        warnings.AddCount(executions.Items.Count(trade => trade.Strategies.Count == 0), "run.executions.items[].strategies", "{0} trades name no strategy.");
        warnings.AddCount(
            executions.PlanVersusExecution.Count(row => row.PlannedAmount is null),
            "run.executions.plan_versus_execution[].planned_amount",
            "Of {0} symbols the plan does not tell what it wanted.");
        warnings.AddCount(
            executions.PlanVersusExecution.Count(row => row.ExecutedAmount is null),
            "run.executions.plan_versus_execution[].executed_amount",
            "Of {0} symbols nobody tells what was traded.");
    }
}
