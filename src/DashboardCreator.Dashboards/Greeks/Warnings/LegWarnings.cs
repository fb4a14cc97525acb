using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Warnings of single legs, counted.</summary>
internal static class LegWarnings
{
    private static readonly (string Field, Func<PricedLeg, bool> IsMissing, string Message)[] Figures =
    [
        ("right", leg => leg.Leg.Right is null, "{0} held legs do not tell their right."),
        ("strike", leg => leg.Leg.Strike is null, "{0} held legs have no strike."),
        ("expiry", leg => leg.Leg.Expiry is null, "{0} held legs have no expiry."),
        ("dte", leg => leg.DaysToExpiry is null, "{0} held legs have no days to an expiry that is not known."),
        ("action", leg => leg.Leg.IsBuy is null, "{0} held legs do not tell whether they were bought or sold."),
        ("quantity", leg => leg.Leg.Quantity is null, "{0} held legs have no quantity."),
        ("fill_price", leg => leg.Leg.FillPrice is null, "{0} held legs have no fill price."),
        ("mark", leg => leg.Mark is null, "{0} held legs have no quote, no stored premium and no model price; expired ones no close of their last day."),
        ("mark", leg => leg.Mark?.Source == "model", "{0} held legs have no quote and are marked by the model."),
        ("iv", leg => leg.Volatility is null, "{0} held legs have no volatility: none is stored, and no quote implies one."),
        ("iv_rank", leg => leg is { VolatilityRank: null, Volatility: not null }, "{0} held legs have no two recorded volatilities that differ."),
        ("unrealized_pnl", leg => leg.UnrealizedPnl is null, "{0} held legs have no profit: no mark, fill price, action or quantity, or an amount too large to be believed."),
    ];

    public static void Explain(GreeksSelection selection, GreeksDashboard document, WarningList warnings)
    {
        Unpriced(document, warnings);
        foreach (var (field, isMissing, message) in Figures)
        {
            warnings.AddCount(selection.Held.Count(isMissing), $"positions[].legs[].{field}", message);
        }

        warnings.AddCount(
            selection.Held.Count(leg => leg is { IsUnpriced: false, Contract.Rho: null }),
            "totals.rho",
            "{0} held legs have no rho: none is stored, and the model lacks an input. Sums with them are unknown.");
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
    }

    private static void NotHeld(GreeksSelection selection, WarningList warnings) =>
        warnings.AddCount(
            selection.Open.Sum(position => position.Legs.Count - position.Held.Count), "positions[].legs[].held", "{0} legs of open positions are not filled, or closed by themselves: they do not count, and what they earned is in no sum until their execution is closed.");

    private static void Expired(GreeksSelection selection, WarningList warnings)
    {
        var expired = selection.Open.Where(position => position.Held.Any(leg => leg.IsExpired)).Select(position => position.Execution.Id).ToList();
        if (expired.Count > 0)
        {
            warnings.Add(
                WarningCodes.Inconsistent,
                "positions[].status",
                $"{expired.Count} positions have expired and are still open in the book ({WarningList.Names(expired)}): what was in the money counts as its shares.");
        }
    }

    // Quotes are old when a session has begun since.
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
