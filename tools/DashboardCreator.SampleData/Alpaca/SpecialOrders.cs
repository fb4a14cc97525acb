using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>The short sale, the options, and one spread that was never filled.</summary>
internal sealed class SpecialOrders(OrderDesk desk)
{
    private static readonly (DateOnly Day, Asset Asset, decimal Quantity, string Intent)[] Dated =
    [
        (new(2026, 1, 14), Assets.OldPut, 2, "buy_to_open"),
        (new(2026, 2, 11), Assets.Of("PEP"), -40, "sell_to_open"),
        (new(2026, 3, 5), Assets.OldPut, -2, "sell_to_close"),
        (new(2026, 3, 6), Assets.Of("PEP"), -30, "sell_to_open"),
        (new(2026, 7, 9), Assets.Of("PEP"), 20, "buy_to_close"),
        (new(2026, 9, 16), Assets.Put, 3, "buy_to_open"),
        (new(2026, 10, 13), Assets.Put, -1, "sell_to_close"),
    ];

    public void On(int session)
    {
        var day = Timeline.Sessions[session];
        foreach (var order in Dated.Where(order => order.Day == day))
        {
            var side = Math.Sign(order.Quantity);
            var filled = desk.Filled(order.Asset, side, Math.Abs(order.Quantity), new Moment(session, 150));
            var limit = OrderDesk.Beyond(filled.FilledPrice!.Value, side, 0.002);
            desk.Send(filled with { Purpose = "hedge", Limit = limit, Intent = order.Intent });
        }

        if (day == new DateOnly(2026, 10, 12)) desk.Send(Spread(new Moment(session, 40)));
    }

    private static AccountOrder Spread(Moment at)
    {
        var parent = new AccountOrder
        {
            Asset = null, Side = 1, Type = "limit", Status = "canceled", Class = "mleg", Purpose = "hedge", Sent = at,
            Quantity = 2, Limit = 4.10m,
            Ended = new Moment(at.Session, at.Minute + 95),
        };
        var leg = parent with { Limit = null };
        return parent with
        {
            Legs =
            [
                leg with { Number = 9001, Asset = Assets.Put, Intent = "buy_to_open" },
                leg with { Number = 9002, Asset = Assets.LowerPut, Side = -1, Intent = "sell_to_open" },
            ],
        };
    }
}
