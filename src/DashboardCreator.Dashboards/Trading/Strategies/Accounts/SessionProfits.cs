using DashboardCreator.Dashboards.Markets;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>The sessions of all strategies, from the first with an exit to the last one that has begun.</summary>
internal sealed class SessionProfits
{
    private readonly DateOnly[] _sessions;

    // By days since the first session; only the places of sessions are asked for.
    private readonly int[] _places = [];
    private readonly Dictionary<StrategyAccount, double[]> _profits;

    public SessionProfits(IReadOnlyList<StrategyAccount> accounts, ITradingCalendar calendar, DateTimeOffset now)
    {
        var session = calendar.LastOnOrBefore(calendar.DateAt(now));
        Last = session.Open <= now ? session.Date : calendar.LastOnOrBefore(session.Date.AddDays(-1)).Date;
        var first = accounts.SelectMany(account => account.BySession.Take(1)).Select(booked => booked.Session).DefaultIfEmpty(DateOnly.MaxValue).Min();
        _sessions = [.. calendar.SessionsBetween(first, Last)];
        if (_sessions.Length > 0)
        {
            _places = new int[_sessions[^1].DayNumber - _sessions[0].DayNumber + 1];
            for (var i = 0; i < _sessions.Length; i++) _places[_sessions[i].DayNumber - _sessions[0].DayNumber] = i;
        }

        _profits = accounts.AsParallel().ToDictionary(
            account => account,
            account => Array.ConvertAll(Add([.. account.BySession.Where(booked => booked.Session <= Last)]), profit => (double)profit));
    }

    /// <summary>The last session that has begun.</summary>
    public DateOnly Last { get; }

    /// <summary>Profit of each session from the strategy's first with an exit to <see cref="Last"/>, money, 0 without an exit; empty before the first.</summary>
    public double[] Of(StrategyAccount account) => _profits[account];

    /// <summary>True where an exit belongs to a session that has not begun: it is in the sums and not yet in the series.</summary>
    public bool HasLater(StrategyAccount account) => account.BySession.Any(booked => booked.Session > Last);

    private decimal[] Add(List<(DateOnly Session, decimal Pnl)> booked)
    {
        if (booked.Count == 0)
        {
            return [];
        }

        var first = PlaceOf(booked[0].Session);
        var profits = new decimal[_sessions.Length - first];
        foreach (var (session, pnl) in booked)
        {
            profits[PlaceOf(session) - first] += pnl;
        }

        return profits;
    }

    private int PlaceOf(DateOnly session) => _places[session.DayNumber - _sessions[0].DayNumber];
}
