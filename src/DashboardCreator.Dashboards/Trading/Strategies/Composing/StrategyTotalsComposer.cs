using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>Sums over the strategies, rounded once.</summary>
internal static class StrategyTotalsComposer
{
    public static StrategiesTotals Totals(StrategiesView view)
    {
        if (!view.IsWhole)
        {
            return new StrategiesTotals { Equity = Money.Cents(view.Broker.Equity) };
        }

        var accounts = view.Accounts.All;
        var deployed = StrategyComposer.Deployed(accounts);
        var (wins, losses) = (accounts.Sum(account => account.Statistics.Wins), accounts.Sum(account => account.Statistics.Losses));
        return new StrategiesTotals
        {
            Strategies = accounts.Count,
            RealizedPnl = Money.Cents(StrategyComposer.Realized(accounts)),
            UnrealizedPnl = Money.Cents(StrategyComposer.Unrealized(accounts, view)),
            CompletedTrades = accounts.Sum(account => account.Exits),
            WinningTrades = wins,
            LosingTrades = losses,
            BreakevenTrades = accounts.Sum(account => account.Statistics.Breakevens),
            OpenLots = accounts.Sum(account => account.Open.Count),
            WinRate = wins + losses == 0 ? null : (double)wins / (wins + losses) * 100,
            CapitalDeployed = Money.Cents(deployed),
            Equity = Money.Cents(view.Broker.Equity),
            CapitalDeployedPct = Money.Percent(deployed, view.Broker.Equity),
        };
    }

    public static TradeAttribution Attribution(StrategiesView view)
    {
        var trades = view.Ledger.Trades;
        IReadOnlyList<string> unattributed = [.. trades.Tally.NewestUnattributed.Select(place => trades.Texts.Text(trades[place].OrderId)!)];
        if (!view.Ledger.IsWhole)
        {
            return new TradeAttribution { Unattributed = unattributed };
        }

        var attributed = trades.Count - trades.Tally.Unattributed;
        return new TradeAttribution
        {
            Trades = trades.Count,
            Attributed = attributed,
            CoveragePct = trades.Count == 0 ? null : (double)attributed / trades.Count * 100,
            Unattributed = unattributed,
        };
    }
}
