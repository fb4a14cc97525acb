using DashboardCreator.Dashboards.Json;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>The benchmark within the newest session that has bars: what is traded before the opening or after the close is no part of it.</summary>
internal static class IntradayComposer
{
    public static IReadOnlyList<InstantPoint> Line(PortfolioView view)
    {
        IReadOnlyList<IntradayBar> bars = view.Market.Intraday?.Bars ?? [];
        for (var last = bars.Count - 1; last >= 0; last--)
        {
            if (Usable(bars[last], view) && SessionOf(bars[last], view.Calendar) is { } session)
            {
                return [.. from bar in bars.Take(last + 1) where bar.At >= session.Open && Usable(bar, view) select new InstantPoint(bar.At, bar.Close)];
            }
        }

        return [];
    }

    private static bool Usable(IntradayBar bar, PortfolioView view) => bar.At <= view.AsOf && double.IsFinite(bar.Close) && bar.Close > 0;

    private static TradingSession? SessionOf(IntradayBar bar, ITradingCalendar calendar) =>
        calendar.SessionOn(calendar.DateAt(bar.At)) is { } session && session.Open <= bar.At && bar.At < session.Close ? session : null;
}
