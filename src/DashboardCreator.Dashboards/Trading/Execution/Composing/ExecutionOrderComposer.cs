using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Execution;

/// <summary>The listed trades.</summary>
internal static class ExecutionOrderComposer
{
    private const int Most = 500;

    public static IReadOnlyList<ExecutionOrder> Compose(ExecutionWindow window) =>
        [.. TradePages.NewestFirst(window.Book, window.Selection, after: null).Take(Most).Select(place => Order(window.Book, place))];

    private static ExecutionOrder Order(TradeBook book, int place)
    {
        var trade = book[place];
        return new ExecutionOrder(TradeItem.Of(book, place))
        {
            ExpectedPrice = Money.Plain(trade.ExpectedPrice),
            SlippageCost = Money.Plain(TradeSlippage.Cost(trade)),
            Bid = Money.Plain(trade.Bid),
            Ask = Money.Plain(trade.Ask),
            SpreadBps = QuotedSpread.Bps(trade),
            TimeToFillMs = ExecutionWindow.Known(trade.TimeToFillMs),
            Steps = trade.Steps,
        };
    }
}
