using DashboardCreator.Analytics.Returns;
using DashboardCreator.Analytics.Risk;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Equity, flows and returns by session: what performance, risk and charts are computed from.</summary>
internal sealed class PortfolioSeries
{
    private readonly SessionPoint[] _points;
    private readonly DateOnly[] _sessions;

    private PortfolioSeries(SessionPoint[] points, decimal deposits, decimal withdrawals, decimal? funding, decimal totalDeposits)
    {
        _points = points;
        _sessions = [.. points.Select(point => point.Session)];
        (Deposits, Withdrawals, InitialFunding, TotalDeposits) = (deposits, withdrawals, funding, totalDeposits);
        Pnl = new decimal[points.Length];
        Returns = new double[Math.Max(0, points.Length - 1)];
        for (var i = 1; i < points.Length; i++)
        {
            // In decimals, and the difference first: a deposit at flat prices leaves exactly 0.
            var before = points[i - 1].Equity;
            Pnl[i] = points[i].Equity - before - points[i].Flow;
            Returns[i - 1] = before > 0 ? (double)Pnl[i] / (double)before : double.NaN;
        }

        Growth = points.Length == 0 ? [] : [1, .. CumulativeReturn.Series(Returns).Select(growth => 1 + growth)];
    }

    /// <summary>Number of sessions with a point.</summary>
    public int Count => _points.Length;

    /// <summary>Ascending.</summary>
    public ReadOnlySpan<DateOnly> Sessions => _sessions;

    /// <summary>The sessions of <see cref="Returns"/>.</summary>
    public ReadOnlySpan<DateOnly> ReturnSessions => _sessions.AsSpan(Math.Min(1, _sessions.Length));

    /// <summary>The points; the flow of the first is part of its equity.</summary>
    public ReadOnlySpan<SessionPoint> Points => _points;

    /// <summary>Profit since the point before, flows taken out; 0 at the first.</summary>
    public decimal[] Pnl { get; }

    /// <summary>One fewer than the points, fractions: index i leads to point i + 1. NaN after an equity that is not positive.</summary>
    public double[] Returns { get; }

    /// <summary>What 1 has become at each point.</summary>
    public double[] Growth { get; }

    /// <summary>Money paid in after the first point.</summary>
    public decimal Deposits { get; }

    /// <summary>Money taken out after the first point, positive.</summary>
    public decimal Withdrawals { get; }

    /// <summary>Money that the broker tells was paid in up to the first point, part of its equity; null when it tells of none.</summary>
    public decimal? InitialFunding { get; }

    /// <summary>Everything paid in, as far as the broker tells: initial funding and deposits; of several accounts the sum of theirs.</summary>
    public decimal TotalDeposits { get; }

    /// <summary>Returns that are defined.</summary>
    public int KnownReturns => Returns.Count(value => !double.IsNaN(value));

    /// <summary>One account's series.</summary>
    public static PortfolioSeries Of(IReadOnlyList<SessionPoint> points)
    {
        var (deposits, withdrawals) = (0m, 0m);
        foreach (var point in points.Skip(1))
        {
            deposits += Math.Max(0, point.Flow);
            withdrawals += Math.Max(0, -point.Flow);
        }

        decimal? funding = points.Count > 0 && points[0].Flow != 0 ? points[0].Flow : null;
        return new PortfolioSeries([.. points], deposits, withdrawals, funding, deposits + Math.Max(0, funding ?? 0));
    }

    /// <summary>
    /// Several accounts as one. An account without a point in a session keeps its last equity; one that starts after the first session
    /// brings its first equity as money paid in, so what was paid into it before is no initial funding of the whole.
    /// </summary>
    public static PortfolioSeries Joint(IReadOnlyList<PortfolioSeries> parts)
    {
        DateOnly[] sessions = [.. parts.SelectMany(part => part._sessions).Distinct().Order()];
        var points = Array.ConvertAll(sessions, session => new SessionPoint(session, 0, 0));
        var (deposits, withdrawals) = (0m, 0m);
        foreach (var part in parts.Where(part => part.Count > 0))
        {
            var joined = part._sessions[0] > sessions[0] ? part._points[0].Equity : 0;
            deposits += part.Deposits + Math.Max(0, joined);
            withdrawals += part.Withdrawals + Math.Max(0, -joined);
            part.AddTo(points);
        }

        var fundings = parts.Where(part => part.InitialFunding is not null && part._sessions[0] == sessions[0]).ToList();
        var funding = fundings.Count == 0 ? null : fundings.Sum(part => part.InitialFunding);
        return new PortfolioSeries(points, deposits, withdrawals, funding, parts.Sum(part => Money.Cents(part.TotalDeposits)));
    }

    /// <summary>The deepest fall of the growth of 1; null without a known return.</summary>
    public DrawdownPeriod? Drawdown() => Analytics.Risk.Drawdown.OfReturns(Returns);

    /// <summary>The session of a position in <see cref="Returns"/>; of null, the start.</summary>
    public DateOnly SessionOfReturn(int? index) => _sessions[index is { } known ? known + 1 : 0];

    private void AddTo(SessionPoint[] joint)
    {
        var next = 0;
        for (var i = 0; i < joint.Length; i++)
        {
            decimal flow = 0;
            if (next < _points.Length && _points[next].Session == joint[i].Session)
            {
                flow = next == 0 ? _points[0].Equity : _points[next].Flow;
                next++;
            }

            var held = next == 0 ? 0 : _points[next - 1].Equity;
            joint[i] = joint[i] with { Equity = joint[i].Equity + held, Flow = joint[i].Flow + flow };
        }
    }
}
