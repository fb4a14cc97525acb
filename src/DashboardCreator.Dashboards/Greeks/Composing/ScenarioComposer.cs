using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Prices the held legs anew under moves of spot, volatility and time.</summary>
internal static class ScenarioComposer
{
    private static readonly double[] SpotPct = [-10, -8, -6, -4, -2, 0, 2, 4, 6, 8, 10];
    private static readonly double[] VolPoints = [-10, -5, 0, 5, 10];
    private static readonly int[] Days = [0, 1, 7, 14, 21, 30];

    /// <summary>Null when no leg can be priced.</summary>
    public static GreeksScenarios? Compose(GreeksSelection selection)
    {
        var grid = new ScenarioGrid(SpotPct, VolPoints, Days, selection.View.Options.RiskFreeRate);
        grid.Add(selection.Held);
        if (grid.Legs == 0)
        {
            return null;
        }

        var cells = new List<GreeksScenario>(Days.Length * VolPoints.Length * SpotPct.Length);
        for (var day = 0; day < Days.Length; day++)
        {
            for (var vol = 0; vol < VolPoints.Length; vol++)
            {
                for (var spot = 0; spot < SpotPct.Length; spot++)
                {
                    if (Money.FromDouble(grid.Profit(day, vol, spot)) is not { } pnl)
                    {
                        return null;
                    }

                    cells.Add(new GreeksScenario(SpotPct[spot], VolPoints[vol], Days[day], Money.Cents(pnl)));
                }
            }
        }

        return new GreeksScenarios
        {
            SpotPct = SpotPct,
            VolPoints = VolPoints,
            Days = Days,
            Pnl = [.. cells.Chunk(SpotPct.Length * VolPoints.Length).Select(day => day.Chunk(SpotPct.Length).Select(row => (IReadOnlyList<decimal>)[.. row.Select(cell => cell.Pnl)]).ToList())],
            Worst = cells.MinBy(cell => cell.Pnl)!,
            Best = cells.MaxBy(cell => cell.Pnl)!,
            Legs = grid.Legs,
            LegsLeftOut = selection.Held.Count - grid.Legs,
        };
    }
}
