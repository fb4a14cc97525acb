using DashboardCreator.Analytics.Returns;
using DashboardCreator.Analytics.Risk;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>A curve of equity by session with its returns; what performance, risk and charts are computed from.</summary>
public sealed class EquityCurve
{
    private readonly SessionAxis _axis;
    private readonly decimal? _capital;

    private EquityCurve(SessionAxis axis, int[] sessions, decimal?[] equity, double[] returns, decimal? capital)
    {
        _axis = axis;
        _capital = capital;
        Sessions = sessions;
        Equity = equity;
        Returns = returns;
        Start = capital is null ? 1 : 0;
    }

    /// <summary>Indices of its sessions on the axis, ascending.</summary>
    public IReadOnlyList<int> Sessions { get; }

    /// <summary>Equity at the end of each session, money; null where nothing was recorded.</summary>
    public IReadOnlyList<decimal?> Equity { get; }

    /// <summary>
    /// Return of each session, a fraction, flows taken out; NaN where it is undefined: the first of a recorded curve, and sessions without a
    /// record. The first record after a hole has the return of the whole hole.
    /// </summary>
    public double[] Returns { get; }

    /// <summary>Index of the first session that has a return: 0 where the curve starts from capital, 1 where its first point is the start.</summary>
    public int Start { get; }

    /// <summary>The returns without the undefined first one.</summary>
    public ReadOnlySpan<double> DefinedReturns => Returns.AsSpan(Math.Min(Start, Returns.Length));

    /// <summary>How many returns are defined.</summary>
    public int KnownReturns
    {
        get
        {
            var known = 0;
            foreach (var value in Returns)
            {
                known += double.IsFinite(value) ? 1 : 0;
            }

            return known;
        }
    }

    /// <summary>Capital plus all profit booked up to each session; the capital itself is the point before the first.</summary>
    /// <param name="axis">The sessions.</param>
    /// <param name="pnl">Profit by session.</param>
    /// <param name="capital">Capital before the first session, money.</param>
    /// <returns>Null when nothing is booked or the capital is not positive; without it there is no return.</returns>
    public static EquityCurve? FromPnl(SessionAxis axis, DailyPnl pnl, decimal? capital)
    {
        if (pnl.First < 0 || capital is not > 0)
        {
            return null;
        }

        var equity = new decimal?[pnl.Amounts.Length];
        var returns = new double[equity.Length];
        var before = capital.Value;
        for (var i = 0; i < equity.Length; i++)
        {
            returns[i] = before > 0 ? (double)pnl.Amounts[i] / (double)before : double.NaN;
            before += pnl.Amounts[i];
            equity[i] = before;
        }

        return new EquityCurve(axis, [.. Enumerable.Range(pnl.First, equity.Length)], equity, returns, capital);
    }

    /// <summary>Recorded equity.</summary>
    /// <param name="axis">The sessions.</param>
    /// <param name="sessions">Indices on the axis, ascending.</param>
    /// <param name="equity">Equity at the end of each; null where nothing was recorded, but never the first.</param>
    /// <param name="flows">Money that came in during each session, at its end; 0 where nothing was recorded.</param>
    public static EquityCurve FromRecords(SessionAxis axis, int[] sessions, decimal?[] equity, decimal[] flows)
    {
        var returns = new double[equity.Length];
        decimal? before = null;
        for (var i = 0; i < equity.Length; i++)
        {
            returns[i] = before > 0 && equity[i] is { } now ? (double)(now - flows[i] - before.Value) / (double)before.Value : double.NaN;
            before = equity[i] ?? before;
        }

        return new EquityCurve(axis, sessions, equity, returns, capital: null);
    }

    /// <summary>Date of one of its sessions.</summary>
    public DateOnly DateOf(int index) => _axis.Sessions[Sessions[index]];

    /// <summary>The benchmark's returns over the same spans as <see cref="DefinedReturns"/>; NaN where a close is missing.</summary>
    public double[] BenchmarkReturns()
    {
        var returns = new double[DefinedReturns.Length];
        var before = Start > 0 ? Sessions[0] : Sessions[0] - 1;
        for (var i = 0; i < returns.Length; i++)
        {
            var index = i + Start;
            returns[i] = Equity[index] is null ? double.NaN : _axis.BenchmarkReturn(before, Sessions[index]);
            before = Equity[index] is null ? before : Sessions[index];
        }

        return returns;
    }

    /// <summary>
    /// The deepest fall: of capital and equity where the curve starts from capital, else of the returns' index, which no flow moves.
    /// Its positions count from the first defined return, null being the start. Null without returns.
    /// </summary>
    public DrawdownPeriod? Drawdown() => _capital is null
        ? Analytics.Risk.Drawdown.OfReturns(DefinedReturns)
        : Analytics.Risk.Drawdown.OfEquity(Levels()) is { } fall
            ? new DrawdownPeriod(fall.Depth, fall.Peak > 0 ? fall.Peak - 1 : null, fall.Valley - 1, fall.Recovery - 1)
            : null;

    /// <summary>Fall from the running peak at the end of each session, a positive fraction; NaN where it is undefined.</summary>
    public double[] Drawdowns() => Analytics.Risk.Drawdown.Series(Levels())[(1 - Start)..];

    // Where the curve starts from capital, that is the first level; a recorded curve is the growth of 1 through its returns.
    private double[] Levels() => _capital is { } capital
        ? [(double)capital, .. Equity.Select(equity => (double)equity!)]
        : [.. CumulativeReturn.Series(Returns).Select(growth => 1 + growth)];
}
