using System.Runtime.InteropServices;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>Replayed profit of one UTC day and of all days up to its end, unrounded.</summary>
internal readonly record struct ProfitDay(DateOnly Date, decimal Daily, decimal Cumulative);

/// <summary>Replayed profit by day and by market.</summary>
internal static class PnlComposer
{
    private const int ShownMarkets = 10;

    /// <summary>Every UTC day from the first fill's to today; none where nothing ever traded.</summary>
    public static IReadOnlyList<ProfitDay> Days(MarketsView view)
    {
        var byDay = ByDay(view);
        if (byDay.Count == 0)
        {
            return [];
        }

        var (days, cumulative) = (new List<ProfitDay>(), 0m);
        for (var (day, today) = (byDay.Keys.Min(), DayOf(view.AsOf)); day <= today; day = day.AddDays(1))
        {
            var daily = byDay.GetValueOrDefault(day);
            cumulative += daily;
            days.Add(new ProfitDay(day, daily, cumulative));
        }

        return days;
    }

    public static IReadOnlyList<MarketsPnlDay> Compose(IReadOnlyList<ProfitDay> days) =>
        [.. days.Select(day => new MarketsPnlDay(day.Date, Money.Cents(day.Daily), Money.Cents(day.Cumulative)))];

    /// <summary>Markets that traded in the last 24 hours, best first, ties by id.</summary>
    public static IReadOnlyList<TopMarket> Top(MarketsView view) =>
    [
        .. view.Traded.Where(traded => traded.Fills.Traded24h)
            .OrderByDescending(traded => traded.Fills.Realized24h)
            .ThenBy(traded => traded.Market, StringComparer.Ordinal)
            .Take(ShownMarkets)
            .Select(traded => new TopMarket(traded.Market, Money.Cents(traded.Fills.Realized24h))),
    ];

    private static Dictionary<DateOnly, decimal> ByDay(MarketsView view)
    {
        var byDay = new Dictionary<DateOnly, decimal>();
        foreach (var (market, _) in view.Traded)
        {
            foreach (var fill in view.Book.FillsOf(market))
            {
                ref var daily = ref CollectionsMarshal.GetValueRefOrAddDefault(byDay, DayOf(fill.Fill.At), out _);
                daily += fill.RealizedPnl;
            }
        }

        return byDay;
    }

    private static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);
}
