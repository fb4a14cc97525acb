using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;

namespace DashboardCreator.Dashboards.Client;

/// <summary>One row per active strategy, by name in code-point order.</summary>
internal static class ClientStrategies
{
    public static IReadOnlyList<ClientStrategy> Compose(FundView view, WarningList warnings)
    {
        var senders = view.Signals.Senders;
        var rows = Enumerable.Range(0, senders.Count)
            .Where(sender => senders[sender].Strategy is { IsActive: true })
            .OrderBy(sender => senders[sender].Name, StringComparer.Ordinal)
            .ThenBy(sender => senders[sender].Id, StringComparer.Ordinal)
            .Select(sender => Row(view, sender))
            .ToList();
        Warn(rows, warnings);
        return rows;
    }

    private static ClientStrategy Row(FundView view, int index)
    {
        var sender = view.Signals.Senders[index];
        var figures = SenderFigures.Of(view, index);
        return new ClientStrategy
        {
            StrategyId = sender.Id,
            StrategyName = sender.Name,
            Allocation = Money.Plain(figures.Allocation),
            Pnl = Money.Cents(figures.Pnl),
            PnlPct = figures.PnlPct,
            PnlFromExecutions = Money.Cents(figures.PnlFromExecutions),
            WinRate = figures.WinRatePct,
            NumberOfTrades = figures.Trades.Count,
            TradesWithoutPnl = figures.WithoutPnl,
            SharpeRatio = figures.SharpeRatio,
            TrackRecord = TrackRecordFigures.Of(sender.Strategy?.TrackRecord),
        };
    }

    private static void Warn(List<ClientStrategy> rows, WarningList warnings)
    {
        Name(rows.Where(row => row.NumberOfTrades == 0), WarningCodes.InsufficientData, "pnl", "no closed trades with a known profit");
        Name(rows.Where(row => row.Allocation is null), WarningCodes.NoBase, "allocation", "no approved allocation");
        Name(rows.Where(row => row is { NumberOfTrades: > 0, SharpeRatio: null }), WarningCodes.InsufficientData, "sharpe_ratio", "fewer than two sessions since the first trade, or no variation");
        Name(rows.Where(row => row is { NumberOfTrades: > 0, Allocation: not null, PnlPct: null }), WarningCodes.NoBase, "pnl_pct", "no positive allocated capital");
        Name(rows.Where(row => row.TradesWithoutPnl > 0), WarningCodes.MissingValues, "number_of_trades", "closed trades without a recorded profit, left out");
        Name(rows.Where(row => row.TrackRecord is null), WarningCodes.InsufficientData, "track_record", "no daily rows of their own");

        void Name(IEnumerable<ClientStrategy> concerned, string code, string field, string what)
        {
            var names = concerned.Select(row => row.StrategyName).ToList();
            if (names.Count > 0)
            {
                var more = names.Count > 5 ? $" and {names.Count - 5} more" : "";
                warnings.Add(code, $"strategy_performance[].{field}", $"{string.Join(", ", names.Take(5))}{more}: {what}.");
            }
        }
    }
}
