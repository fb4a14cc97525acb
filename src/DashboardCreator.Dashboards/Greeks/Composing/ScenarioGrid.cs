using System.Runtime.InteropServices;
using DashboardCreator.Analytics.Options;
using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Legs as columns, so that a whole book is priced anew in one pass per scenario. Legs that share a contract and its market are one row.</summary>
internal sealed class ScenarioGrid
{
    private readonly double[] _sign;
    private readonly double[] _spot;
    private readonly double[] _strike;
    private readonly double[] _days;
    private readonly double[] _volatility;
    private readonly double[] _units;
    private readonly double _rate;

    // Reused by every scenario.
    private readonly double[] _movedSpot;
    private readonly double[] _movedVolatility;
    private readonly double[] _years;
    private readonly double[] _price;
    private readonly double[] _today;

    /// <param name="held">Legs; those that lack an input are left out.</param>
    /// <param name="rate">Annual, continuous.</param>
    public ScenarioGrid(IReadOnlyList<PricedLeg> held, double rate)
    {
        var rows = new Dictionary<(double Sign, double Spot, double Strike, int Days, double Volatility), double>();
        foreach (var leg in held)
        {
            if (leg is { Model: not null, Units: { } units, Spot: { } spot, DaysToExpiry: { } days, Leg: { Right: { } right, Strike: { } strike } })
            {
                var key = (right == OptionRight.Call ? 1.0 : -1.0, spot, strike, Math.Max(0, days), leg.Volatility ?? 0);
                CollectionsMarshal.GetValueRefOrAddDefault(rows, key, out _) += (double)units;
                Legs++;
            }
        }

        _rate = rate;
        _sign = [.. rows.Keys.Select(key => key.Sign)];
        _spot = [.. rows.Keys.Select(key => key.Spot)];
        _strike = [.. rows.Keys.Select(key => key.Strike)];
        _days = [.. rows.Keys.Select(key => (double)key.Days)];
        _volatility = [.. rows.Keys.Select(key => key.Volatility)];
        _units = [.. rows.Values];
        (_movedSpot, _movedVolatility, _years) = (new double[rows.Count], new double[rows.Count], new double[rows.Count]);
        (_price, _today) = (new double[rows.Count], new double[rows.Count]);
        Reprice(0, 0, 0, _today);
    }

    /// <summary>Legs that are priced.</summary>
    public int Legs { get; }

    /// <summary>Profit against today, currency.</summary>
    /// <param name="spotPct">Move of every underlying, per cent.</param>
    /// <param name="volPoints">Move of every volatility, points; none falls below 0.</param>
    /// <param name="days">Calendar days that pass; what expires on the way is worth its exercise at the moved price.</param>
    public double Pnl(double spotPct, double volPoints, int days)
    {
        Reprice(spotPct, volPoints, days, _price);
        var sum = new CompensatedSum();
        for (var i = 0; i < _price.Length; i++)
        {
            sum.Add(_units[i] * (_price[i] - _today[i]));
        }

        return sum.Total;
    }

    private void Reprice(double spotPct, double volPoints, int days, double[] price)
    {
        var (factor, shift) = (1 + (spotPct / 100), volPoints / GreekUnits.PointsPerUnit);
        for (var i = 0; i < price.Length; i++)
        {
            _movedSpot[i] = _spot[i] * factor;
            _movedVolatility[i] = Math.Max(0, _volatility[i] + shift);
            _years[i] = Math.Max(0, _days[i] - days) / GreekUnits.DaysPerYear;
        }

        PricingKernel.Prices(_sign, _movedSpot, _strike, _years, _movedVolatility, _rate, dividendYield: 0, price);
    }
}
