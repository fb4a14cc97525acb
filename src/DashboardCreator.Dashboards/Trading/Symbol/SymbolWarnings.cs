using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Why something in the document of a symbol is null, missing or doubtful.</summary>
internal static class SymbolWarnings
{
    public static IReadOnlyList<DocumentWarning> Of(SymbolView view, SymbolDashboard document, TradingOptions options)
    {
        var warnings = new WarningList();
        warnings.AddSample(options.IsSample);
        LedgerSources.Explain(view.Book.Ledger, warnings);
        warnings.AddRange(view.Book.Reading.Broker.Warnings);
        Position(view, document, warnings);
        if (view.Book.Ledger.IsWhole)
        {
            Metrics(view, document.Metrics, warnings);
            Shares(view, warnings);
        }

        warnings.AddCount(
            view.Book.Ledger.IsPartial ? 0 : view.Strategies.UnknownExits,
            "by_strategy[].realized_pnl",
            "{0} exits of lots have neither both prices and a quantity nor a stored profit; they are in no sum.");
        TradeItemWarnings.Explain(document.Trades, warnings, total: document.Metrics.Trades);
        return warnings.Warnings;
    }

    private static void Position(SymbolView view, SymbolDashboard document, WarningList warnings)
    {
        if (document.Position is not { } position)
        {
            warnings.Add(
                WarningCodes.InsufficientData,
                "position",
                view.Book.Reading.Broker.Positions is null ? "The broker's positions are unknown." : $"The broker holds no {view.Name}.");
            return;
        }

        Missing(position.Quantity, "position.quantity", "The broker tells no quantity.", warnings);
        Missing(position.AvgEntryPrice, "position.avg_entry_price", "The broker tells no entry price.", warnings);
        if (position.CurrentPrice is null)
        {
            warnings.Add(WarningCodes.MissingValues, "position.current_price", "The broker tells no current price: value and profit of the position are unknown.");
            return;
        }

        Missing(position.MarketValue, "position.market_value", "The broker tells no market value.", warnings);
        Missing(position.UnrealizedPnl, "position.unrealized_pnl", "The broker tells no profit of the position.", warnings);
    }

    private static void Metrics(SymbolView view, SymbolMetrics metrics, WarningList warnings)
    {
        if (metrics.Trades == 0)
        {
            warnings.Add(WarningCodes.InsufficientData, "metrics", $"The ledger has no trade of {view.Name}: there are no prices and no dates.");
            return;
        }

        warnings.Explain(metrics.AvgBuyPrice, WarningCodes.InsufficientData, "metrics.avg_buy_price", $"{view.Name} was never bought.");
        warnings.Explain(metrics.AvgSellPrice, WarningCodes.InsufficientData, "metrics.avg_sell_price", $"{view.Name} was never sold.");
        warnings.Explain(metrics.RealizedPnl, WarningCodes.InsufficientData, "metrics.realized_pnl", "No share that was sold had been bought before: the profit is unknown.");
        warnings.Explain(metrics.UnrealizedPnl, WarningCodes.MissingValues, "metrics.unrealized_pnl", "The broker tells no current price: the open lots have no profit yet.");
        if (view.Sold.ShortSells is > 0 and var sells)
        {
            warnings.Add(WarningCodes.MissingValues, "metrics.realized_pnl", $"{sells} sells are of more shares than the ledger had bought before; those shares realise nothing.");
        }
    }

    private static void Shares(SymbolView view, WarningList warnings)
    {
        var held = view.Position is { } position ? position.Quantity : view.Book.Reading.Broker.Positions is null ? null : 0m;
        var open = view.OpenLots.Sum(lot => lot.Left);
        if (held is { } shares && shares != open)
        {
            warnings.Add(WarningCodes.Inconsistent, "open_lots", $"The open lots hold {Money.Plain(open)} shares and the broker {Money.Plain(shares)}.");
        }
    }

    private static void Missing(decimal? value, string path, string message, WarningList warnings) =>
        warnings.Explain(value, WarningCodes.MissingValues, path, message);
}
