using System.Text;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>An item <c>TRADE</c>: one filled order.</summary>
internal static class TradeItem
{
    public const string KeyPrefix = "TRADE#";

    public static IReadOnlyList<string> Fields { get; } =
    [
        "order_id", "correlation_id", "symbol", "direction", "filled_qty", "fill_price", "fill_timestamp", "order_type", StrategyMix.Names,
        StrategyMix.Weights, "expected_price", "slippage_bps", "slippage_amount", "bid_at_fill", "ask_at_fill", "time_to_fill_ms", "execution_steps",
    ];

    /// <summary>Texts and the mix of strategies go into the book; the trade itself is the caller's to add.</summary>
    /// <exception cref="ItemException">It lacks what makes it a trade; nothing went into the book.</exception>
    public static TradeRecord Read(ItemFields item, TradeBookBuilder book)
    {
        var orderId = item.Text("order_id") ?? Words.Behind(KeyPrefix, item.Text(ItemKeys.Partition)) ?? throw new ItemException("the trade has no order id");
        var trade = Facts(item);
        var symbol = item.Symbol("symbol") ?? throw new ItemException("the trade has no symbol");
        trade.OrderId = Word(book, orderId);
        trade.Symbol = Word(book, symbol);
        trade.CorrelationId = Word(book, item.Text("correlation_id"));
        trade.OrderType = Word(book, Words.Upper(item.Stored("order_type")));
        trade.Mix = StrategyMix.Of(item, book);
        return trade;
    }

    private static TradeRecord Facts(ItemFields item)
    {
        var trade = new TradeRecord
        {
            IsBuy = IsBuy(item),
            At = item.Instant("fill_timestamp") ?? throw new ItemException("the trade has no readable instant"),
            Quantity = Positive(item, "filled_qty") ?? throw new ItemException("the trade has no readable positive quantity"),
            Price = Positive(item, "fill_price") ?? throw new ItemException("the trade has no readable positive price"),
            ExpectedPrice = Positive(item, "expected_price"),
            SlippageBps = item.Number("slippage_bps"),
            SlippagePerShare = item.Number("slippage_amount"),
            Bid = item.Number("bid_at_fill"),
            Ask = item.Number("ask_at_fill"),
            TimeToFillMs = (double?)NotNegative(item.Number("time_to_fill_ms")),
            Steps = item.Whole("execution_steps"),
        };
        return Money.Product(trade.Quantity, trade.Price) is null ? throw new ItemException("the trade is worth more than anybody has") : trade;
    }

    private static bool IsBuy(ItemFields item) => Words.Lower(item.Stored("direction")) switch
    {
        "buy" => true,
        "sell" => false,
        _ => throw new ItemException("the trade is neither BUY nor SELL"),
    };

    private static decimal? Positive(ItemFields item, string name) => item.Number(name) is > 0 and var number ? number : null;

    private static decimal? NotNegative(decimal? number) => number >= 0 ? number : null;

    private static TextId Word(TradeBookBuilder book, string? text) => text is null ? TextId.None : book.Texts.Add(Encoding.UTF8.GetBytes(text));
}
