using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>An event in 88 bytes and its texts, of which events of one order share most.</summary>
internal readonly record struct PackedEvent(
    long Ticks,
    int Market,
    int Key,
    int Type,
    int Decision,
    int Order,
    int ClientOrder,
    int Status,
    int Error,
    int Fill,
    PackedDecimal Price,
    PackedDecimal Size,
    PackedDecimal LatencyMs,
    long ExpiresTicks,
    bool? IsBid) : IPackedRow<PackedEvent>
{
    private const string NoMarket = "";

    public static PackedEvent Pack(ExecutionEvent fact, DayTexts texts) => new(
        fact.At.UtcTicks,
        texts.Add(fact.MarketId ?? NoMarket),
        texts.Add(fact.Key),
        texts.Add(fact.Type),
        texts.Add(fact.DecisionId),
        texts.Add(fact.OrderId),
        texts.Add(fact.ClientOrderId),
        texts.Add(fact.Status),
        texts.Add(fact.Error),
        texts.Add(fact.FillId),
        texts.Pack(fact.Price),
        texts.Pack(fact.Size),
        texts.Pack(fact.LatencyMs),
        fact.ExpiresAt?.UtcTicks ?? long.MaxValue,
        fact.IsBid);

    public ExecutionEvent Unpack(DayTexts texts) => new()
    {
        At = new DateTimeOffset(Ticks, TimeSpan.Zero),
        MarketId = texts.Text(Market) is { Length: > 0 } market ? market : null,
        Key = texts.Text(Key)!,
        Type = texts.Text(Type)!,
        DecisionId = texts.Text(Decision),
        OrderId = texts.Text(Order),
        ClientOrderId = texts.Text(ClientOrder),
        Status = texts.Text(Status),
        Error = texts.Text(Error),
        FillId = texts.Text(Fill),
        Price = texts.Unpack(Price),
        Size = texts.Unpack(Size),
        LatencyMs = texts.Unpack(LatencyMs),
        ExpiresAt = ExpiresTicks == long.MaxValue ? null : new DateTimeOffset(ExpiresTicks, TimeSpan.Zero),
        IsBid = IsBid,
    };

    public PackedEvent Moved(DayTexts from, DayTexts to) => Pack(Unpack(from), to);
}
