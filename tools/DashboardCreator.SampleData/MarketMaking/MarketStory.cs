using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Runs;

namespace DashboardCreator.SampleData.MarketMaking;

/// <summary>One market from its first decision to its last, with the fills that followed from them.</summary>
internal sealed class MarketStory
{
    /// <summary>From here on fills lead to where the market is to end.</summary>
    private static readonly DateTimeOffset Settling = Days.At(10, 30, 7);

    private readonly MakerMarket market;
    private readonly Chance chance;
    private readonly Quoter quoter;
    private readonly List<MakerDecision> decisions = [];
    private readonly List<MakerFill> fills = [];

    public MarketStory(MakerMarket market)
    {
        this.market = market;
        chance = Chance.For($"story {market.Environment} {market.Id}");
        quoter = new Quoter(market);
        var times = Schedule.Of(market).ToList();
        for (var n = 0; n < times.Count; n++)
        {
            ReplayScript(times[n]);
            decisions.Add(quoter.Decide(times[n], n, Position.Net));
            if (n < times.Count - 1) Meet(decisions[^1], times[n + 1] - times[n]);
        }

        ReplayScript(DateTimeOffset.MaxValue);
    }

    public MakerMarket Market => market;

    public IReadOnlyList<MakerDecision> Decisions => decisions;

    public IReadOnlyList<MakerFill> Fills => fills;

    public MakerPosition Position { get; } = new();

    private void ReplayScript(DateTimeOffset until)
    {
        foreach (var told in market.Script.Where(told => told.At < until && (fills.Count == 0 || told.At > fills[^1].At)))
        {
            var decision = decisions.Count > 0 ? decisions[^1] : null;
            Add(new MakerFill(market, told.At, told.IsBid, told.Cents / 100m, told.Size)
            {
                OrderId = decision?.OrderId(told.IsBid) ?? Ids.Of("o", "found " + market.Id + told.At.Ticks),
                FillId = Ids.Of("f", market.Environment + market.Id + told.At.Ticks),
                Decision = decision,
            });
        }
    }

    private void Meet(MakerDecision decision, TimeSpan gap)
    {
        var (isBid, size) = Wanted(decision, gap);
        if (size <= 0 || decision.Target(isBid) is not { } cents) return;

        var at = decision.At.AddMicroseconds((long)(gap.TotalMicroseconds * chance.Between(0.1, 0.6)));
        var first = size > 3 && chance.Happens(0.12) ? size / 2 : size;
        Fill(decision, at, isBid, cents, first, isRest: false);
        if (first < size) Fill(decision, at.AddMicroseconds(7_300_411), isBid, cents, size - first, isRest: true);
    }

    private (bool IsBid, int Size) Wanted(MakerDecision decision, TimeSpan gap)
    {
        var net = (int)Position.Net;
        if (decision.At >= Settling && market.FinalNet is { } end)
        {
            var happens = chance.Happens(0.4) || decision.At >= Days.At(10, 30, 16);
            return (end > net, happens ? Math.Min(Math.Abs(end - net), market.QuoteSize * 2) : 0);
        }

        if (!chance.Happens(Math.Min(gap.TotalHours * market.Rate, 0.9))) return (true, 0);

        var isBid = chance.Happens(net switch { > 0 => 0.38, < 0 => 0.62, _ => 0.5 });
        return (isBid, Math.Min(chance.Between(market.QuoteSize / 3, market.QuoteSize), isBid ? market.MaxYes - net : market.MaxNo + net));
    }

    private void Fill(MakerDecision decision, DateTimeOffset at, bool isBid, int cents, int size, bool isRest) => Add(
        new MakerFill(market, at, isBid, cents / 100m, size)
        {
            OrderId = decision.OrderId(isBid), FillId = Ids.Of("f", decision.Id + at.Ticks), Decision = decision, IsRest = isRest,
        });

    private void Add(MakerFill fill) => fills.Add(fill with { Profit = Position.Book(fill.IsBid, fill.Price, fill.Size, fill.Fees) });
}
