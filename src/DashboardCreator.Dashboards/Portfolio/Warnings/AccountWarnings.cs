using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Says which accounts lack a figure of their own, and why.</summary>
internal static class AccountWarnings
{
    private static readonly (string Field, Func<PortfolioAccountPart, bool> IsMissing, string Why)[] Figures =
    [
        ("account_number", part => part.AccountNumber is null, "the broker does not tell the account number"),
        ("status", part => part.Status is null, "the broker does not tell the status"),
        ("currency", part => part.Currency is null, "the broker does not tell the currency"),
        ("equity", part => part.Equity is null, "the broker does not tell the equity"),
        ("last_equity", part => part.LastEquity is null, "the broker does not tell the equity at the last close"),
        ("cash", part => part.Cash is null, "the broker does not tell the cash"),
        ("buying_power", part => part.BuyingPower is null, "the broker does not tell the buying power"),
        ("daily_pnl", part => part.DailyPnl is null, "equity now or at the last close is unknown"),
        ("total_pnl", part => part.TotalPnl is null, "there is no history with a positive equity"),
    ];

    public static void Explain(PortfolioView view, WarningList warnings)
    {
        var parts = AccountComposer.Parts(view);
        foreach (var (field, isMissing, why) in Figures)
        {
            var names = parts.Where(isMissing).Select(part => part.Account).ToList();
            if (names.Count > 0)
            {
                warnings.Add(WarningCodes.MissingValues, $"accounts[].{field}", $"{WarningList.Names(names)}: {why}.");
            }
        }

        if (view.Parts.Count == 1 && parts[0].AccountNumber is null)
        {
            warnings.Add(WarningCodes.MissingValues, "account.account_number", "The broker does not tell the account number.");
        }
    }
}
