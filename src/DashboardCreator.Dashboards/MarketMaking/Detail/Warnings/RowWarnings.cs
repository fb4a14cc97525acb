using System.Globalization;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>Why something in the listed rows is null or doubtful.</summary>
internal static class RowWarnings
{
    private static readonly (string Field, string What, Func<DecisionRow, bool> IsNull)[] OfDecisions =
    [
        ("decision_id", "have no id", row => row.DecisionId is null),
        ("best_bid", "saw nobody bid", row => row.BestBid is null),
        ("best_ask", "saw nobody ask", row => row.BestAsk is null),
        ("mid", "tell no middle", row => row.Mid is null),
        ("inventory", "tell no inventory", row => row.Inventory is null),
        ("targets", "do not tell what was to be quoted", row => row.Targets is null),
        ("fair_value", "tell no fair value", row => row.FairValue is null),
    ];

    private static readonly (string Field, string What, Func<FillRow, bool> IsNull)[] OfFills =
    [
        ("fill_id", "have no id", row => row.FillId is null),
        ("order_id", "name no order", row => row.OrderId is null),
        ("average_cost_after", "left nothing held: there is no average cost", row => row.AverageCostAfter is null),
        ("decision_id", "come from no known decision", row => row.DecisionId is null),
        ("context", "come from a decision whose details are not kept, or from no known one", row => row.Context is null),
    ];

    public static void Explain(MarketView view, MarketDashboard document, WarningList warnings)
    {
        foreach (var (field, what, isNull) in OfDecisions)
        {
            warnings.AddCount(document.Decisions.Count(isNull), $"decisions[].{field}", $"{{0}} of the listed decisions {what}.");
        }

        warnings.AddCount(document.Executions.Count(row => row.DecisionId is null), "executions[].decision_id", "{0} of the listed events name no decision.");
        Fees(view, warnings);
        foreach (var (field, what, isNull) in OfFills)
        {
            warnings.AddCount(document.Fills.Count(isNull), $"fills[].{field}", $"{{0}} of the listed fills {what}.");
        }
    }

    private static void Fees(MarketView view, WarningList warnings)
    {
        var fills = (view.Fills ?? []).ToList();
        if (fills.Count > 0)
        {
            var computed = fills.Count(fill => fill.Fill.StoredFees is null);
            warnings.Add(
                WarningCodes.Estimated,
                "fill_summary.fees",
                string.Create(CultureInfo.InvariantCulture, $"Fees are estimates, 0.0175 x C x P x (1 - P): the bot's own, and for {computed} fills without one this service's. The exchange may charge another amount."));
        }
    }
}
