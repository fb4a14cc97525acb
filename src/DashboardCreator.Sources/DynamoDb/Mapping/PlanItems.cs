using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>The lines of a plan, as its JSON holds them.</summary>
internal static class PlanItems
{
    /// <summary>In stored order. Null when the plan has no list of them.</summary>
    /// <param name="plan">The plan's JSON.</param>
    /// <param name="withoutSymbol">How many name no symbol and are left out.</param>
    public static IReadOnlyList<PlanItem>? Of(JsonFields plan, out int withoutSymbol)
    {
        withoutSymbol = 0;
        if (plan["items"] is not { IsList: true } items) return null;
        var lines = items.Elements().Select(Item).ToList();
        withoutSymbol = lines.Count(line => line is null);
        return [.. lines.OfType<PlanItem>()];
    }

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
