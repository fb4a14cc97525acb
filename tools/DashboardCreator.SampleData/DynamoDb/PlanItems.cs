using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Runs;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>Plans live for ninety days; those of the week before are still in the table.</summary>
internal sealed class PlanItems(RunBook book)
{
    private static readonly DateOnly First = new(2026, 7, 27);

    private static readonly DateOnly PlannedTwice = new(2026, 10, 23);

    private static readonly DateOnly Rehearsed = new(2026, 10, 26);

    public IEnumerable<Item> All()
    {
        foreach (var run in book.Runs.Where(run => Timeline.Sessions[run.Session] >= First))
            yield return Of(run.Plan, run == book.Runs[^1] ? "AAPL" : null, run.Session % 5 == 0);

        yield return Of(Stale(book.On(PlannedTwice).Plan));
        yield return Of(Rehearsal(book.On(Rehearsed).Plan));
    }

    /// <summary>Drawn up with values of a moment before, and replaced by the one that was executed.</summary>
    private static Plan Stale(Plan plan) => plan with
    {
        Id = Ids.Of("pl", "stale " + plan.Id),
        At = plan.At.AddSeconds(-21),
        PortfolioValue = Old(plan.PortfolioValue),
        Lines = [.. plan.Lines.Select(line => line with { CurrentValue = Old(line.CurrentValue), TargetValue = Old(line.TargetValue) })],
    };

    /// <summary>No session and no trade carries its correlation id.</summary>
    private static Plan Rehearsal(Plan plan) => plan with
    {
        Id = Ids.Of("pl", "rehearsal"), CorrelationId = Ids.Of("wf", "rehearsal"), At = plan.At.AddMinutes(85),
    };

    private static decimal Old(decimal value) => decimal.Round(value * 0.9965m, 2);

    private static Item Of(Plan plan, string? extended = null, bool numbers = false) => new Item("PLAN#" + plan.Id, "METADATA")
        .S("EntityType", "REBALANCE_PLAN")
        .S("plan_id", plan.Id).S("correlation_id", plan.CorrelationId).S("causation_id", Ids.Of("ev", plan.CorrelationId))
        .Time("plan_timestamp", plan.At).Time("created_at", plan.CreatedAt)
        .S("plan_data", Data(plan, extended, numbers).ToString())
        .N("item_count", plan.Lines.Count).D("total_trade_value", plan.TradeValue).D("total_portfolio_value", plan.PortfolioValue)
        .S("execution_urgency", Urgency(plan))
        .N("buy_count", plan.Count("BUY")).N("sell_count", plan.Count("SELL")).N("hold_count", plan.Count("HOLD"))
        .Index(1, "CORR#" + plan.CorrelationId, "PLAN#" + Stamps.Iso(plan.CreatedAt))
        .N("ttl", Stamps.Expiry(plan.CreatedAt, 90 * 24));

    private static string Urgency(Plan plan) =>
        (plan.TradeValue / plan.PortfolioValue) switch { 0 => "LOW", > 0.6m => "URGENT", > 0.35m => "HIGH", _ => "NORMAL" };

    private static Doc Data(Plan plan, string? extended, bool numbers)
    {
        string Money(decimal value) => numbers ? Ext.Double(value) : Ext.Text(Ext.Number(value));
        return new Doc()
            .Text("schema_version", "1.0").Text("plan_id", plan.Id).Text("correlation_id", plan.CorrelationId)
            .Text("causation_id", Ids.Of("ev", plan.CorrelationId)).Text("timestamp", Stamps.Iso(plan.At))
            .Add("items", Ext.List(plan.Lines.Select(line => Line(plan, line, line.Symbol == extended))))
            .Text("total_portfolio_value", Ext.Number(plan.PortfolioValue)).Text("total_trade_value", Ext.Number(plan.TradeValue))
            .Text("max_drift_tolerance", Ext.Number(Planner.Drift)).Text("execution_urgency", Urgency(plan))
            .Add("estimated_duration_minutes", Ext.Int(plan.Count("BUY") + plan.Count("SELL")))
            .Add("metadata", new Doc().Add("portfolio_value", Money(plan.PortfolioValue)).Add("cash_balance", Money(plan.Cash)));
    }

    private static string Line(Plan plan, PlanLine line, bool extended)
    {
        var weight = decimal.Round(line.CurrentValue / plan.PortfolioValue, 6);
        return new Doc()
            .Text("symbol", extended ? $"EQUITIES::{line.Symbol}//USD" : line.Symbol)
            .Text("current_weight", Ext.Number(weight)).Text("target_weight", Ext.Number(line.TargetWeight))
            .Text("weight_diff", Ext.Number(line.TargetWeight - weight))
            .Text("target_value", Ext.Number(line.TargetValue)).Text("current_value", Ext.Number(line.CurrentValue))
            .Text("trade_amount", Ext.Number(line.TradeAmount)).Text("action", line.Action)
            .Add("priority", line.Action switch { "SELL" => "1", "BUY" => "2", _ => "5" }).ToString();
    }
}
