using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Doubts every point of an account's history that does not fit calendar, neighbours or balances.</summary>
internal static class QualityGate
{
    private const decimal SmallestMismatch = 1;

    public static IReadOnlyList<PortfolioHistoryFlag> Check(
        string account, AccountHistory history, AccountBalance balance, DateOnly currentSession, DateOnly sessionBefore, PortfolioOptions options)
    {
        PortfolioHistoryFlag Flag(DateOnly session, string check) => new(session, account, check);

        var flags = new List<PortfolioHistoryFlag>();
        flags.AddRange(history.WithoutValue.Select(session => Flag(session, HistoryChecks.NoValue)));
        flags.AddRange(history.Missing.Select(session => Flag(session, HistoryChecks.MissingSession)));
        flags.AddRange(history.Duplicates.Select(session => Flag(session, HistoryChecks.Duplicate)));
        flags.AddRange(history.OutsideSessions.Select(session => Flag(session, HistoryChecks.NotASession)));
        flags.AddRange(Jumps(history.Points, options.JumpBoundPct).Select(jump => Flag(jump.Session, HistoryChecks.Jump) with { DifferencePct = jump.Pct }));
        if (history.Points.Count > 0)
        {
            var last = history.Points[^1];
            var expected = last.Session == currentSession ? balance.CashAndPositions ?? balance.Equity
                : last.Session == sessionBefore ? balance.LastEquity
                : null;
            if (Mismatch(last.Equity, expected, options.MismatchTolerancePct) is { } difference)
            {
                flags.Add(Flag(last.Session, HistoryChecks.Mismatch) with { DifferencePct = difference });
            }
        }

        return [.. flags.OrderBy(flag => flag.Session).ThenBy(flag => flag.Check, StringComparer.Ordinal)];
    }

    /// <summary>How far a value is from the expected one, per cent of it; null when it is near enough, or one is unknown.</summary>
    public static double? Mismatch(decimal? value, decimal? expected, double tolerancePct)
    {
        if (value is not { } told || expected is not { } wanted)
        {
            return null;
        }

        var difference = told - wanted;
        var tolerated = Math.Max((double)SmallestMismatch, Math.Abs((double)wanted) * tolerancePct / 100);
        return Math.Abs((double)difference) <= tolerated ? null : wanted == 0 ? 100 : (double)difference / Math.Abs((double)wanted) * 100;
    }

    private static IEnumerable<(DateOnly Session, double Pct)> Jumps(IReadOnlyList<SessionPoint> points, double boundPct)
    {
        for (var i = 1; i < points.Count; i++)
        {
            var change = Money.Percent(points[i].Equity - points[i - 1].Equity, points[i - 1].Equity);
            if (points[i].Flow == 0 && change is { } pct && Math.Abs(pct) > boundPct)
            {
                yield return (points[i].Session, pct);
            }
        }
    }
}
