using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>Why figures of single strategies are null; strategies with the same reason share a warning.</summary>
internal static class StrategyWarnings
{
    public static void Explain(StrategiesView view, StrategiesDashboard document, WarningList warnings)
    {
        var profiles = view.Accounts.All.ToDictionary(account => account.Name, account => account.Profile);
        Say(document, strategy => profiles[strategy.Strategy] is null, WarningCodes.SourceMissing, "source_url", "Nothing but the name is stored of {0}.", warnings);
        Say(document, strategy => strategy.CompletedTrades == 0, WarningCodes.InsufficientData, "avg_profit_per_trade", "No lot has been sold of {0}.", warnings);
        Say(
            document,
            strategy => strategy is { WinRate: null, CompletedTrades: > 0 },
            WarningCodes.InsufficientData,
            "win_rate",
            "No exit won or lost of {0}.",
            warnings);
        Say(
            document,
            strategy => strategy is { ProfitFactor: null, CompletedTrades: > 0, LosingTrades: 0 },
            WarningCodes.NoLosses,
            "profit_factor",
            "No exit lost of {0}.",
            warnings);
        Say(document, strategy => strategy is { MaxDrawdown: null, CompletedTrades: > 0 }, WarningCodes.InsufficientData, "max_drawdown", "No exit has both an instant and a profit of {0}.", warnings);
        Ratios(view, document, warnings);
    }

    private static void Ratios(StrategiesView view, StrategiesDashboard document, WarningList warnings)
    {
        var few = view.Accounts.All.Where(account => account.Exits > 0 && view.Sessions.Of(account).Length < 2).Select(account => account.Name).ToHashSet();
        Say(document, strategy => few.Contains(strategy.Strategy), WarningCodes.InsufficientData, "sharpe_ratio", "Fewer than two sessions have passed since the first exit of {0}.", warnings);
        Say(document, strategy => few.Contains(strategy.Strategy), WarningCodes.InsufficientData, "annual_volatility", "Fewer than two sessions have passed since the first exit of {0}.", warnings);
        Say(
            document,
            strategy => strategy is { SharpeRatio: null, CompletedTrades: > 0 } && !few.Contains(strategy.Strategy),
            WarningCodes.ZeroVariance,
            "sharpe_ratio",
            "Every session earned the same of {0}.",
            warnings);
    }

    private static void Say(StrategiesDashboard document, Func<StrategyResult, bool> applies, string code, string field, string message, WarningList warnings)
    {
        var names = document.Strategies.Where(applies).Select(strategy => strategy.Strategy).ToList();
        if (names.Count > 0)
        {
            warnings.Add(code, $"strategies[].{field}", message.Replace("{0}", WarningList.Names(names), StringComparison.Ordinal));
        }
    }
}
