using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>Warnings of lots and their exits, counted.</summary>
internal static class LotWarnings
{
    public static void Explain(StrategiesView view, StrategiesDashboard document, WarningList warnings)
    {
        if (!view.Ledger.IsPartial)
        {
            Records(view.Accounts, warnings);
            Exits(view, warnings);
        }

        Open(view, document, warnings);
        Closed(document, warnings);
    }

    private static void Records(StrategyAccounts accounts, WarningList warnings)
    {
        if (accounts.Nameless > 0)
        {
            warnings.Add(WarningCodes.BadRecords, "strategies", $"{accounts.Nameless} lots name no strategy and are in no figure.");
        }

        warnings.AddCount(accounts.Unclear, "strategies[].open_lots", "{0} lots do not tell how much is left of them: they are neither open nor closed; their exits count.");
        if (accounts.Contradicting > 0)
        {
            warnings.Add(
                WarningCodes.Inconsistent, "strategies[].open_lots", $"{accounts.Contradicting} lots are marked as open or closed against their remaining quantity, which decides.");
        }
    }

    private static void Exits(StrategiesView view, WarningList warnings)
    {
        var accounts = view.Accounts.All;
        var unknown = accounts.Sum(account => account.Unknown);
        warnings.AddCount(unknown, "strategies[].realized_pnl", "{0} exits have neither both prices and a quantity nor a stored profit: they count as completed trades and are in no sum.");
        if (unknown > 0 && accounts.All(account => account.Results.IsEmpty))
        {
            warnings.Add(WarningCodes.MissingValues, "totals.realized_pnl", "The profit of no exit is known.");
        }

        warnings.AddCount(
            accounts.Sum(account => account.Undated), "strategies[].pnl_curve", "{0} exits have no instant: they are in the sums and not in curves, drawdown, Sharpe ratio and volatility.");
        var later = accounts.Where(view.Sessions.HasLater).Select(account => account.Name).ToList();
        if (later.Count > 0)
        {
            warnings.Add(
                WarningCodes.InsufficientData,
                "strategies[].sharpe_ratio",
                $"Exits after the session of {view.Sessions.Last:yyyy-MM-dd} belong to the next one and are in Sharpe ratio and volatility once it begins: {WarningList.Names(later)}.");
        }
    }

    private static void Open(StrategiesView view, StrategiesDashboard document, WarningList warnings)
    {
        var open = document.Strategies.SelectMany(strategy => strategy.OpenLots).ToList();
        var any = view.IsWhole && view.Accounts.All.Any(account => account.Open.Count > 0);
        warnings.AddCount(open.Count(lot => lot.EntryPrice is null), "strategies[].open_lots[].entry_price", "{0} open lots have no entry price: their cost and profit are unknown and in no sum.");
        warnings.AddCount(open.Count(lot => lot.EntryAt is null), "strategies[].open_lots[].entry_at", "{0} open lots do not tell when they were opened.");
        if (document.Totals.CapitalDeployed is null && any)
        {
            warnings.Add(WarningCodes.MissingValues, "totals.capital_deployed", "No open lot has an entry price.");
            warnings.Add(WarningCodes.MissingValues, "totals.capital_deployed_pct", "No open lot has an entry price.");
        }

        if (document.Totals.UnrealizedPnl is null && any)
        {
            warnings.Add(WarningCodes.MissingValues, "totals.unrealized_pnl", "No open lot has both prices.");
        }

        Unpriced(view, open, warnings);
    }

    private static void Unpriced(StrategiesView view, List<StrategyOpenLot> open, WarningList warnings)
    {
        var unpriced = open.Where(lot => lot.CurrentPrice is null).ToList();
        if (unpriced.Count == 0)
        {
            return;
        }

        var symbols = WarningList.Names([.. unpriced.Select(lot => lot.Symbol ?? "no symbol").Distinct().Order(StringComparer.Ordinal)]);
        warnings.Add(
            view.Broker.Positions is null ? WarningCodes.SourceMissing : WarningCodes.MissingValues,
            "strategies[].open_lots[].current_price",
            view.Broker.Positions is null
                ? "Neither the broker nor a stored snapshot tells positions: open lots have no price."
                : $"The broker tells no price for {unpriced.Count} open lots ({symbols}): their profit is unknown and in no sum.");
    }

    private static void Closed(StrategiesDashboard document, WarningList warnings)
    {
        foreach (var strategy in document.Strategies.Where(strategy => strategy.ClosedLotsTotal > strategy.ClosedLots.Count))
        {
            warnings.Add(
                WarningCodes.MissingValues,
                "strategies[].closed_lots",
                $"{strategy.Strategy}: {strategy.ClosedLots.Count} of {strategy.ClosedLotsTotal} closed lots are listed, newest first; the others by cursor. Every figure counts all.");
        }

        var closed = document.Strategies.SelectMany(strategy => strategy.ClosedLots).ToList();
        warnings.AddCount(
            closed.Count(lot => lot.ExitPrice is null || lot.EntryPrice is null || lot.Quantity is null || lot.ClosedAt is null || lot.RealizedPnl is null),
            "strategies[].closed_lots",
            "{0} of the listed closed lots lack a price, a quantity, an instant or a profit.");
    }
}
