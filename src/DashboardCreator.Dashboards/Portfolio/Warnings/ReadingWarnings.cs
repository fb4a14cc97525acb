using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Says what the broker did not tell, and where its balances contradict each other.</summary>
internal static class ReadingWarnings
{
    private static readonly string[] Sums =
    [
        "account", "performance", "benchmark", "periods", "charts", "exposure", "limits", "positions[].weight_pct", "position_totals", "orders.buy_notional",
        "orders.sell_notional",
    ];

    public static void Explain(PortfolioView view, WarningList warnings)
    {
        foreach (var part in view.Parts)
        {
            var by = view.Parts.Count == 1 ? "" : $"{part.Label}: ";
            warnings.AddRange(part.Records.Warnings.Select(warning => warning with { Message = by + warning.Message }));
        }

        foreach (var part in view.Parts)
        {
            ExplainLater(view, part, warnings);
        }

        AccountWarnings.Explain(view, warnings);
        Fact(view, warnings, "status", account => account.Status);
        Fact(view, warnings, "currency", account => account.Currency);
        if (view.MixedCurrencies)
        {
            const string message = "The accounts are kept in different currencies; there are no sums.";
            foreach (var path in Sums)
            {
                warnings.Add(WarningCodes.Inconsistent, path, message);
            }

            return;
        }

        Part(view, warnings, "equity", "equity", balance => balance.Equity);
        Part(view, warnings, "last_equity", "equity at the last close", balance => balance.LastEquity);
        Part(view, warnings, "cash", "cash", balance => balance.Cash);
        Part(view, warnings, "buying_power", "buying power", balance => balance.BuyingPower);
        foreach (var part in view.Parts)
        {
            ExplainMismatch(view, part, warnings);
        }
    }

    // An account's balances and positions carry no instant: they are as late as the newest record that came with them.
    private static void ExplainLater(PortfolioView view, AccountView part, WarningList warnings)
    {
        if (part.LaterOrders > 0)
        {
            warnings.Add(WarningCodes.Inconsistent, "orders", $"{part.Label}: Orders sent after the as-of instant, left out: {part.LaterOrders}.");
        }

        if (part.Records.NewestRecordAt - view.AsOf > TimeSpan.FromDays(1))
        {
            var message = $"{part.Label}: account and positions are of a later time, {part.Records.NewestRecordAt:yyyy-MM-dd} or after, and not of the as-of instant.";
            warnings.Add(WarningCodes.Inconsistent, "account", message);
            warnings.Add(WarningCodes.Inconsistent, "positions", message);
        }
    }

    private static void Fact(PortfolioView view, WarningList warnings, string field, Func<BrokerAccount, string?> text)
    {
        var told = view.Parts.Select(part => (part.Label, Text: part.Records.Account is { } account ? text(account) : null)).ToList();
        var untold = told.Where(part => part.Text is null).Select(part => part.Label).ToList();
        if (untold.Count > 0)
        {
            warnings.Add(WarningCodes.MissingValues, $"account.{field}", $"{WarningList.Names(untold)}: the broker does not tell the {field}.");
        }

        if (told.Select(part => part.Text).OfType<string>().Distinct().Skip(1).Any())
        {
            warnings.Add(WarningCodes.Inconsistent, $"account.{field}", $"The accounts differ in {field}; each has its own under accounts.");
        }
    }

    private static void ExplainMismatch(PortfolioView view, AccountView part, WarningList warnings)
    {
        var balance = part.Balance;
        if (QualityGate.Mismatch(balance.Equity, balance.CashAndPositions, view.Options.MismatchTolerancePct) is not null)
        {
            warnings.Add(
                WarningCodes.Inconsistent, "account.equity", $"{part.Label}: equity {balance.Equity:0.00} is not cash plus positions, {balance.CashAndPositions:0.00}.");
        }
    }

    private static void Part(PortfolioView view, WarningList warnings, string field, string what, Func<AccountBalance, decimal?> amount)
    {
        var missing = view.Parts.Where(part => amount(part.Balance) is null).Select(part => part.Label).ToList();
        if (missing.Count == view.Parts.Count)
        {
            warnings.Add(WarningCodes.InsufficientData, $"account.{field}", $"The broker does not tell the {what}.");
        }
        else if (missing.Count > 0)
        {
            warnings.Add(WarningCodes.MissingValues, $"account.{field}", $"Without the {what} of {WarningList.Names(missing)}, which is unknown.");
        }
    }
}
