using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Warnings of single legs, counted.</summary>
internal static class LegWarnings
{
    public static void Explain(GreeksSelection selection, GreeksDashboard document, WarningList warnings)
    {
        Unpriced(document, warnings);
        var held = selection.Held;
        warnings.AddCount(held.Count(leg => leg.Mark is null), "positions[].legs[].mark", "{0} held legs have no quote, no stored premium and no model price.");
        warnings.AddCount(held.Count(leg => leg.Mark?.Source == "model"), "positions[].legs[].mark", "{0} held legs have no quote and are marked by the model.");
        warnings.AddCount(
            held.Count(leg => leg is { Volatility: null, DaysToExpiry: null or > 0 }), "positions[].legs[].iv", "{0} held legs have no volatility: none is stored, and no quote implies one.");
        warnings.AddCount(
            held.Count(leg => leg is { VolatilityRank: null, Volatility: not null }), "positions[].legs[].iv_rank", "{0} held legs have no two recorded volatilities that differ.");
        warnings.AddCount(held.Count(leg => leg is { IsUnpriced: false, Contract.Rho: null }), "totals.rho", "{0} held legs have no rho: none is stored, and the model lacks an input. Sums with them are unknown.");
        NotHeld(selection, warnings);
        Expired(selection, warnings);
        Old(selection, warnings);
    }

    private static void Unpriced(GreeksDashboard document, WarningList warnings)
    {
        foreach (var reason in document.Unpriced.GroupBy(leg => leg.Reason, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal))
        {
            var count = reason.Count();
            warnings.Add(
                WarningCodes.MissingValues, "unpriced_legs", $"{count} held {(count == 1 ? "leg is" : "legs are")} in no total of the Greeks: {reason.Key}.");
        }

        var lacking = document.Totals.Delta is null && document.Totals.Positions > 0;
        warnings.AddCount(lacking ? document.Totals.Positions : 0, "totals.delta", "None of the {0} open positions could be measured.");
    }

    private static void NotHeld(GreeksSelection selection, WarningList warnings) =>
        warnings.AddCount(
            selection.Open.Sum(position => position.Legs.Count - position.Held.Count), "positions[].legs[].held", "{0} legs of open positions are not filled and do not count.");

    private static void Expired(GreeksSelection selection, WarningList warnings)
    {
        var expired = selection.Open.Where(position => position.Held.Any(leg => leg.DaysToExpiry < 0)).Select(position => position.Execution.Id).ToList();
        if (expired.Count > 0)
        {
            warnings.Add(
                WarningCodes.Inconsistent,
                "positions[].status",
                $"{expired.Count} positions have expired and are still open in the book ({WarningList.Names(expired)}): what was in the money counts as its shares.");
        }
    }

    // Quotes are old when a whole session has passed since.
    private static void Old(GreeksSelection selection, WarningList warnings)
    {
        var view = selection.View;
        var now = view.Calendar.LastOnOrBefore(view.Today);
        var newest = now.Open <= view.Context.AsOf ? now : view.Calendar.LastOnOrBefore(now.Date.AddDays(-1));
        var old = selection.Held.Count(leg => leg is { Mark: { At: { } at, Source: not "settlement" }, DaysToExpiry: >= 0 } && at < newest.Open);
        if (old > 0)
        {
            warnings.Add(
                WarningCodes.StaleData, "positions[].legs[].mark_at", $"{old} held legs are marked with quotes from before the session of {newest.Date:yyyy-MM-dd}.");
        }
    }
}
