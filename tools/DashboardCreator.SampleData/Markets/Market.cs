using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;

namespace DashboardCreator.SampleData.Markets;

/// <summary>All paths, driven by one market factor.</summary>
internal static class Market
{
    private static readonly double[] Returns = DrawReturns();

    private static readonly IReadOnlyList<PricePath> Paths = [.. Listings.All.Select(listing => new PricePath(listing, Returns))];

    public static PricePath Path(string symbol) => Paths.First(path => path.Symbol == symbol);

    private static double[] DrawReturns()
    {
        var chance = Chance.For("market");
        return
        [
            .. Timeline.Sessions.Select(Regime.On).Select(regime =>
                regime.Drift + (regime.Deviation * chance.Normal() * (chance.Happens(0.04) ? 2.2 : 1))),
        ];
    }
}
