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
    public static RecordedCurve? Curve(IReadOnlyList<EquityPoint> points, ITradingCalendar calendar, SessionAxis axis, DateTimeOffset asOf)
    {
        var lastOf = LastPerSession(points, calendar, axis, asOf);
        var recorded = lastOf.Keys.Select(key => key.Session).ToHashSet();
        if (recorded.Count < MinimumSessions)
        {
            return null;
        }

        var first = recorded.Min();
        int[] sessions = [.. Enumerable.Range(first, recorded.Max() - first + 1)];
        var equity = Array.ConvertAll(sessions, session => recorded.Contains(session) ? 0m : (decimal?)null);
        var flows = new decimal[sessions.Length];
        var joined = new List<JoinedAccount>();
        foreach (var account in lastOf.Keys.Select(key => key.Account).Distinct())
        {
            if (AddAccount(account, sessions, lastOf, equity, flows) is var start and > 0)
            {
                joined.Add(new JoinedAccount(account, axis.Sessions[sessions[start]], lastOf[(account, sessions[start])].Equity));
            }
        }

        return new RecordedCurve(EquityCurve.FromRecords(axis, sessions, equity, flows), joined, sessions.Length - recorded.Count);
    }

    // The place of its first record, whose equity is a flow unless the curve begins there.
    private static int AddAccount(
        string account, int[] sessions, Dictionary<(string Account, int Session), EquityPoint> lastOf, decimal?[] equity, decimal[] flows)
    {
        decimal? held = null;
        var start = 0;
        for (var i = 0; i < sessions.Length; i++)
        {
            if (lastOf.TryGetValue((account, sessions[i]), out var point))
            {
                (start, flows[i]) = held is null ? (i, flows[i] + point.Equity) : (start, flows[i]);
                held = point.Equity;
            }

            equity[i] += held ?? 0;
        }

        return start;
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
