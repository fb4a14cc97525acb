using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>Says why something in the document is null, missing or doubtful.</summary>
internal static class StrategiesWarnings
{
    public static IReadOnlyList<DocumentWarning> Of(StrategiesView view, StrategiesDashboard document, TradingOptions options)
    {
        var warnings = new WarningList();
        warnings.AddSample(options.IsSample);
        LedgerSources.Explain(view.Ledger, warnings);
        warnings.AddRange(view.Broker.Warnings);
        Ledger(view, document, warnings);
        Capital(document.Totals, view, warnings);
        LotWarnings.Explain(view, document, warnings);
        if (!view.Ledger.IsPartial)
        {
            StrategyWarnings.Explain(view, document, warnings);
        }

        return warnings.Warnings;
    }

    private static void Ledger(StrategiesView view, StrategiesDashboard document, WarningList warnings)
    {
        if (!view.Ledger.IsKnown)
        {
            warnings.Add(WarningCodes.SourceMissing, "attribution", "No source tells which trades there are: what is counted in them is unknown, not zero.");
            warnings.Add(WarningCodes.SourceMissing, "strategies[].trades", "No source tells which trades there are.");
        }

        if (view.Ledger.IsPartial)
        {
            const string message = "Not all of the ledger is read: what is added up from it is unknown until it is, not zero.";
            foreach (var path in (string[])["totals", "strategies[]", "attribution"]) warnings.Add(WarningCodes.SourceMissing, path, message);
            return;
        }

        if (!view.IsWhole)
        {
            warnings.Add(WarningCodes.SourceMissing, "totals", "No source tells of trades, lots or strategies: sums are unknown, not zero.");
            return;
        }

        if (document.Attribution.Trades == 0)
        {
            warnings.Add(WarningCodes.InsufficientData, "attribution.coverage_pct", "The ledger has no trades.");
        }

        if (document.Totals.WinRate is null)
        {
            warnings.Add(WarningCodes.InsufficientData, "totals.win_rate", "No exit of a lot won or lost.");
        }
    }

    private static void Capital(StrategiesTotals totals, StrategiesView view, WarningList warnings)
    {
        if (totals.Equity is null)
        {
            warnings.Add(WarningCodes.SourceMissing, "totals.equity", "Neither the broker nor a stored snapshot tells the account's equity.");
            warnings.Add(WarningCodes.SourceMissing, "totals.capital_deployed_pct", "The account's equity is not known.");
        }
        else if (view.Broker.Equity <= 0)
        {
            warnings.Add(WarningCodes.NoBase, "totals.capital_deployed_pct", "The account's equity is not positive.");
        }
    }
}
