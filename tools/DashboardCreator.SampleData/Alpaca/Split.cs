using DashboardCreator.SampleData.Calendars;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>One share became several. Bars are told in today's shares, orders and holdings in those of their day.</summary>
internal sealed record Split(string Symbol, DateOnly Day, int Ratio)
{
    public static readonly Split Only = new("NOW", new(2026, 6, 8), 5);

    public static int PriceMultiple(string symbol, int session) =>
        symbol == Only.Symbol && Timeline.Sessions[session] < Only.Day ? Only.Ratio : 1;
}
