using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>An item of <c>dora_execution_log</c>: one event. Its sort key is <c>decision#instant</c>.</summary>
internal static class ExecutionItem
{
    public const string Run = "bot_run_id";
    public const string SortKey = "decision_id#event_ts";

    private const string DecisionId = "decision_id";
    private const string EventAt = "event_ts";

    public static IReadOnlyList<string> Fields { get; } =
    [
        Run, SortKey, DecisionId, EventAt, "event_type", "market", "market_id", "side", "price", "size", "order_id", "client_order_id", "status",
        "latency_ms", "error_type", "error_code", "error_msg", "fill_id",
    ];

    /// <exception cref="ItemException">It tells not when, or not what.</exception>
    public static ExecutionEvent Read(ItemFields item)
    {
        var key = item.Text(SortKey);
        return new ExecutionEvent
        {
            At = item.Instant(EventAt) ?? InstantOf(key) ?? throw new ItemException("the event has no readable instant"),
            Type = Words.Upper(MarketWords.Id(item.Text("event_type"))) ?? throw new ItemException("the event has no type"),
            Key = $"{item.Text(Run)}#{key ?? $"{item.Text(DecisionId)}#{item.Text(EventAt)}"}",
            MarketId = MarketWords.Market(item.Text("market") ?? item.Text("market_id")),
            DecisionId = MarketWords.Id(item.Text(DecisionId) ?? DecisionOf(key)),
            IsBid = MarketWords.IsBid(item.Text("side")),
            Price = item.Number("price"),
            Size = item.Number("size"),
            OrderId = MarketWords.Id(item.Text("order_id")),
            ClientOrderId = MarketWords.Id(item.Text("client_order_id")),
            Status = Words.Upper(MarketWords.Id(item.Text("status"))),
            LatencyMs = item.Number("latency_ms"),
            Error = Shown(item, "error_msg") ?? Shown(item, "error_code") ?? Shown(item, "error_type"),
            FillId = MarketWords.Id(item.Text("fill_id")),
            ExpiresAt = TimeToLive.EndOf(item),
        };
    }

    private static string? Shown(ItemFields item, string name) => MarketWords.Shown(item.Text(name));

    private static DateTimeOffset? InstantOf(string? key) => key is null ? null : InstantValue.Parse(key.AsSpan(key.LastIndexOf('#') + 1));

    private static string? DecisionOf(string? key) => key?.LastIndexOf('#') is > 0 and var cut ? key[..cut] : null;
}
