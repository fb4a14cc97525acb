using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>Reads items <c>TRADE</c>: one filled order each.</summary>
/// <param name="book">Takes texts and mixes of strategies; the trades themselves are the caller's to add.</param>
internal sealed class TradeItem(TradeBookBuilder book)
{
    public const string KeyPrefix = "TRADE#";

    public static IReadOnlyList<string> Fields { get; } =
    [
        "order_id", "correlation_id", "symbol", "direction", "filled_qty", "fill_price", "fill_timestamp", "order_type", StrategyMix.Names,
        StrategyMix.Weights, "expected_price", "slippage_bps", "slippage_amount", "bid_at_fill", "ask_at_fill", "time_to_fill_ms", "execution_steps",
    ];

    private readonly BookWords words = new(book.Texts);
    private readonly StrategyMix mix = new(book, new BookWords(book.Texts));

    /// <exception cref="ItemException">It lacks what makes it a trade; nothing went into the book.</exception>
    public TradeRecord Read(ItemFields item)
    {
        var orderId = item.Text("order_id") ?? Words.Behind(KeyPrefix, item.Text(ItemKeys.Partition))
            ?? throw new ItemException("the trade has no order id");
        var trade = Facts(item);
        var symbol = item.Symbol("symbol") ?? throw new ItemException("the trade has no symbol");
        trade.OrderId = words.Add(orderId);
        trade.Symbol = words.Add(symbol);
        trade.CorrelationId = words.Add(item.Text("correlation_id"));
        trade.OrderType = words.Add(Words.Upper(item.Stored("order_type")));
        trade.Mix = mix.Of(item);
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
}
