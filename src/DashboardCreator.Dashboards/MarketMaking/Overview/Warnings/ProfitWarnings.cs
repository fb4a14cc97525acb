using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>What is unknown or doubtful of fills and of the profit they are replayed to.</summary>
internal static class ProfitWarnings
{
    private const decimal Cent = 0.01m;

    public static void Add(MarketsView view, MarketsDashboard document, WarningList warnings)
    {
        if (view.Traded.Count > 0 || view.Markets.Any(market => market.IsHeld))
        {
            warnings.Add(WarningCodes.Estimated, "totals.fees_today", "Fees, and with them every P&L, are the bot's estimate of 0.0175 x contracts x price x (1 - price), not the exchange's invoice.");
        }

        if (view.Records.Fills is not { } fills)
        {
            warnings.Add(WarningCodes.SourceMissing, "pnl", "There is no table of fills: replayed P&L, fees, last fills and what was traded in 24 hours are unknown, and not 0.");
            return;
        }

        Fills(view, document, warnings);
        var leftOut = fills.Count(fill => !FillReplay.IsBelievable(fill));
        if (leftOut > 0)
        {
            warnings.Add(WarningCodes.BadRecords, "recent_fills", $"Fills of a size or price beyond belief, left out: {leftOut}.");
        }

        if (view.Records.FillsSince is { } since)
        {
            warnings.Add(WarningCodes.InsufficientData, "pnl", $"Fills were looked for from {since:yyyy-MM-dd} on; the replay begins flat on that day.");
        }

        var listed = view.Book.Markets.ToHashSet(StringComparer.Ordinal);
        var strangers = view.Traded.Where(traded => !listed.Contains(traded.Market)).ToList();
        warnings.Name(
            WarningCodes.Inconsistent,
            "markets",
            "there are fills and neither a configuration nor a stored position; they are in the replayed totals and have no row",
            strangers.Select(traded => traded.Market));
        Differences(view, strangers, warnings);
    }

    private static void Fills(MarketsView view, MarketsDashboard document, WarningList warnings)
    {
        if (view.Traded.Count == 0)
        {
            warnings.Add(WarningCodes.InsufficientData, "pnl", "Nothing ever traded, as far as the fills tell.");
            warnings.Add(WarningCodes.InsufficientData, "last_fill", "Nothing ever traded, as far as the fills tell.");
        }

        var silent = view.Markets.Where(market => market.Fills is { LastAt: null }).Select(market => market.Market);
        warnings.Name(WarningCodes.InsufficientData, "markets[].last_fill_at", "never traded, as far as the fills tell", silent);
        warnings.AddCount(document.RecentFills.Count(fill => fill.FillId is null), "recent_fills[].fill_id", "{0} of the listed fills have no id; they are told apart by their sort key.");
    }

    // The state may know of fills that are not in the table, and the other way round. Every such market is named, however many.
    private static void Differences(MarketsView view, IEnumerable<(string Market, FillSums Fills)> strangers, WarningList warnings)
    {
        if (view.Records.Positions is null)
        {
            return;
        }

        var differing = view.Markets.Where(market => market.Fills is { } fills && Differ(fills.Realized, market.Realized)).Select(market => market.Market)
            .Concat(strangers.Where(traded => Differ(traded.Fills.Realized, 0)).Select(traded => traded.Market));
        var names = string.Join(", ", differing.Order(StringComparer.Ordinal));
        if (names.Length > 0)
        {
            warnings.Add(
                WarningCodes.Inconsistent,
                "markets[].replayed_realized_pnl",
                $"{names}: replaying the known fills gives a realised P&L that differs from the stored one by more than a cent.");
        }
    }

    private static bool Differ(decimal replayed, decimal? stored) => stored is { } known && Math.Abs(replayed - known) > Cent;
}
