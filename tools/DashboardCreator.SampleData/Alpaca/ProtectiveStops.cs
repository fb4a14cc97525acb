using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>Stops that were struck: on a bad day of a holding a third of it is sold, by each kind of stop in turn.</summary>
internal sealed class ProtectiveStops(OrderDesk desk)
{
    private const decimal BadDay = -0.033m;

    private readonly Chance chance = Chance.For("alpaca stops");

    private int struck;

    public void On(int session)
    {
        foreach (var holding in desk.Book.Holdings.Where(holding => holding.Quantity >= 6 && !holding.Asset.IsOption).ToList())
        {
            var asset = holding.Asset;
            if ((asset.Close(session) / asset.Close(session - 1)) - 1 > BadDay || !chance.Happens(0.5)) continue;

            Strike(asset, decimal.Truncate(holding.Quantity / 3), new Moment(session, chance.Between(120, 200)));
        }
    }

    private void Strike(Asset asset, decimal quantity, Moment at)
    {
        var filled = desk.Filled(asset, -1, quantity, at) with
        {
            Purpose = "stop", TimeInForce = "gtc", Sent = new Moment(at.Session - chance.Between(2, 5), chance.Between(20, 90)),
        };
        var stop = OrderDesk.Beyond(filled.FilledPrice!.Value, 1, 0.0015);
        desk.Send((struck++ % 3) switch
        {
            0 => filled with { Type = "stop", Stop = stop },
            1 => filled with { Type = "trailing_stop", Stop = stop, TrailPercent = 6, HighWater = decimal.Round(stop / 0.94m, 2) },
            _ => filled with { Type = "stop_limit", Stop = stop, Limit = OrderDesk.Beyond(stop, -1, 0.01) },
        });
    }
}
