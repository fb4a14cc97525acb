using System.Runtime.InteropServices;
using DashboardCreator.Analytics.Options;
using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>A whole book priced anew under every combination of moves. Legs that share a contract and its market are priced once.</summary>
/// <param name="spotPct">Moves of every underlying, per cent; 0 is among them.</param>
/// <param name="volPoints">Moves of every volatility, points; 0 is among them. None falls below 0.</param>
/// <param name="days">Calendar days that pass, 0 first; what expires on the way is worth its exercise at the moved price.</param>
/// <param name="rate">Annual, continuous.</param>
internal sealed class ScenarioGrid(double[] spotPct, double[] volPoints, int[] days, double rate)
{
    private readonly int _now = (Array.IndexOf(spotPct, 0) * volPoints.Length) + Array.IndexOf(volPoints, 0);
    private readonly double[] _spots = new double[spotPct.Length];
    private readonly double[] _volatilities = new double[volPoints.Length];
    private readonly double[] _prices = new double[spotPct.Length * volPoints.Length];
    private readonly CompensatedSum[] _profits = new CompensatedSum[days.Length * spotPct.Length * volPoints.Length];

    /// <summary>Legs that were priced.</summary>
    public int Legs { get; private set; }

    /// <summary>Adds the profits of legs; those that lack an input are left out.</summary>
    public void Add(IReadOnlyList<PricedLeg> held)
    {
        var rows = new Dictionary<Row, double>();
        foreach (var leg in held)
        {
            if (!leg.CanBeMoved)
            {
                continue;
            }

            Legs++;
            if (leg is { IsExpired: true, Model.Delta: var delta, Units: { } shares, CurrentSpot: { } current })
            {
                AddShares((double)shares * delta, current);
            }
            else if (leg is { Units: { } units, Spot: { } spot, DaysToExpiry: { } left, Leg: { Right: { } right, Strike: { } strike } })
            {
                CollectionsMarshal.GetValueRefOrAddDefault(rows, new Row(right, spot, strike, left, leg.Volatility ?? 0), out _) += (double)units;
            }
        }

        foreach (var (row, units) in rows)
        {
            Add(row, units);
        }
    }

    /// <summary>Profit against today, currency.</summary>
    public double Profit(int day, int vol, int spot) => _profits[(day * _prices.Length) + (spot * volPoints.Length) + vol].Total;

    // What ended in the money is its shares, whatever volatility and time do; else a delta of 0 leaves nothing.
    private void AddShares(double shares, double current)
    {
        for (var cell = 0; cell < _profits.Length; cell++)
        {
            var spot = cell % _prices.Length / volPoints.Length;
            _profits[cell].Add(shares * ((current * (1 + (spotPct[spot] / 100))) - current));
        }
    }

    private void Add(in Row row, double units)
    {
        for (var i = 0; i < spotPct.Length; i++)
        {
            _spots[i] = row.Spot * (1 + (spotPct[i] / 100));
        }

        for (var i = 0; i < volPoints.Length; i++)
        {
            _volatilities[i] = Math.Max(0, row.Volatility + (volPoints[i] / GreekUnits.PointsPerUnit));
        }

        var today = 0.0;
        for (var day = 0; day < days.Length; day++)
        {
            var years = Math.Max(0, row.Days - days[day]) / GreekUnits.DaysPerYear;
            PricingKernel.PriceGrid(row.Right, row.Strike, years, _spots, _volatilities, rate, dividendYield: 0, _prices);
            today = day == 0 ? _prices[_now] : today;
            for (var i = 0; i < _prices.Length; i++)
            {
                _profits[(day * _prices.Length) + i].Add(units * (_prices[i] - today));
            }
        }
    }

    private readonly record struct Row(OptionRight Right, double Spot, double Strike, int Days, double Volatility);
}
