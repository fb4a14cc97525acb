using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Client;

/// <summary>Says why a total of the overview is null, or whose part it lacks.</summary>
internal static class ClientTotalsWarnings
{
    public static void Explain(FundView view, WarningList warnings)
    {
        var totals = view.Totals;
        if (totals.MixedCurrencies)
        {
            warnings.Add(WarningCodes.Inconsistent, "overview", "The accounts are kept in different currencies; there are no sums.");
            return;
        }

        Part(view, warnings, "total_equity", "equity", totals.Equity, account => account.Equity);
        warnings.Explain(totals.Equity, WarningCodes.InsufficientData, "overview.total_aum", "No active account with a known equity.");
        Part(view, warnings, "total_cash", "cash", totals.Cash, account => account.Cash);
        Part(view, warnings, "total_margin_used", "margin in use", totals.MarginUsed, account => account.MarginUsed);
        Part(view, warnings, "total_margin_available", "available margin", totals.MarginAvailable, account => account.MarginAvailable);
        Part(view, warnings, "total_realized_pnl", "realised profit", totals.RealizedPnl, account => account.RealizedPnl);
        Part(view, warnings, "total_unrealized_pnl", "unrealised profit", totals.UnrealizedPnl, account => account.UnrealizedPnl);
        warnings.Explain(totals.Pnl, WarningCodes.InsufficientData, "overview.total_pnl", "No active account with a known profit.");
        warnings.Explain(totals.BaseCapital, WarningCodes.NoBase, "overview.net_contributions", "Equity or profit is unknown.");
        Ratio(warnings, "total_pnl_pct", totals.Pnl, totals.BaseCapital, "equity less profit");
        Ratio(warnings, "margin_utilization", totals.MarginUsed, totals.MarginAvailable, "the available margin");
        Ratio(warnings, "margin_to_equity_pct", totals.MarginUsed, totals.Equity, "equity");
    }

    private static void Part(FundView view, WarningList warnings, string field, string what, decimal? total, Func<Account, decimal?> part)
    {
        var path = $"overview.{field}";
        if (total is null)
        {
            warnings.Add(WarningCodes.InsufficientData, path, $"No active account with a known {what}.");
            return;
        }

        var missing = view.ActiveAccounts.Where(account => Money.Believable(part(account)) is null).Select(account => AccountLabel.Of(account.Id)).ToList();
        if (missing.Count > 0)
        {
            warnings.Add(WarningCodes.MissingValues, path, $"Without the {what} of {WarningList.Names(missing)}, which is unknown.");
        }
    }

    private static void Ratio(WarningList warnings, string field, decimal? part, decimal? whole, string name)
    {
        if (part is null || whole is not > 0)
        {
            var why = part is null || whole is null ? "A part of it is unknown." : $"Nothing to measure against: {name} is not positive.";
            warnings.Add(WarningCodes.NoBase, $"overview.{field}", why);
        }
    }
}
