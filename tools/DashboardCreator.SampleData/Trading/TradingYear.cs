using DashboardCreator.SampleData.Chances;

namespace DashboardCreator.SampleData.Trading;

/// <summary>Good and bad months of the fund: what is added to each strategy's edge.</summary>
internal static class TradingYear
{
    private static readonly Dictionary<(int Year, int Month), double> Bad = new()
    {
        [(2025, 3)] = -0.40, [(2025, 4)] = -0.25, [(2025, 8)] = -0.20, [(2025, 11)] = -0.45, [(2025, 12)] = -0.25,
        [(2026, 2)] = -0.60, [(2026, 3)] = -0.45, [(2026, 6)] = -0.20, [(2026, 8)] = -0.60, [(2026, 9)] = -0.20, [(2026, 10)] = -0.20,
    };

    /// <summary>Whether a drawn position stays: losers are thinned in good months, winners in bad ones.</summary>
    public static bool Keeps(DateOnly day, double edge, decimal outcome, Chance chance)
    {
        var total = edge + Bad.GetValueOrDefault((day.Year, day.Month), 0.06);
        var thinned = outcome < 0 ? total : -total;
        return thinned <= 0 || !chance.Happens(thinned);
    }
}
