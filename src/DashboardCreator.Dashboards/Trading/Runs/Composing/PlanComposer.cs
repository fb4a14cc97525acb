using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>The plan of a run.</summary>
internal static class PlanComposer
{
    public const string Buy = "BUY";
    public const string Sell = "SELL";
    public const string Hold = "HOLD";

    public static RunPlan? Compose(RebalancePlan? plan) => plan is null ? null : new RunPlan
    {
        PlanId = plan.Id,
        CreatedAt = plan.CreatedAt,
        PortfolioValue = Money.Cents(Money.Believable(plan.PortfolioValue)),
        CashBalance = Money.Cents(Money.Believable(plan.CashBalance)),
        TotalTradeValue = Money.Cents(Money.Believable(plan.TotalTradeValue)),
        Urgency = plan.Urgency,
        Buys = Count(plan, Buy),
        Sells = Count(plan, Sell),
        Holds = Count(plan, Hold),
        Items = [.. (plan.Items ?? []).Select(Item)],
    };

    /// <summary>Signed money: a sale is negative, however it is stored. Null when unknown or beyond belief.</summary>
    public static decimal? Amount(PlanItem item) =>
        Money.Believable(item.TradeAmount) is { } amount ? (item.Action == Sell ? -Math.Abs(amount) : amount) : null;

    private static int? Count(RebalancePlan plan, string action) => plan.Items?.Count(item => item.Action == action);

    private static RunPlanItem Item(PlanItem item) => new()
    {
        Symbol = item.Symbol,
        Action = item.Action,
        CurrentWeightPct = Shares.Pct(item.CurrentWeight),
        TargetWeightPct = Shares.Pct(item.TargetWeight),
        CurrentValue = Money.Cents(Money.Believable(item.CurrentValue)),
        TargetValue = Money.Cents(Money.Believable(item.TargetValue)),
        TradeAmount = Money.Cents(Amount(item)),
        Priority = item.Priority,
    };
}
