using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>What is unknown of the account, and of the bot's risk.</summary>
internal static class AccountWarnings
{
    public static void Add(MarketsView view, MarketsDashboard document, WarningList warnings)
    {
        Account(view, document, warnings);
        Risk(view.Records.Risk, warnings);
        Settings(view.Records.Settings, warnings);
    }

    private static void Account(MarketsView view, MarketsDashboard document, WarningList warnings)
    {
        if (view.Book.Account.Failure is { } failure)
        {
            warnings.Add(WarningCodes.SourceUnavailable, "account", $"The exchange did not tell the balance: {failure.Reason}");
            return;
        }

        var told = view.Book.Account.Records;
        warnings.AddRange(told.Warnings.Select(warning => warning with { Path = warning.Path ?? "account" }));
        if (document.Account is not { } account)
        {
            if (told.Warnings.Count == 0)
            {
                warnings.Add(WarningCodes.SourceMissing, "account", "Nobody tells the balance at the exchange.");
            }

            return;
        }

        warnings.Explain(account.Cash, WarningCodes.MissingValues, "account.cash", "The exchange's answer has no cash, so the total is unknown.");
        warnings.Explain(account.PortfolioValue, WarningCodes.MissingValues, "account.portfolio_value", "The exchange's answer has no portfolio value, so the total is unknown.");
        warnings.Explain(account.Total, WarningCodes.MissingValues, "account.total", "A part of the total is unknown.");
        warnings.Explain(account.UpdatedAt, WarningCodes.MissingValues, "account.updated_at", "The exchange's answer does not say when it was computed.");
    }

    private static void Risk(RiskState? risk, WarningList warnings)
    {
        if (risk is null)
        {
            warnings.Add(WarningCodes.SourceMissing, "risk", "The bot's state tells no risk: daily P&L and whether it is halted are unknown.");
            return;
        }

        warnings.Explain(Money.Believable(risk.DailyPnl), WarningCodes.MissingValues, "risk.daily_pnl", "The bot's state has no daily P&L.");
        warnings.Explain(risk.TradingHalted, WarningCodes.MissingValues, "risk.trading_halted", "The bot's state does not say whether trading is halted.");
        warnings.Explain(risk.LastFillAt, WarningCodes.MissingValues, "risk.last_fill_at", "The bot's state does not say when it last traded.");
        warnings.Explain(risk.UpdatedAt, WarningCodes.MissingValues, "risk.updated_at", "The bot's state does not say when its risk was written.");
        if (risk is { TradingHalted: true, HaltReason: null })
        {
            warnings.Add(WarningCodes.MissingValues, "risk.halt_reason", "Trading is halted and the bot's state does not say why.");
        }
    }

    private static void Settings(BotSettings? settings, WarningList warnings)
    {
        if (settings is null)
        {
            warnings.Add(WarningCodes.SourceMissing, "risk.trading_enabled", "The bot's state tells no settings: its limits and whether it may trade are unknown.");
            return;
        }

        warnings.Explain(settings.TradingEnabled, WarningCodes.MissingValues, "risk.trading_enabled", "The bot's settings do not say whether it may trade.");
        warnings.Explain(settings.MaxTotalExposure, WarningCodes.MissingValues, "risk.max_total_exposure", "The bot's settings have no limit of exposure.");
        warnings.Explain(Money.Believable(settings.MaxDailyLoss), WarningCodes.MissingValues, "risk.max_daily_loss", "The bot's settings have no limit of loss.");
    }
}
