using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>A decision in 64 bytes and its id.</summary>
internal readonly record struct PackedDecision(
    long Ticks,
    int Market,
    int Key,
    PackedDecimal BestBid,
    PackedDecimal BestAsk,
    PackedDecimal Mid,
    PackedDecimal FairValue,
    PackedDecimal Inventory,
    int? Targets) : IPackedRow
{
    public static PackedDecision Pack(MarketDecision decision, DayTexts texts) => new(
        decision.At.UtcTicks,
        texts.Add(decision.MarketId),
        texts.Add(decision.Id),
        texts.Pack(decision.BestBid),
        texts.Pack(decision.BestAsk),
        texts.Pack(decision.Mid),
        texts.Pack(decision.Pricing.FairValue),
        texts.Pack(decision.Inventory),
        decision.TargetCount);

    public DecisionPoint Unpack(DayTexts texts) => new(
        new DateTimeOffset(Ticks, TimeSpan.Zero),
        texts.Text(Key),
        texts.Unpack(BestBid),
        texts.Unpack(BestAsk),
        texts.Unpack(Mid),
        texts.Unpack(FairValue),
        texts.Unpack(Inventory),
        Targets);
}
