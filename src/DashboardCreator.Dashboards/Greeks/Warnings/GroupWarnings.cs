using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Says why figures of underlyings, of strategy types and of the whole are null.</summary>
internal static class GroupWarnings
{
    public static void Explain(GreeksSelection selection, GreeksDashboard document, WarningList warnings)
    {
        BySymbol(document.BySymbol, warnings);
        ByType(document.ByStrategyType, warnings);
        if (selection is { IsKnown: true, Open.Count: > 0 })
        {
            Totals(selection, document, warnings);
        }
        else if (selection.IsKnown)
        {
            warnings.Add(WarningCodes.NoBase, "totals.unrealized_pnl_pct", "No position is open: there is no premium that a profit could be a share of.");
            warnings.Add(WarningCodes.InsufficientData, "exposure.largest_position", "No position is open: none is the largest.");
        }
    }

    private static void BySymbol(IReadOnlyList<GreeksBySymbol> groups, WarningList warnings)
    {
        const string Path = "by_symbol[]";
        warnings.AddCount(groups.Count(group => group.Delta is null), $"{Path}.delta", "{0} underlyings have no position that could be measured.");
        warnings.AddCount(groups.Count(group => group.DollarDelta is null), $"{Path}.dollar_delta", "{0} underlyings have no Greeks, no price, or an amount too large to be believed.");
        warnings.AddCount(groups.Count(group => group.BetaWeightedDelta is null), $"{Path}.beta_weighted_delta", "{0} underlyings have no Greeks, no price or no beta, or the benchmark has no price.");
        warnings.AddCount(groups.Count(group => group.UnrealizedPnl is null), $"{Path}.unrealized_pnl", "{0} underlyings have no position whose profit is known.");
        warnings.AddCount(groups.Count(group => group.GrossNotional is null), $"{Path}.gross_notional", "{0} underlyings have no position whose notional is known.");
        warnings.AddCount(groups.Count(group => group.ShareOfNotionalPct is null), $"{Path}.share_of_notional_pct", "{0} underlyings have no share of the gross notional: their own or the whole is unknown or 0.");
    }

    private static void ByType(IReadOnlyList<GreeksByStrategyType> groups, WarningList warnings)
    {
        const string Path = "by_strategy_type[]";
        warnings.AddCount(groups.Count(group => group.Delta is null), $"{Path}.delta", "{0} strategy types have no position that could be measured.");
        warnings.AddCount(groups.Count(group => group.UnrealizedPnl is null), $"{Path}.unrealized_pnl", "{0} strategy types have no position whose profit is known.");
        warnings.AddCount(groups.Count(group => group.GrossNotional is null), $"{Path}.gross_notional", "{0} strategy types have no position whose notional is known.");
    }

    private static void Totals(GreeksSelection selection, GreeksDashboard document, WarningList warnings)
    {
        var (open, totals) = (selection.Open, document.Totals);
        warnings.AddCount(totals.Delta is null ? open.Count : 0, "totals.delta", "None of the {0} open positions could be measured: sums of Greeks are unknown, not zero.");
        warnings.AddCount(
            open.Count(position => position is { Greeks: not null, DollarDelta: null }), "totals.dollar_delta", "{0} measured positions have no dollar delta: the sum is unknown.");
        warnings.AddCount(
            open.Count(position => position.Greeks is not null && selection.BetaWeighted(position) is null),
            "totals.beta_weighted_delta",
            "{0} measured positions have no beta-weighted delta: the sum is unknown.");
        warnings.AddCount(open.Count(position => position.GrossNotional is null), "totals.gross_notional", "{0} open positions have no notional and are in no sum of them.");
        if (totals is { UnrealizedPnl: not null, UnrealizedPnlPct: null })
        {
            warnings.Add(WarningCodes.NoBase, "totals.unrealized_pnl_pct", "The marked positions paid and received nothing: their profit is no share of it.");
        }

        if (document.Exposure is { GrossNotional: not null, LargestPositionPct: null })
        {
            warnings.Add(WarningCodes.NoBase, "exposure.largest_position_pct", "The gross notional is 0: nothing is a share of it.");
        }
    }
}
