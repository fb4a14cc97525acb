using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.SignalSender;

/// <summary>Puts counts, trades and returns side by side.</summary>
internal static class SenderPerformanceComposer
{
    public static SenderPerformance Compose(SignalTally tally, SenderFigures figures, CurvePerformance returns) => new()
    {
        TotalSignalsSent = tally.Total,
        SignalsFilled = tally.Filled,
        SignalsRejected = tally[SignalOutcome.Rejected],
        FillRate = tally.FillRatePct,
        TotalPnl = Money.Cents(figures.Pnl),
        WinRate = figures.WinRatePct,
        AvgWin = Money.Cents(figures.Trades.AverageWin),
        AvgLoss = Money.Cents(figures.Trades.AverageLoss),
        ProfitFactor = figures.Trades.ProfitFactor,
        SharpeRatio = figures.SharpeRatio,
        SignalsPartiallyFilled = tally[SignalOutcome.PartiallyFilled],
        SignalsZeroFill = tally[SignalOutcome.ZeroFill],
        SignalsCancelled = tally[SignalOutcome.Cancelled],
        SignalsPending = tally[SignalOutcome.Pending],
        CancelRequests = tally[SignalOutcome.CancelRequest],
        RejectionRate = tally.RejectionRatePct,
        PayoffRatio = figures.Trades.PayoffRatio,
        NumberOfTrades = figures.Trades.Count,
        WinningTrades = figures.Trades.Wins,
        LosingTrades = figures.Trades.Losses,
        BreakevenTrades = figures.Trades.Breakevens,
        TradesWithoutPnl = figures.WithoutPnl,
        GrossProfit = Money.Cents(figures.Trades.GrossProfit),
        GrossLoss = Money.Cents(figures.Trades.GrossLoss),
        PnlFromExecutions = Money.Cents(figures.PnlFromExecutions),
        TradesFromExecutions = figures.Recomputed,
        PnlPct = figures.PnlPct,
        DailyReturnPct = returns.DailyReturnPct,
        MtdReturnPct = returns.MtdReturnPct,
        YtdReturnPct = returns.YtdReturnPct,
        MaxDrawdownPct = returns.MaxDrawdownPct,
        AveragePositionSize = Money.Cents(tally.AverageSize),
        Allocation = Money.Plain(figures.Allocation),
    };
}
