using System.Globalization;
using DashboardCreator.SampleData.Calendars;

namespace DashboardCreator.SampleData.Markets;

/// <summary>An index option priced by a second-order expansion around the moment it is first traded, with straight-line decay.</summary>
internal sealed class OptionContract(int firstSession, int firstMinute, bool call) : ITradable
{
    private const double Delta = 0.38;
    private const double Gamma = 0.0015;

    private readonly double spot = (double)Market.Path("SPX").PriceAt(firstSession, firstMinute);

    public string Type => "OPTION";

    public string Expiry => ExpiryDay.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public string Symbol =>
        $"SPXW {ExpiryDay.ToString("yyMMdd", CultureInfo.InvariantCulture)}{(call ? 'C' : 'P')}{Strike:00000}";

    private int Strike => ((int)(spot * (call ? 1.015 : 0.985)) + 12) / 25 * 25;

    /// <summary>The second Friday after the first trade.</summary>
    private DateOnly ExpiryDay
    {
        get
        {
            var day = Timeline.Sessions[firstSession].AddDays(14);
            return day.AddDays(((int)DayOfWeek.Friday - (int)day.DayOfWeek + 7) % 7);
        }
    }

    public OptionContract Opposite() => new(firstSession, firstMinute, !call);

    public decimal PriceAt(int session, int minute) => Premium(Market.Path("SPX").PriceAt(session, minute), session + (minute / 390.0));

    public decimal Close(int session) => Premium(Market.Path("SPX").Close(session), session + 1);

    private decimal Premium(decimal index, double time)
    {
        var first = spot * 0.011;
        var move = (double)index - spot;
        var decay = first / 22 * (time - firstSession - (firstMinute / 390.0));
        var value = first + ((call ? Delta : -Delta) * move) + (Gamma / 2 * move * move) - decay;
        return decimal.Round((decimal)Math.Max(value, 1.5) * 20, 0) / 20;
    }
}
