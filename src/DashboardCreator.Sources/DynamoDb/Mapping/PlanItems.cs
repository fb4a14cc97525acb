using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>The lines of a plan, as its JSON holds them.</summary>
internal static class PlanItems
{
    /// <summary>In stored order; one without a symbol is passed over. Null when the plan has no list of them.</summary>
    public static IReadOnlyList<PlanItem>? Of(JsonFields plan) =>
        plan["items"] is { IsList: true } items ? [.. items.Elements().Select(Item).OfType<PlanItem>()] : null;

    private static PlanItem? Item(JsonFields item) => item.Symbol("symbol") is not { } symbol ? null : new PlanItem
    {
        Symbol = symbol,
        Action = Words.Upper(item.Text("action")),
        CurrentWeight = item.Number("current_weight"),
        TargetWeight = item.Number("target_weight"),
        CurrentValue = item.Number("current_value"),
        TargetValue = item.Number("target_value"),
        TradeAmount = item.Number("trade_amount"),
        Priority = item.Whole("priority"),
    };
}
