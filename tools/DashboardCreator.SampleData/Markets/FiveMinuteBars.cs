using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;

namespace DashboardCreator.SampleData.Markets;

/// <summary>
/// The last session in steps of five minutes, stamped with their beginnings. Together they are the daily bar: its open, high, low, close
/// and volume. Prices wander from the open over the high and the low to the close; most is traded in the morning and at the end.
/// </summary>
internal static class FiveMinuteBars
{
    private const int Minutes = 5;
    private const int HighIn = 17;
    private const int LowIn = 51;
    private const decimal Tick = 0.01m;

    public static IEnumerable<Bar> LastSession(string symbol)
    {
        var day = Bars.Daily(symbol)[^1];
        var chance = Chance.For("five minutes " + symbol);
        var closes = Closes(day, chance);
        var volumes = Volumes(day.Volume, closes.Length, chance);
        return closes.Select((close, n) => Step(day, n, n == 0 ? day.Open : closes[n - 1], close, volumes[n], chance));
    }

    private static Bar Step(Bar day, int n, decimal open, decimal close, int volume, Chance chance)
    {
        var high = n == HighIn ? day.High : Within(day, Math.Max(open, close) + Cents(chance));
        var low = n == LowIn ? day.Low : Within(day, Math.Min(open, close) - Cents(chance));
        return new Bar(Timeline.At(Timeline.Last, n * Minutes), open, high, low, close, volume);
    }

    private static decimal[] Closes(Bar day, Chance chance)
    {
        var last = (Exchange.Minutes(Timeline.Sessions[Timeline.Last]) / Minutes) - 1;
        var closes = new decimal[last + 1];
        for (var n = 0; n < last; n++)
        {
            var trend = n <= HighIn ? Between(day.Open, day.High, (n + 1m) / (HighIn + 1))
                : n <= LowIn ? Between(day.High, day.Low, (decimal)(n - HighIn) / (LowIn - HighIn))
                : Between(day.Low, day.Close, (decimal)(n - LowIn) / (last - LowIn));
            closes[n] = Within(day, decimal.Round(trend * (1 + (0.0004m * (decimal)chance.Normal())), 2));
        }

        closes[last] = day.Close;
        return closes;
    }

    private static int[] Volumes(int total, int steps, Chance chance)
    {
        var weights = Enumerable.Range(0, steps).Select(n => (1 + (3 * Square(((2.0 * n) + 1 - steps) / steps))) * chance.Between(0.8, 1.2)).ToArray();
        var volumes = weights.Select(weight => (int)(total * weight / weights.Sum())).ToArray();
        volumes[^1] += total - volumes.Sum();
        return volumes;
    }

    private static decimal Within(Bar day, decimal price) => Math.Clamp(price, day.Low + Tick, day.High - Tick);

    private static decimal Cents(Chance chance) => chance.Between(1, 45) * Tick;

    private static decimal Between(decimal from, decimal to, decimal share) => from + ((to - from) * share);

    private static double Square(double value) => value * value;
}
