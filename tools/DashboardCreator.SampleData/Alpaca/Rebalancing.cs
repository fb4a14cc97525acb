using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>Brings the holdings to the plan's weights on the first session of a month and after a deposit or withdrawal.</summary>
internal sealed class Rebalancing(OrderDesk desk)
{
    private readonly Chance chance = Chance.For("alpaca rebalancing");

    private static readonly (DateOnly From, string Weights)[] Plans =
    [
        (new(2024, 11, 1), "AAPL 17 MSFT 15 QQQ 16 COST 12 JPM 12 TLT 14"),
        (new(2025, 3, 1), "AAPL 14 MSFT 14 QQQ 12 COST 12 JPM 10 TLT 12 GLD 10"),
        (new(2025, 7, 1), "AAPL 14 MSFT 14 NVDA 14 COST 10 JPM 12 GLD 10 XLE 8"),
        (new(2026, 1, 1), "AAPL 13 MSFT 14 NVDA 14 COST 10 JPM 12 GLD 9 NOW 12"),
        (new(2026, 7, 1), "AAPL 12 MSFT 14 NVDA 14 COST 10 JPM 12 GLD 9 NOW 10 HARB 3"),
    ];

    public void On(int session)
    {
        if (!IsDue(session)) return;

        var equity = desk.Book.Equity(session - 1);
        var weights = Weights(Timeline.Sessions[session]);
        var minute = 12;
        var changes = Assets.Symbols.Select(symbol => Change(symbol, weights.GetValueOrDefault(symbol), equity, session)).ToList();
        foreach (var (asset, quantity) in changes.Where(change => change.Quantity != 0).OrderBy(change => change.Quantity > 0))
        {
            Trade(asset, Math.Sign(quantity), Math.Abs(quantity), new Moment(session, minute));
            minute += 4;
        }
    }

    private static bool IsDue(int session) => session > Funding.First
        && (Timeline.Sessions[session].Month != Timeline.Sessions[session - 1].Month || Funding.On(session - 1) != 0);

    private static Dictionary<string, decimal> Weights(DateOnly day) => Plans.Last(plan => plan.From <= day).Weights
        .Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => decimal.Parse(pair[1]) / 100);

    /// <summary>Whole shares towards the weight; what the plan no longer names is sold to the last fraction.</summary>
    private (Asset Asset, decimal Quantity) Change(string symbol, decimal weight, decimal equity, int session)
    {
        var asset = Assets.Of(symbol);
        var held = desk.Book.Quantity(symbol);
        if (held < 0) return (asset, 0);
        if (weight == 0) return (asset, -held);

        var price = asset.PriceAt(session, 10);
        var change = (weight * equity) - (held * price);
        return (asset, Math.Abs(change) < 0.008m * equity ? 0 : decimal.Truncate(change / price));
    }

    private void Trade(Asset asset, int side, decimal quantity, Moment at)
    {
        var style = chance.Unit();
        var isWhole = quantity == decimal.Truncate(quantity);
        if (style < 0.10 && quantity >= 4 && isWhole) desk.LimitInPart(asset, side, quantity, at);
        else if (style < 0.20 && isWhole) desk.LimitReplaced(asset, side, quantity, at);
        else if (style < 0.55 && isWhole) desk.Limit(asset, side, quantity, at);
        else desk.Market(asset, side, quantity, at);
    }
}
