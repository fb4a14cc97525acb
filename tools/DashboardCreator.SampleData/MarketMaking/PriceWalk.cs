using DashboardCreator.SampleData.Chances;

namespace DashboardCreator.SampleData.MarketMaking;

/// <summary>A market's price in cents, hour by hour, walked backwards from where it ends.</summary>
internal sealed class PriceWalk
{
    private static readonly DateTimeOffset First = Days.At(9, 17);

    private readonly double[] cents = new double[(int)(Days.At(10, 31) - First).TotalHours];

    public PriceWalk(MakerMarket market)
    {
        var chance = Chance.For($"walk {market.Environment} {market.Id}");
        cents[^1] = market.FinalMid;
        for (var hour = cents.Length - 2; hour >= 0; hour--)
        {
            cents[hour] = Math.Clamp(cents[hour + 1] + (0.7 * chance.Normal()) + (0.004 * (market.FinalMid - cents[hour + 1])), 12, 88);
        }
    }

    public double At(DateTimeOffset instant) => cents[(int)(instant - First).TotalHours];
}
