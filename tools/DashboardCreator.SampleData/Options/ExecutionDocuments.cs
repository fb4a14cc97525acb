using System.Globalization;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Options;

/// <summary>The `strategy_executions` collection.</summary>
internal static class ExecutionDocuments
{
    private static readonly DateTimeOffset NotYet = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static IEnumerable<string> All(IReadOnlyList<Trade> trades) => trades.SelectMany(Versions).Select((trade, n) => Of(trade, n));

    /// <summary>The same execution as it was before its fill, then as it is.</summary>
    private static IEnumerable<Trade> Versions(Trade trade) =>
        trade.Has(Oddity.WrittenTwice) ? [trade with { Status = "pending" }, trade] : [trade];

    private static string Of(Trade trade, int row) => new Doc()
        .Add("_id", Ext.Oid(ObjectIds.Of(trade.EnteredAt, "7d20c5e183", row)))
        .Text("execution_id", trade.Id).Add("strategy_id", trade.StrategyId)
        .Text("symbol", trade.Underlying).Text("strategy_type", trade.Type).Text("status", trade.Status)
        .Add("entry_params", EntryTerms.Text(trade))
        .Add("entry_time", Instant(trade, trade.EnteredAt))
        .Add("fill_time", Instant(trade, trade.IsFilled ? trade.FilledAt : NotYet))
        .Add("close_time", Instant(trade, trade.ClosedAt ?? NotYet))
        .AddIf(!trade.Has(Oddity.PricedLegRows), "legs_json", () => Ext.Text(trade.Has(Oddity.LegRows) ? Ext.EmptyList : LegTexts.Of(trade)))
        .AddIf(trade.Has(Oddity.RecordedProfit | Oddity.ProfitAndPrices), "realized_pnl", () => Ext.Double(trade.Profit))
        .AddIf(trade.Has(Oddity.ProfitAsText), "realized_pnl", () => Ext.Text(Ext.Number(trade.Profit)))
        .ToString();

    private static string Instant(Trade trade, DateTimeOffset at) => trade.Has(Oddity.Dates) ? Ext.Date(at) : Ext.Text(Naive(at));

    private static string Naive(DateTimeOffset at) =>
        at.ToString(at.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-ddTHH:mm:ss" : "yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture);
}
