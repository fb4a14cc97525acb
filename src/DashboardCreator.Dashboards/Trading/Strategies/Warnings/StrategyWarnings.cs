using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>Why figures of single strategies are null; strategies with the same reason share a warning.</summary>
internal static class StrategyWarnings
{
    private static readonly string[] OfExits = ["avg_profit_per_trade", "win_rate", "profit_factor", "sharpe_ratio", "annual_volatility", "max_drawdown"];

    public static void Explain(StrategiesView view, StrategiesDashboard document, WarningList warnings)
    {
        var said = new Reasons(document, warnings);
        Metadata(view, said);
        said.Add("realized_pnl", WarningCodes.MissingValues, "the profit of no exit is known", strategy => strategy.RealizedPnl is null);
        said.Add("unrealized_pnl", WarningCodes.MissingValues, "no open lot has both prices", strategy => strategy.UnrealizedPnl is null);
        said.Add("capital_deployed", WarningCodes.MissingValues, "no open lot has an entry price", strategy => strategy.CapitalDeployed is null);
        foreach (var field in OfExits)
        {
            said.Add(field, WarningCodes.InsufficientData, "no lot has been sold", strategy => strategy.CompletedTrades == 0);
        }

        var sold = (Func<StrategyResult, bool> and) => (StrategyResult strategy) => strategy.CompletedTrades > 0 && and(strategy);
        said.Add("avg_profit_per_trade", WarningCodes.MissingValues, "the profit of no exit is known", sold(strategy => strategy.AvgProfitPerTrade is null));
        said.Add("win_rate", WarningCodes.InsufficientData, "no exit won or lost", sold(strategy => strategy.WinRate is null));
        said.Add("profit_factor", WarningCodes.NoLosses, "no exit lost", sold(strategy => strategy.ProfitFactor is null));
        said.Add("max_drawdown", WarningCodes.InsufficientData, "no exit has both an instant and a profit", sold(strategy => strategy.MaxDrawdown is null));
        var few = view.Accounts.All.Where(account => view.Sessions.Of(account).Length < 2).Select(account => account.Name).ToHashSet();
        said.Add("sharpe_ratio", WarningCodes.InsufficientData, "it needs two sessions since the first exit", sold(strategy => few.Contains(strategy.Strategy)));
        said.Add("annual_volatility", WarningCodes.InsufficientData, "it needs two sessions since the first exit", sold(strategy => few.Contains(strategy.Strategy)));
        said.Add(
            "annual_volatility", WarningCodes.MissingValues, "the amount is beyond belief", sold(strategy => strategy.AnnualVolatility is null && !few.Contains(strategy.Strategy)));
        said.Add(
            "sharpe_ratio", WarningCodes.ZeroVariance, "every session earned the same", sold(strategy => strategy.SharpeRatio is null && !few.Contains(strategy.Strategy)));
    }

    private static void Metadata(StrategiesView view, Reasons said)
    {
        var without = view.Accounts.All.Where(account => account.Profile is null).Select(account => account.Name).ToHashSet();
        said.Add("source_url", WarningCodes.SourceMissing, "nothing but the name is stored", strategy => without.Contains(strategy.Strategy));
        said.Add("source_url", WarningCodes.MissingValues, "no address is stored", strategy => strategy.SourceUrl is null && !without.Contains(strategy.Strategy));
    }

    private sealed class Reasons(StrategiesDashboard document, WarningList warnings)
    {
        public void Add(string field, string code, string reason, Func<StrategyResult, bool> applies)
        {
            var names = document.Strategies.Where(applies).Select(strategy => strategy.Strategy).ToList();
            if (names.Count > 0)
            {
                warnings.Add(code, $"strategies[].{field}", $"{WarningList.Names(names)}: {reason}.");
            }
        }
    }
}
