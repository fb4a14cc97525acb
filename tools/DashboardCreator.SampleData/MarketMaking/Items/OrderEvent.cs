using DashboardCreator.SampleData.DynamoDb;

namespace DashboardCreator.SampleData.MarketMaking.Items;

/// <summary>Something that happened to an order or to the bot.</summary>
internal sealed record OrderEvent(BotRun Run, string DecisionId, DateTimeOffset At, string Type)
{
    public string? Market { get; init; }

    public string? Side { get; init; }

    public decimal? Price { get; init; }

    public decimal? Size { get; init; }

    public string? OrderId { get; init; }

    public string? Status { get; init; }

    public int? Latency { get; init; }

    public string? ErrorType { get; init; }

    public string? ErrorCode { get; init; }

    public string? ErrorMessage { get; init; }

    public MakerFill? Fill { get; init; }
}

internal static class EventItem
{
    public static Item Of(OrderEvent told) => new Item(told.Run.Id, told.DecisionId + "#" + BotStamps.Aware(told.At), "bot_run_id", "decision_id#event_ts")
        .S("decision_id", told.DecisionId).Time("event_ts", told.At).S("event_type", told.Type)
        .When(told.Market is not null, item => item.S("market", told.Market!))
        .When(told.Side is not null, item => item.S("side", told.Side!))
        .When(told.Price is not null, item => item.N("price", told.Price!.Value).N("size", told.Size!.Value))
        .When(told.OrderId is not null, item => item.S("order_id", told.OrderId!))
        .When(told.OrderId is not null && told.Type != "FILL", item => item.S("client_order_id", "c" + told.OrderId![1..]))
        .When(told.Status is not null, item => item.S("status", told.Status!))
        .When(told.Latency is not null, item => item.N("latency_ms", told.Latency!.Value))
        .When(told.ErrorType is not null, item => item.S("error_type", told.ErrorType!))
        .When(told.ErrorCode is not null, item => item.S("error_code", told.ErrorCode!))
        .When(told.ErrorMessage is not null, item => item.S("error_msg", told.ErrorMessage!))
        .When(told.ErrorMessage?.Contains(Decoy.Key, StringComparison.Ordinal) == true, item => item.S("request_headers", "KALSHI-ACCESS-KEY: " + Decoy.Key))
        .When(told.Fill is not null, item => item.S("fill_id", told.Fill!.FillId).N("pnl_delta", decimal.Round(told.Fill.Profit, 6)).N("fees", told.Fill.Fees))
        .S("bot_version", told.Run.Version).S("env", told.Run.Environment).N("expires_at", Stamps.Expiry(told.At, 30 * 24));
}
