using System.Text.Json;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>A European option's price without any closed formula.</summary>
internal static class OptionIntegral
{
    private const double Rate = 0.045;

    private const int Steps = 1_600;

    /// <summary>The discounted mean of the pay-off over the normal distribution, by Simpson's rule, at the volatility of the snapshot.</summary>
    public static double Price(JsonElement snapshot, DateOnly day, double spot)
    {
        var years = (snapshot.Expiry().DayNumber - day.DayNumber) / 365.0;
        var (strike, volatility) = ((double)snapshot.Number("strike")!.Value, (double)snapshot.Number("iv")!.Value);
        var sign = snapshot.Text("right")![0] == 'C' ? 1 : -1;
        var (drift, spread) = ((Rate - (volatility * volatility / 2)) * years, volatility * Math.Sqrt(years));
        var sum = 0.0;
        for (var i = 0; i <= Steps; i++)
        {
            var z = -8 + (16.0 * i / Steps);
            var weight = i is 0 or Steps ? 1 : i % 2 == 0 ? 2 : 4;
            sum += weight * Math.Max(sign * ((spot * Math.Exp(drift + (spread * z))) - strike), 0) * Math.Exp(-z * z / 2);
        }

        return Math.Exp(-Rate * years) * sum * (16.0 / Steps) / 3 / Math.Sqrt(2 * Math.PI);
    }
}
