using DashboardCreator.Analytics.Returns;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>The universe, ranked by momentum.</summary>
internal static class MomentumComposer
{
    /// <summary>Bars to look back; it takes one close more.</summary>
    public const int Lookback = 126;

    public static IReadOnlyList<PortfolioMomentum> Compose(PortfolioView view)
    {
        var held = view.Holdings.Where(position => position.Holding.Quantity != 0).Select(position => position.Holding.Symbol).ToHashSet(StringComparer.Ordinal);
        var rows = view.Market.Universe.Select(symbol => Row(symbol, view.BarsOf(symbol), held.Contains(symbol) ? true : view.PositionsKnown ? false : null));
        var rank = 0;
        return [.. rows
            .OrderByDescending(row => row.Momentum126Pct)
            .ThenBy(row => row.Symbol, StringComparer.Ordinal)
            .Select(row => row.Momentum126Pct is null ? row : row with { Rank = ++rank })];
    }

    private static PortfolioMomentum Row(string symbol, IReadOnlyList<DailyBar> bars, bool? held) => new()
    {
        Symbol = symbol,
        Price = bars.Count > 0 ? bars[^1].Close : null,
        PriceDate = bars.Count > 0 ? bars[^1].Session : null,
        Momentum126Pct = Published.Percent(Momentum.Of([.. bars.Skip(Math.Max(0, bars.Count - Lookback - 1)).Select(bar => bar.Close)], Lookback)),
        Held = held,
    };
}
