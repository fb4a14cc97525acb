using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>A fixed amount every Wednesday since July 2025, in fractions of a share.</summary>
internal sealed class Savings(OrderDesk desk)
{
    private static readonly DateOnly From = new(2025, 7, 2);

    public void On(int session)
    {
        var day = Timeline.Sessions[session];
        if (day < From || day.DayOfWeek != DayOfWeek.Wednesday) return;

        var asset = Assets.Of(day.DayNumber / 7 % 2 == 0 ? "MSFT" : "AAPL");
        var amount = 150m + (25 * (day.Month % 3));
        var at = new Moment(session, 65);
        var price = desk.FillPrice(asset, at, 1, 1);
        var quantity = decimal.Round(amount / price, 9, MidpointRounding.ToZero);
        desk.Send(new AccountOrder
        {
            Asset = asset, Side = 1, Type = "market", Status = "filled", Purpose = "savings", Sent = at,
            Notional = amount, Filled = quantity, FilledPrice = price, FilledOn = at,
        });
    }
}
