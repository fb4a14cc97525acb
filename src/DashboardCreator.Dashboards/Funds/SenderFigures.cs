using DashboardCreator.Analytics.Risk;
using DashboardCreator.Analytics.Trades;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>What a sender's closed trades earned; the part that the fund's and the sender's own document share.</summary>
/// <param name="Trades">Statistics of the trades with a known profit.</param>
/// <param name="WithoutPnl">Closed trades without one.</param>
/// <param name="Pnl">Their sum, money; null without trades.</param>
/// <param name="PnlFromExecutions">The same recomputed from fills over the closed entries where both ends are known, those without a recorded profit too; null without any.</param>
/// <param name="Recomputed">How many closed entries that is.</param>
/// <param name="Doubtful">Trades with one exit whose recorded profit and the recomputed one differ by more than 1.</param>
/// <param name="Allocation">Share of the fund, a fraction.</param>
/// <param name="PnlPct">Profit on the allocated part of the base capital, per cent.</param>
/// <param name="Sessions">From the first booked session to the last one.</param>
/// <param name="SharpeRatio">Of daily profit.</param>
/// <param name="Curve">Allocated capital plus booked profit; null without capital or trades.</param>
public sealed record SenderFigures(
    TradeStatistics Trades, int WithoutPnl, decimal? Pnl, decimal? PnlFromExecutions, int Recomputed, int Doubtful, decimal? Allocation, double? PnlPct, int Sessions, double? SharpeRatio, EquityCurve? Curve)
{
    /// <summary>Winning trades over all, per cent; null without trades.</summary>
    public double? WinRatePct => Trades.WinRate * 100;

    /// <summary>The figures of one sender over all its trades.</summary>
    public static SenderFigures Of(FundView view, int sender) => Of(view, sender, view.Ledger.Of(sender), bookedBefore: 0, end: null);

    /// <summary>
    /// The figures of one sender over the trades booked in a range; returns start from its capital and what was booked before, and
    /// end with the range.
    /// </summary>
    public static SenderFigures Of(FundView view, int sender, InstantRange range)
    {
        var within = new List<int>();
        decimal before = 0;
        foreach (var index in view.Ledger.Of(sender))
        {
            var trade = view.Signals.Trades[index];
            var at = view.Signals[trade.Entry].BookedAt;
            if (range.Contains(at))
            {
                within.Add(index);
            }
            else if (at < range.From && at != SignalRecord.NoInstant)
            {
                before += Money.FromDouble(trade.Pnl) ?? 0;
            }
        }

        return Of(view, sender, within.ToArray(), before, End(view, range));
    }

    // The last session of the range; null where the range is still running.
    private static int? End(FundView view, InstantRange range) =>
        range.To < view.AsOf.ToUnixTimeMilliseconds() && view.Axis.Count > 0 ? Math.Max(0, view.Axis.OnOrBefore(TradeLedger.Day(range.To))) : null;

    private static SenderFigures Of(FundView view, int sender, ReadOnlySpan<int> trades, decimal bookedBefore, int? end)
    {
        var known = new List<decimal>(trades.Length);
        decimal? recomputed = null;
        var (counted, doubtful) = (0, 0);
        foreach (var index in trades)
        {
            var trade = view.Signals.Trades[index];
            var pnl = Money.FromDouble(trade.Pnl);
            if (pnl is { } amount)
            {
                known.Add(amount);
            }

            if (Money.FromDouble(trade.PnlFromExecutions) is { } other)
            {
                recomputed = (recomputed ?? 0) + other;
                counted++;
                doubtful += trade.Exits == 1 && pnl is { } recorded && Math.Abs(recorded - other) > 1 ? 1 : 0;
            }
        }

        var statistics = TradeStatistics.Of(known.ToArray());
        var id = view.Signals.Senders[sender].Id;
        var daily = view.Ledger.Daily(trades, end);
        decimal? total = known.Count == 0 ? null : statistics.Total;
        return new SenderFigures(
            statistics,
            trades.Length - known.Count,
            total,
            recomputed,
            counted,
            doubtful,
            view.AllocationOf(id),
            Money.Percent(total, view.CapitalOf(id)),
            daily.Amounts.Length,
            Analytics.Risk.SharpeRatio.Of(daily.ToDoubles()),
            EquityCurve.FromPnl(view.Axis, daily, Money.Believable(view.CapitalOf(id) + bookedBefore)));
    }
}
