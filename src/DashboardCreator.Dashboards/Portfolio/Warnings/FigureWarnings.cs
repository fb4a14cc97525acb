using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Says why a figure of history, positions or orders is null.</summary>
internal static class FigureWarnings
{
    public static void Explain(PortfolioView view, PortfolioDashboard document, WarningList warnings)
    {
        if (!view.MixedCurrencies)
        {
            ExplainDaily(view, warnings);
            ExplainPeriods(view, document, warnings);
            PerformanceWarnings.Explain(view.Series, document.Performance, document.Charts, warnings);
            ExplainExposure(view, document, warnings);
        }

        UnknownFacts.Explain(view, warnings);

        ExplainPositions(view, warnings);
        OrderWarnings.Explain(view, warnings);
    }

    private static void ExplainDaily(PortfolioView view, WarningList warnings)
    {
        var unknown = view.Parts.Where(part => part.Daily.Pnl is null).Select(part => part.Label).ToList();
        if (view.Daily.Pnl is null)
        {
            warnings.Add(WarningCodes.InsufficientData, "performance.daily_pnl", "Equity now or at the last close is unknown.");
        }
        else if (unknown.Count > 0)
        {
            warnings.Add(WarningCodes.MissingValues, "performance.daily_pnl", $"Without {WarningList.Names(unknown)}, whose equity now or at the last close is unknown.");
        }

        warnings.Explain(view.Daily.ReturnPct, WarningCodes.NoBase, "performance.daily_return_pct", "Equity at the last close is unknown or not positive.");
    }

    private static void ExplainPeriods(PortfolioView view, PortfolioDashboard document, WarningList warnings)
    {
        var missing = document.Periods.Where(period => period.ReturnPct is null).Select(period => period.Period).ToList();
        if (missing.Count > 0)
        {
            var why = view.Series.Count < 2 ? "there are not two sessions of history" : "the history does not reach back to their start, or has no return in them";
            warnings.Add(WarningCodes.InsufficientData, "periods", $"{WarningList.Names(missing)}: {why}.");
        }
    }

    private static void ExplainExposure(PortfolioView view, PortfolioDashboard document, WarningList warnings)
    {
        var exposure = document.Exposure;
        if (!view.PositionsKnown)
        {
            ExplainLimits(document, warnings);
            return;
        }

        if (view.Balance.Positions == 0)
        {
            const string none = "There are no open positions.";
            warnings.Add(WarningCodes.InsufficientData, "exposure.max_share_of_gross_pct", none);
            warnings.Add(WarningCodes.InsufficientData, "exposure.herfindahl", none);
        }
        else if (exposure.Herfindahl is null || exposure.GrossExposure is null)
        {
            warnings.Add(WarningCodes.InsufficientData, "exposure", "No open position has a believable market value other than 0.");
        }

        if (view.Exact.Equity is not > 0)
        {
            const string why = "Equity is unknown or not positive.";
            Array.ForEach(
                ["exposure.leverage", "exposure.net_leverage", "exposure.leverage_level", "exposure.max_position_concentration_pct", "positions[].weight_pct"],
                path => warnings.Add(WarningCodes.NoBase, path, why));
        }

        ExplainLimits(document, warnings);
        ExplainTotals(document.PositionTotals, warnings);
    }

    private static void ExplainLimits(PortfolioDashboard document, WarningList warnings)
    {
        foreach (var limit in document.Limits.Where(limit => limit.UtilisationPct is null))
        {
            warnings.Add(WarningCodes.InsufficientData, "limits", $"{limit.Name}: its figure is unknown, or its limit is not positive.");
        }
    }

    private static void ExplainTotals(PortfolioPositionTotals totals, WarningList warnings)
    {
        foreach (var (sum, name) in ((decimal?, string)[])
            [(totals.MarketValue, "market_value"), (totals.LongMarketValue, "long_market_value"), (totals.ShortMarketValue, "short_market_value"),
            (totals.CostBasis, "cost_basis"), (totals.UnrealizedPnl, "unrealized_pnl")])
        {
            warnings.Explain(sum, WarningCodes.InsufficientData, $"position_totals.{name}", "No open position has a believable one.");
        }

        warnings.Explain(
            totals.UnrealizedPnlPct, WarningCodes.NoBase, "position_totals.unrealized_pnl_pct", "There is no known profit, or no cost to hold it against.");
    }

    private static void ExplainPositions(PortfolioView view, WarningList warnings)
    {
        Name(view, warnings, "market_value", "no market value", held => Money.Believable(held.MarketValue) is null);
        Name(view, warnings, "cost_basis", "no cost basis, or one of 0", held => Money.Believable(held.CostBasis) is null or 0);
        Name(view, warnings, "unrealized_pnl", "no profit", held => Money.Believable(held.UnrealizedPnl) is null);
        Name(view, warnings, "quantity", "no quantity", held => held.Quantity is null);
        Name(view, warnings, "side", "neither a side nor units to see it by", held => PositionComposer.Side(held) is null);
        Name(view, warnings, "avg_entry_price", "no entry price", held => held.AverageEntryPrice is null);
        Name(view, warnings, "asset_class", "no asset class", held => held.AssetClass is null);
        Name(view, warnings, "current_price", "no price now", held => held.CurrentPrice is null);
        Name(view, warnings, "change_today_pct", "no change of the day", held => held.ChangeToday is not { } change || !double.IsFinite(change));
    }

    private static void Name(PortfolioView view, WarningList warnings, string field, string what, Func<Ports.BrokerHolding, bool> lacks)
    {
        var names = view.Holdings.Where(held => lacks(held.Holding)).Select(held => held.Holding.Symbol).Distinct().ToList();
        if (names.Count > 0)
        {
            warnings.Add(WarningCodes.MissingValues, $"positions[].{field}", $"{WarningList.Names(names)}: the broker tells {what}.");
        }
    }
}
