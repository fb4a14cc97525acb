using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>Sums of what the strategies show.</summary>
internal static class StrategyTotalsComposer
{
    public static StrategiesTotals Totals(StrategiesView view, IReadOnlyList<StrategyResult> strategies)
    {
        if (!view.IsKnown)
        {
            return new StrategiesTotals { Equity = Money.Cents(view.Broker.Equity) };
        }

        var (wins, losses) = (strategies.Sum(strategy => strategy.WinningTrades), strategies.Sum(strategy => strategy.LosingTrades));
        return new StrategiesTotals
        {
            Strategies = strategies.Count,
            RealizedPnl = Sum(strategies.Where(strategy => strategy.CompletedTrades > 0).Select(strategy => strategy.RealizedPnl)),
            UnrealizedPnl = Sum(strategies.Where(strategy => strategy.OpenLots.Count > 0).Select(strategy => strategy.UnrealizedPnl)),
            CompletedTrades = strategies.Sum(strategy => strategy.CompletedTrades),
            WinningTrades = wins,
            LosingTrades = losses,
            BreakevenTrades = strategies.Sum(strategy => strategy.BreakevenTrades),
            OpenLots = strategies.Sum(strategy => strategy.OpenLots.Count),
            WinRate = wins + losses == 0 ? null : (double)wins / (wins + losses) * 100,
            CapitalDeployed = Sum(strategies.Where(strategy => strategy.OpenLots.Count > 0).Select(strategy => strategy.CapitalDeployed)),
            Equity = Money.Cents(view.Broker.Equity),
            CapitalDeployedPct = Money.Percent(Cost(view), view.Broker.Equity),
        };
    }

    public static TradeAttribution Attribution(StrategiesView view)
    {
        var trades = view.Ledger.Trades;
        if (!view.Ledger.IsKnown)
        {
            return new TradeAttribution { Unattributed = [] };
        }

        var attributed = trades.Count - trades.Tally.Unattributed;
        return new TradeAttribution
        {
            Trades = trades.Count,
            Attributed = attributed,
            CoveragePct = trades.Count == 0 ? null : (double)attributed / trades.Count * 100,
            Unattributed = [.. trades.Tally.NewestUnattributed.Select(place => trades.Texts.Text(trades[place].OrderId)!)],
        };
    }

    // To the last digit: what a percentage is taken of.
    private static decimal? Cost(StrategiesView view) => StrategyComposer.Sum(
        [.. view.Accounts.All.SelectMany(account => account.Open).Select(open => Money.Product(open.Lot.EntryPrice, open.Quantity))]);

    // Strategies without a part have nothing to be unknown: their 0 must not hide that no other is known.
    private static decimal? Sum(IEnumerable<decimal?> parts) => StrategyComposer.Sum([.. parts]);
}
