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
    int? Targets) : IPackedRow<PackedDecision>
{
    /// <summary>What expires is left out when it is read.</summary>
    public long ExpiresTicks => long.MaxValue;

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

    public PackedDecision Moved(DayTexts from, DayTexts to) => this with
    {
        Market = to.Add(from.Text(Market)),
        Key = to.Add(from.Text(Key)),
        BestBid = to.Pack(from.Unpack(BestBid)),
        BestAsk = to.Pack(from.Unpack(BestAsk)),
        Mid = to.Pack(from.Unpack(Mid)),
        FairValue = to.Pack(from.Unpack(FairValue)),
        Inventory = to.Pack(from.Unpack(Inventory)),
    };
}
