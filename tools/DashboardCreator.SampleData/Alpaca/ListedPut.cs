using System.Globalization;
using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Markets;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>A listed put: intrinsic value and a time value, largest at the money and shrinking with the root of the days left.</summary>
internal sealed class ListedPut(string underlying, DateOnly expiry, int strike) : ITradable
{
    private const double Volatility = 0.17;

    private readonly PricePath path = Market.Path(underlying);

    public string Type => "OPTION";

    /// <summary>As the clearing house writes it: underlying, date, P, strike in thousandths.</summary>
    public string Symbol => string.Create(CultureInfo.InvariantCulture, $"{underlying}{expiry:yyMMdd}P{strike * 1000:00000000}");

    public decimal PriceAt(int session, int minute) => Premium((double)path.PriceAt(session, minute), session);

    public decimal Close(int session) => Premium((double)path.Close(session), session);

    private decimal Premium(double spot, int session)
    {
        var days = expiry.DayNumber - Timeline.Sessions[session].DayNumber;
        var spread = spot * Volatility * Math.Sqrt((days + 0.5) / 365);
        var distance = (strike - spot) / spread;
        return decimal.Round((decimal)(Math.Max(strike - spot, 0) + (0.4 * spread / (1 + (distance * distance)))), 2);
    }
}
