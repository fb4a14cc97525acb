using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>An item <c>REBALANCE_PLAN</c>: what it says itself counts first, then what the JSON in it says.</summary>
internal static class PlanItemReader
{
    public const string KeyPrefix = "PLAN#";
    public const string Kind = "REBALANCE_PLAN";
    public const string Data = "plan_data";

    private const string CorrelationKey = "GSI1PK";

    public static IReadOnlyList<string> Fields { get; } =
    [
        ItemKeys.Partition, ItemKeys.Sort, ItemKeys.Kind, "plan_id", "correlation_id", "plan_timestamp", "created_at", Data, "total_trade_value",
        "total_portfolio_value", "execution_urgency", CorrelationKey, .. TimeToLive.Fields,
    ];

    /// <param name="item">The item.</param>
    /// <param name="withoutSymbol">How many lines of the plan name no symbol and are left out.</param>
    /// <exception cref="ItemException">It has no id.</exception>
    public static RebalancePlan Read(ItemFields item, out int withoutSymbol)
    {
        using var data = JsonText.Parse(item.Stored(Data));
        var plan = data is null ? default : new JsonFields(data.RootElement);
        var lines = PlanItems.Of(plan, out withoutSymbol);
        var metadata = plan["metadata"] ?? default;
        return new RebalancePlan
        {
            Id = item.Text("plan_id") ?? Words.Behind(KeyPrefix, item.Text(ItemKeys.Partition)) ?? plan.Text("plan_id")
                ?? throw new ItemException("the plan has no id"),
            CorrelationId = item.Text("correlation_id") ?? plan.Text("correlation_id") ?? Words.Behind("CORR#", item.Text(CorrelationKey)),
            CreatedAt = item.Instant("created_at") ?? item.Instant("plan_timestamp") ?? plan.Instant("timestamp"),
            PortfolioValue = item.Number("total_portfolio_value") ?? plan.Number("total_portfolio_value") ?? metadata.Number("portfolio_value"),
            CashBalance = metadata.Number("cash_balance"),
            TotalTradeValue = item.Number("total_trade_value") ?? plan.Number("total_trade_value"),
            Urgency = item.Text("execution_urgency") ?? plan.Text("execution_urgency"),
            Items = lines,
            Json = data is null ? null : PublishableJson.Of(data.RootElement, RunShapes.Plan),
        };
    }
}
