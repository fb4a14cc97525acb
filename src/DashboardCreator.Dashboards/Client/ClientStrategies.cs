using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Client;

/// <summary>One row per active strategy, by name in code-point order.</summary>
internal static class ClientStrategies
{
    public static IReadOnlyList<ClientStrategy> Compose(FundView view, WarningList warnings)
    {
        var senders = view.Signals.Senders;
        var rows = Enumerable.Range(0, senders.Count)
            .Where(sender => senders[sender].Strategy is { IsActive: true })
            .OrderBy(sender => senders[sender].Name, CodePointOrder.Instance)
            .ThenBy(sender => senders[sender].Id, CodePointOrder.Instance)
            .Select(sender => Row(view, sender))
            .ToList();
        Warn([.. rows.Select(row => row.Row)], warnings);
        WarnOfSharpe([.. rows.Where(row => row.Row is { NumberOfTrades: > 0, SharpeRatio: null })], warnings);
        return [.. rows.Select(row => row.Row)];
    }

    private static (ClientStrategy Row, int Sessions) Row(FundView view, int index)
    {
        var sender = view.Signals.Senders[index];
        var figures = SenderFigures.Of(view, index);
        var row = new ClientStrategy
        {
            StrategyId = sender.Id,
            StrategyName = sender.Name,
            Allocation = Money.Plain(figures.Allocation),
            Pnl = Money.Cents(figures.Pnl),
            PnlPct = figures.PnlPct,
            PnlFromExecutions = Money.Cents(figures.PnlFromExecutions),
            TradesFromExecutions = figures.Recomputed,
            WinRate = figures.WinRatePct,
            NumberOfTrades = figures.Trades.Count,
            TradesWithoutPnl = figures.WithoutPnl,
            SharpeRatio = figures.SharpeRatio,
            TrackRecord = TrackRecordFigures.Of(sender.Strategy?.TrackRecord),
        };
        return (row, figures.Sessions);
    }

    private static void Warn(List<ClientStrategy> rows, WarningList warnings)
    {
        Name(rows.Where(row => row.NumberOfTrades == 0), warnings, WarningCodes.InsufficientData, "pnl", "no closed trades with a known profit");
        Name(rows.Where(row => row.Allocation is null), warnings, WarningCodes.NoBase, "allocation", "no approved allocation");
        var unmeasured = rows.Where(row => row is { NumberOfTrades: > 0, PnlPct: null });
        Name(unmeasured, warnings, WarningCodes.NoBase, "pnl_pct", "no positive allocated capital");
        var incomplete = rows.Where(row => row.TradesWithoutPnl > 0);
        Name(incomplete, warnings, WarningCodes.MissingValues, "number_of_trades", "closed trades without a recorded profit, left out");
        Name(rows.Where(row => row.TrackRecord is null), warnings, WarningCodes.InsufficientData, "track_record", "no daily rows of their own");
    }

    private static void WarnOfSharpe(List<(ClientStrategy Row, int Sessions)> rows, WarningList warnings)
    {
        var young = rows.Where(row => row.Sessions < 2).Select(row => row.Row);
        Name(young, warnings, WarningCodes.InsufficientData, "sharpe_ratio", "fewer than two sessions since the first trade");
        var constant = rows.Where(row => row.Sessions >= 2).Select(row => row.Row);
        Name(constant, warnings, WarningCodes.ZeroVariance, "sharpe_ratio", "the same profit every session");
    }

    private static void Name(IEnumerable<ClientStrategy> concerned, WarningList warnings, string code, string field, string what)
    {
        var names = concerned.Select(row => row.StrategyName).ToList();
        if (names.Count > 0)
        {
            warnings.Add(code, $"strategy_performance[].{field}", $"{WarningList.Names(names)}: {what}.");
        }
    }
}
