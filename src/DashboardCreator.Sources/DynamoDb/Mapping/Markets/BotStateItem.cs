using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>The items of <c>dora_state</c>, one for each key.</summary>
internal static class BotStateItem
{
    public const string Key = "key";
    public const string Positions = "positions";
    public const string Orders = "open_orders";
    public const string Risk = "risk_state";
    public const string Settings = "global_config";

    /// <summary>An item that nobody writes, and whose facts the exchange tells.</summary>
    public const string Balance = "balance";

    private const string OrderMap = "orders";
    private const string UpdatedAt = "last_updated";

    public static IReadOnlyList<string> Fields { get; } =
    [
        Key, Positions, OrderMap, UpdatedAt, "daily_pnl", "trading_halted", "halt_reason", "last_fill_timestamp", "max_total_exposure", "max_daily_loss",
        "trading_enabled",
    ];

    /// <summary>In the order of the markets. What is no map says nothing about its market.</summary>
    /// <exception cref="ItemException">It has no positions, not even an empty map of them.</exception>
    public static IReadOnlyList<StoredPosition> ReadPositions(ItemFields item)
    {
        var positions = item.Map(Positions) ?? throw new ItemException("the state has no readable positions");
        return
        [
            .. positions.Names.Where(market => MarketWords.Market(market) is not null).Order(StringComparer.Ordinal)
                .Select(market => Position(market, positions.Map(market))),
        ];
    }

    /// <summary>In the order of their ids.</summary>
    /// <exception cref="ItemException">It has no orders, not even an empty map of them.</exception>
    public static OrderBookState ReadOrders(ItemFields item)
    {
        var orders = item.Map(OrderMap) ?? throw new ItemException("the state has no readable orders");
        var read = orders.Names.Order(StringComparer.Ordinal).Select(id => orders.Map(id) is { } order ? Order(id, order) : null).OfType<MarketOrder>();
        return new OrderBookState([.. read], item.Instant(UpdatedAt));
    }

    public static RiskState ReadRisk(ItemFields item) => new(
        item.Number("daily_pnl"),
        item.Flag("trading_halted"),
        MarketWords.Shown(item.Text("halt_reason")),
        item.Instant("last_fill_timestamp"),
        item.Instant(UpdatedAt));

    public static BotSettings ReadSettings(ItemFields item) =>
        new(item.Number("max_total_exposure"), item.Number("max_daily_loss"), item.Flag("trading_enabled"));

    private static StoredPosition Position(string market, ItemFields? position) => new(
        market,
        position?.Number("net_yes_qty"),
        position?.Number("avg_buy_price"),
        position?.Number("avg_sell_price"),
        position?.Number("realized_pnl"));

    private static MarketOrder Order(string id, ItemFields order) => new()
    {
        Id = id,
        MarketId = MarketWords.Market(order.Text("market_id")),
        IsBid = MarketWords.IsBid(order.Text("side")),
        Price = order.Number("price"),
        Size = order.Number("size"),
        FilledSize = order.Number("filled_size"),
        Status = Words.Lower(order.Text("status")),
        CreatedAt = order.Instant("created_at"),
        DecisionId = order.Text("decision_id"),
    };
}
