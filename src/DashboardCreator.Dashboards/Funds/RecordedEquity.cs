using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>Makes one curve of the fund from recorded points of single accounts.</summary>
/// <remarks>
/// Per account the last point of a session counts; an account without a point in a session keeps its last one; an account that
/// appears later brings its first equity as money paid in, not as a return. Points of accounts the fund does not count are left out.
/// </remarks>
public static class RecordedEquity
{
    /// <summary>Fewer sessions than this are no history.</summary>
    public const int MinimumSessions = 20;

    /// <summary>The curve; null when fewer than <see cref="MinimumSessions"/> sessions have a point.</summary>
    public static EquityCurve? Curve(IReadOnlyList<EquityPoint> points, ITradingCalendar calendar, SessionAxis axis, DateTimeOffset asOf)
    {
        var lastOf = LastPerSession(points, calendar, axis, asOf);
        var sessions = lastOf.Keys.Select(key => key.Session).Distinct().Order().ToArray();
        if (sessions.Length < MinimumSessions)
        {
            return null;
        }

        var equity = new decimal[sessions.Length];
        var flows = new decimal[sessions.Length];
        foreach (var account in lastOf.Keys.Select(key => key.Account).Distinct())
        {
            AddAccount(account, sessions, lastOf, equity, flows);
        }

        return EquityCurve.FromRecords(axis, sessions, equity, flows);
    }

    private static void AddAccount(
        string account, int[] sessions, Dictionary<(string Account, int Session), EquityPoint> lastOf, decimal[] equity, decimal[] flows)
    {
        decimal? held = null;
        for (var i = 0; i < sessions.Length; i++)
        {
            if (lastOf.TryGetValue((account, sessions[i]), out var point))
            {
                flows[i] += held is null ? point.Equity : 0;
                held = point.Equity;
            }

            equity[i] += held ?? 0;
        }
    }

    private static Dictionary<(string Account, int Session), EquityPoint> LastPerSession(
        IReadOnlyList<EquityPoint> points, ITradingCalendar calendar, SessionAxis axis, DateTimeOffset asOf)
    {
        var lastOf = new Dictionary<(string Account, int Session), EquityPoint>();
        foreach (var point in points)
        {
            var session = point.At <= asOf ? axis.OnOrBefore(calendar.DateAt(point.At)) : -1;
            if (session >= 0 && (!lastOf.TryGetValue((point.AccountId, session), out var known) || point.At >= known.At))
            {
                lastOf[(point.AccountId, session)] = point;
            }
        }

        return lastOf;
    }
}
