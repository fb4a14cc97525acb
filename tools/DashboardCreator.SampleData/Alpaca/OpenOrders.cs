using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>What is still working at the samples' last instant, and two brackets whose stops wait behind their targets.</summary>
internal sealed class OpenOrders(OrderDesk desk)
{
    private const int Bell = 390;

    public void On(int session)
    {
        if (session == Timeline.Last - 7) SendBracket(Assets.Of("COST"), 3, new Moment(session, 33));
        if (session == Timeline.Last - 6) SendBracket(Assets.Of("HARB"), 8, new Moment(session, 47));
        if (session == Timeline.Last - 2) SendWaiting(session);
        if (session != Timeline.Last) return;

        SendInPart(Assets.Of("GLD"), -1, 10, 4, new Moment(session, 71));
        SendInPart(Assets.Of("JPM"), 1, 12, 5, new Moment(session, 224));
        var evening = Working(Assets.Of("MSFT"), 1, "market", "accepted", new Moment(session, Bell + 12));
        desk.Send(evening with { Notional = 250, TimeInForce = "day", Purpose = "savings" });
        desk.Send(evening with
        {
            Asset = Assets.Of("XLE"), Quantity = 15, Type = "limit", Limit = Near("XLE", session, -0.01), 
            Sent = new Moment(session, Bell + 18),
        });
    }

    private void SendWaiting(int session)
    {
        var at = new Moment(session, 200);
        var high = Near("NVDA", session, 0.03);
        desk.Send(Working(Assets.Of("QQQ"), 1, "limit", "new", at) with { Quantity = 6, Limit = Near("QQQ", session, -0.06) });
        desk.Send(Working(Assets.Of("AAPL"), -1, "stop", "new", at) with { Quantity = 10, Stop = Near("AAPL", session, -0.12) });
        desk.Send(Working(Assets.Of("NVDA"), -1, "trailing_stop", "new", at) with
        {
            Quantity = 12, TrailPercent = 15, HighWater = high, Stop = decimal.Round(high * 0.85m, 2),
        });
        desk.Send(Working(Assets.Put, -1, "limit", "new", at) with { Quantity = 1, Limit = 18, Intent = "sell_to_close" });
    }

    private void SendBracket(Asset asset, decimal quantity, Moment at)
    {
        var entry = desk.Filled(asset, 1, quantity, at) with { Class = "bracket", Purpose = "bracket", TimeInForce = "gtc" };
        var exit = Working(asset, -1, "limit", "new", at) with { Quantity = quantity, Class = "bracket", Purpose = "bracket" };
        desk.Send(entry with { Limit = OrderDesk.Beyond(entry.FilledPrice!.Value, 1, 0.0006) });
        desk.Send(exit with { Limit = OrderDesk.Beyond(entry.FilledPrice.Value, 1, 0.25) });
        desk.Send(exit with { Type = "stop", Status = "held", Stop = OrderDesk.Beyond(entry.FilledPrice.Value, -1, 0.25) });
    }

    private void SendInPart(Asset asset, int side, decimal quantity, decimal part, Moment at)
    {
        var filled = desk.Filled(asset, side, part, at);
        desk.Send(filled with
        {
            Status = "partially_filled", TimeInForce = "gtc", Quantity = quantity, FilledOn = new Moment(at.Session, at.Minute + 50),
            Limit = OrderDesk.Beyond(filled.FilledPrice!.Value, side, 0.0002),
        });
    }

    private static AccountOrder Working(Asset asset, int side, string type, string status, Moment at) => new()
    {
        Asset = asset, Side = side, Type = type, Status = status, Sent = at, TimeInForce = "gtc", Purpose = "idea",
    };

    private static decimal Near(string symbol, int session, double share) => OrderDesk.Beyond(Assets.Of(symbol).Close(session), 1, share);
}
