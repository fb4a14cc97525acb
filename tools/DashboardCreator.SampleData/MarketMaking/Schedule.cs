using DashboardCreator.SampleData.Chances;

namespace DashboardCreator.SampleData.MarketMaking;

/// <summary>When the bot decides about a market: every three hours, much more often on one day and in the last two.</summary>
internal static class Schedule
{
    public static IEnumerable<DateTimeOffset> Of(MakerMarket market)
    {
        var chance = Chance.For($"schedule {market.Environment} {market.Id}");
        for (var at = market.From; ;)
        {
            at = at.AddMicroseconds((long)(Minutes(at) * chance.Between(0.7, 1.3) * 60_000_000));
            if (at >= market.Until) break;

            yield return at;
        }

        if (market.Final is not null) yield return market.Final.At;
    }

    private static int Minutes(DateTimeOffset at) => (Days.Of(at).DayNumber - Days.Dense.DayNumber) switch { 0 => 15, 1 => 80, 2 => 36, _ => 180 };
}
