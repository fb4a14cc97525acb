using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>Orders that did little or nothing: out of reach, withdrawn, refused, or filled in part before they lapsed.</summary>
internal sealed class IdleOrders(OrderDesk desk)
{
    private readonly Chance chance = Chance.For("alpaca idle");

    public void On(int session)
    {
        if (!chance.Happens(0.22)) return;

        var held = desk.Book.Holdings.Where(holding => holding.Quantity >= 5 && !holding.Asset.IsOption).ToList();
        if (held.Count == 0) return;

        var holding = chance.One(held);
        var side = chance.Happens(0.6) ? 1 : -1;
        var at = new Moment(session, chance.Between(20, 120));
        var quantity = chance.Between(1, 4);
        desk.Send(Draw(holding.Asset, side, quantity, at));
    }

    private AccountOrder Draw(Asset asset, int side, int quantity, Moment at)
    {
        var price = asset.PriceAt(at.Session, at.Minute);
        var limit = new AccountOrder
        {
            Asset = asset, Side = side, Type = "limit", Status = "expired", Purpose = "idea", Sent = at, Quantity = quantity,
            Limit = OrderDesk.Beyond(price, -side, chance.Between(0.03, 0.06)), Ended = Close(at.Session),
        };
        var withdrawn = new Moment(at.Session, at.Minute + chance.Between(3, 80));
        var stop = limit with { Side = -1, Status = "canceled", TimeInForce = "gtc", Limit = null, Ended = withdrawn, Purpose = "stop" };
        return chance.Unit() switch
        {
            < 0.40 => limit,
            < 0.64 => limit with { Status = "canceled", TimeInForce = "gtc", Ended = withdrawn },
            < 0.74 => stop with { Type = "stop", Stop = OrderDesk.Beyond(price, -1, 0.07) },
            < 0.80 => stop with { Type = "trailing_stop", TrailPercent = 5, HighWater = price, Stop = OrderDesk.Beyond(price, -1, 0.05) },
            < 0.88 => limit with { Type = "market", Side = 1, Status = "rejected", Quantity = quantity * 200, Limit = null, Ended = at },
            var draw => InPart(limit, draw < 0.94 ? "expired" : "canceled", withdrawn),
        };
    }

    private AccountOrder InPart(AccountOrder limit, string status, Moment withdrawn)
    {
        var part = desk.Filled(limit.Asset!, limit.Side, 1, limit.Sent);
        return part with
        {
            Status = status, Purpose = limit.Purpose, Quantity = limit.Quantity + 1,
            Limit = OrderDesk.Beyond(part.FilledPrice!.Value, limit.Side, 0.0001),
            Ended = status == "expired" ? limit.Ended : withdrawn,
        };
    }

    private static Moment Close(int session) => new(session, Exchange.Minutes(Timeline.Sessions[session]));
}
