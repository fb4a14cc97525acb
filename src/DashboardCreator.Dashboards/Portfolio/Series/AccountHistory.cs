using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>An account's history as one point per session, and what was wrong with it.</summary>
/// <remarks>
/// The session of a point is the New York date of its stamp. Points before the first positive equity and points without equity are not
/// used; a flow on one of them moves to the next used point. Of several points of one session the last known equity and the last known
/// flow that is not 0 count.
/// </remarks>
internal sealed class AccountHistory
{
    /// <summary>Nothing electronic is older: an earlier stamp is an unset clock.</summary>
    public static readonly DateOnly Earliest = new(1990, 1, 2);

    private readonly List<SessionPoint> _points = [];
    private readonly List<DateOnly> _withoutValue = [];
    private readonly List<DateOnly> _duplicates = [];
    private decimal _pending;

    private AccountHistory()
    {
    }

    /// <summary>Used points, ascending, one per session.</summary>
    public IReadOnlyList<SessionPoint> Points => _points;

    /// <summary>Sessions after the funding whose point has no equity.</summary>
    public IReadOnlyList<DateOnly> WithoutValue => _withoutValue;

    /// <summary>Sessions with more than one point.</summary>
    public IReadOnlyList<DateOnly> Duplicates => _duplicates;

    /// <summary>Sessions of the exchange between the first and the last used point that have no point at all.</summary>
    public IReadOnlyList<DateOnly> Missing { get; private set; } = [];

    /// <summary>Used points on days that are no sessions.</summary>
    public IReadOnlyList<DateOnly> OutsideSessions { get; private set; } = [];

    /// <summary>Used points, but for the first, whose flow the broker does not tell; it is taken for none.</summary>
    public int UnknownFlows { get; private set; }

    /// <summary>Points of sessions that were not over at the instant the figures speak of; left out.</summary>
    public int Later { get; private set; }

    /// <summary>Points stamped before 1990; left out.</summary>
    public int Undated { get; private set; }

    /// <summary>Money that came or went after the last used point, which no return can take out.</summary>
    public decimal FlowAfterLast => _pending;

    /// <summary>What the broker tells of the last used point itself, without what moved there from points before.</summary>
    public decimal FlowOfLast { get; private set; }

    /// <summary>Reads a history.</summary>
    /// <param name="history">Ascending.</param>
    /// <param name="told">The broker's own sessions, which know unscheduled closures; used where they cover the history.</param>
    /// <param name="calendar">The exchange's calendar.</param>
    /// <param name="newest">The newest session that counts.</param>
    public static AccountHistory Read(IReadOnlyList<HistoryPoint> history, IReadOnlyList<MarketSession> told, ITradingCalendar calendar, DateOnly newest)
    {
        var read = new AccountHistory();
        (DateOnly Session, decimal? Equity, decimal? Flow)? current = null;
        foreach (var point in history)
        {
            var session = calendar.DateAt(point.At);
            var (equity, flow) = (Money.Believable(point.Equity), Money.Believable(point.Flow));
            if (session > newest)
            {
                read.Later++;
            }
            else if (session < Earliest)
            {
                read.Undated++;
            }
            else if (current is { } open && open.Session == session)
            {
                read.AddDuplicate(session);
                current = (session, equity ?? open.Equity, flow is null or 0 ? open.Flow ?? flow : flow);
            }
            else
            {
                read.Take(current);
                current = (session, equity, flow);
            }
        }

        read.Take(current);
        read.Compare(told, calendar);
        return read;
    }

    private void AddDuplicate(DateOnly session)
    {
        if (_duplicates.Count == 0 || _duplicates[^1] != session)
        {
            _duplicates.Add(session);
        }
    }

    private void Take((DateOnly Session, decimal? Equity, decimal? Flow)? point)
    {
        if (point is not { } known)
        {
            return;
        }

        _pending += known.Flow ?? 0;
        var funded = _points.Count > 0;
        if (known.Equity is { } equity && (funded || equity > 0))
        {
            UnknownFlows += funded && known.Flow is null ? 1 : 0;
            _points.Add(new SessionPoint(known.Session, equity, _pending));
            _pending = 0;
            FlowOfLast = known.Flow ?? 0;
        }
        else if (funded)
        {
            _withoutValue.Add(known.Session);
        }
    }

    private void Compare(IReadOnlyList<MarketSession> told, ITradingCalendar calendar)
    {
        if (_points.Count == 0)
        {
            return;
        }

        var (first, last) = (_points[0].Session, _points[^1].Session);
        var covered = told.Count > 0 && told[0].Date <= first && told[^1].Date >= last;
        var sessions = covered
            ? told.Select(session => session.Date).Where(date => date >= first && date <= last).ToHashSet()
            : calendar.SessionsBetween(first, last).ToHashSet();
        OutsideSessions = [.. _points.Select(point => point.Session).Where(date => !sessions.Contains(date))];

        // Nulls at the end are holes too, but nothing is missing after the last point: the broker is asked again.
        sessions.ExceptWith(_points.Select(point => point.Session));
        sessions.ExceptWith(_withoutValue);
        Missing = [.. sessions.Order()];
    }
}
