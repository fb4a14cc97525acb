using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>What a run traded.</summary>
internal static class ExecutionComposer
{
    private const int ShownTrades = 500;

    public static RunExecutions Compose(RunsView view, Run run)
    {
        var trades = view.TradesOf(run);
        return new RunExecutions
        {
            Trades = trades?.Count,
            Buys = trades?.Count(trade => trade.IsBuy),
            Sells = trades?.Count(trade => !trade.IsBuy),
            TotalValue = Value(trades, _ => true),
            BuyValue = Value(trades, trade => trade.IsBuy),
            SellValue = Value(trades, trade => !trade.IsBuy),
            Items = [.. NewestFirst(view.ReadOf(run)).Take(ShownTrades).Select(trade => TradeItem.Of(view.Ledger.Trades, trade.Place))],
            PlanVersusExecution = PlanVersusExecution.Compose(run.Plan, trades),
        };
    }

    private static decimal? Value(IReadOnlyList<RunTrade>? trades, Func<RunTrade, bool> counts) =>
        trades is null ? null : Money.Cents(trades.Where(counts).Sum(trade => trade.Value));

    // Places follow the instant, then the order's id; of one instant the smaller id stays in front.
    private static IEnumerable<RunTrade> NewestFirst(IReadOnlyList<RunTrade> trades) => trades.OrderByDescending(trade => trade.At).ThenBy(trade => trade.Place);
}
