using DashboardCreator.Dashboards.Markets;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>The sessions of all strategies, from the first with an exit to the last one that has begun.</summary>
internal sealed class SessionProfits
{
    private readonly DateOnly[] _sessions;

    public SessionProfits(IReadOnlyList<StrategyAccount> accounts, ITradingCalendar calendar, DateTimeOffset now)
    {
        var session = calendar.LastOnOrBefore(calendar.DateAt(now));
        Last = session.Open <= now ? session.Date : calendar.LastOnOrBefore(session.Date.AddDays(-1)).Date;
        var first = accounts.SelectMany(account => account.BySession.Keys).DefaultIfEmpty(DateOnly.MaxValue).Min();
        _sessions = [.. calendar.SessionsBetween(first, Last)];
    }

    /// <summary>The last session that has begun.</summary>
    public DateOnly Last { get; }

    /// <summary>Profit of each session from the strategy's first with an exit to <see cref="Last"/>, money, 0 without an exit; empty before the first.</summary>
    public double[] Of(StrategyAccount account)
    {
        var booked = account.BySession.Where(session => session.Key <= Last).ToList();
        if (booked.Count == 0)
        {
            return [];
        }

        var first = Array.BinarySearch(_sessions, booked.Min(session => session.Key));
        var profits = new double[_sessions.Length - first];
        foreach (var (session, pnl) in booked)
        {
            profits[Array.BinarySearch(_sessions, session) - first] = (double)pnl;
        }

        return profits;
    }

    /// <summary>True where an exit belongs to a session that has not begun: it is in the sums and not yet in the series.</summary>
    public bool HasLater(StrategyAccount account) => account.BySession.Keys.Any(session => session > Last);
}
