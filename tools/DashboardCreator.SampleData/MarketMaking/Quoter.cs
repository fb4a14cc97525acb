using DashboardCreator.SampleData.Chances;

namespace DashboardCreator.SampleData.MarketMaking;

/// <summary>Shows the bot a book and lets it quote.</summary>
internal sealed class Quoter(MakerMarket market)
{
    private readonly PriceWalk walk = new(market);
    private readonly Chance chance = Chance.For($"quotes {market.Environment} {market.Id}");

    public MakerDecision Decide(DateTimeOffset at, int number, decimal net)
    {
        var decision = new MakerDecision(market, at, number) { Net = net, Fair = decimal.Round((decimal)(walk.At(at) + chance.Between(-0.6, 0.6)), 2) };
        return at == market.Final?.At ? AtTheEnd(decision, market.Final) : Quoted(decision);
    }

    private static MakerDecision AtTheEnd(MakerDecision decision, FinalQuotes final) =>
        decision with { Bid = final.Bid, Ask = final.Ask, TargetBid = final.TargetBid, TargetAsk = final.TargetAsk };

    private MakerDecision Quoted(MakerDecision decision)
    {
        var spread = chance.Between(2, 7);
        var bid = Math.Clamp((int)(decision.Fair - (spread / 2m)), 1, 92);
        var missing = chance.Between(0, 119);
        var own = Math.Clamp((int)(decision.Fair - (market.MinSpread / 2m) - (decision.Net / 25m)), 1, 90);
        var silent = chance.Happens(0.025);
        return decision with
        {
            Bid = missing is 0 or 1 ? null : bid,
            Ask = missing is 1 or 2 or 3 ? null : bid + spread,
            TargetBid = silent || decision.Net >= market.MaxYes ? null : own,
            TargetAsk = silent || decision.Net <= -market.MaxNo ? null : own + market.MinSpread,
        };
    }
}
