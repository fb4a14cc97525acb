using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Warnings of profit, loss and size.</summary>
internal static class ProfitWarnings
{
    public static void Explain(GreeksSelection selection, GreeksDashboard document, WarningList warnings)
    {
        var open = selection.Open;
        warnings.AddCount(
            open.Count(position => position.UnrealizedPnl is null),
            "totals.unrealized_pnl",
            "{0} open positions have a leg without a mark, a fill price, an action or a quantity, or no held leg: their profit is unknown and in no sum.");
        warnings.AddCount(
            open.Count(position => position.NetPremium is null), "totals.net_premium", "{0} open positions have a leg without a fill price, an action or a quantity, or no held leg.");
        warnings.AddCount(
            selection.Closed.Count(position => position.RealizedPnl is null),
            "totals.realized_pnl",
            "{0} closed positions have no recorded result and no exit prices: their profit is unknown and in no sum.");
        warnings.AddCount(
            selection.Closed.Count(position => position is { RealizedPnl: not null and not 0, Execution.CloseTime: null }),
            "realized_pnl_history",
            "{0} closed positions with a result have no close time: they are in the sum, and not in that of 30 days or in the history.");
        warnings.AddCount(
            document.Totals is { RealizedPnl30Days: null, RealizedPnl: not null } ? selection.Closed.Count(position => position.RealizedPnl is null) : 0,
            "totals.realized_pnl_30d",
            "Of none of the positions closed in the last 30 days the result is known; there are {0} closed positions without one.");
        History(selection, document, warnings);
        Limits(document, warnings);
    }

    private static void History(GreeksSelection selection, GreeksDashboard document, WarningList warnings)
    {
        if (document.PnlHistory.Count < 2)
        {
            warnings.Add(
                WarningCodes.InsufficientData,
                "pnl_history",
                selection.View.Options.IsSample
                    ? "Of an invented book only the present day is shown; the service remembers none."
                    : "The service has seen one day of this book; a point is added each day that it runs.");
        }

        var ids = selection.Covered.Select(position => position.Execution.Id).ToHashSet();
        warnings.AddCount(
            selection.View.History.Count(day => day.Positions.Any(position => position.UnrealizedPnl is null && ids.Contains(position.ExecutionId))),
            "pnl_history",
            "On {0} days a position could not be marked; it is not in the value of that day.");
    }

    private static void Limits(GreeksDashboard document, WarningList warnings)
    {
        foreach (var limit in document.Limits.Where(limit => limit.Value is null))
        {
            warnings.Add(WarningCodes.MissingValues, "limits[].value", $"{limit.Name} is unknown: nothing that it limits could be measured.");
        }

        foreach (var limit in document.Limits.Where(limit => limit is { Value: not null, UtilisationPct: null }))
        {
            warnings.Add(WarningCodes.NoBase, "limits[].utilisation_pct", $"{limit.Name} is limited to 0: nothing is a share of it.");
        }
    }
}
