using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>One reading seen from one instant: the parts that several documents share, computed once.</summary>
public sealed class FundView
{
    // Nothing electronic is older; an earlier stamp is an unset clock, which must not stretch every curve to 1970: its money is booked first of all.
    private static readonly DateOnly Earliest = new(1990, 1, 2);

    private readonly Dictionary<string, decimal?> _allocation;

    private FundView(FundBook book, FundOptions options, DateTimeOffset asOf, SessionAxis axis, RecordedCurve? recorded)
    {
        Book = book;
        Options = options;
        AsOf = asOf;
        Axis = axis;
        ActiveAccounts = [.. book.Records.Accounts.Where(account => account.IsActive)];
        Totals = FundTotals.Of(ActiveAccounts);
        Ledger = new TradeLedger(book.Records.Signals, axis);
        Positions = [.. book.Records.Positions.Where(position => position.IsOpen && position.Quantity != 0)];
        _allocation = (book.Records.Allocation?.Shares ?? []).GroupBy(share => share.StrategyId).ToDictionary(group => group.Key, group => group.Last().Percent);
        Recorded = recorded;
        Curve = recorded?.Curve ?? EquityCurve.FromPnl(axis, Ledger.DailyOfAll(), Totals.BaseCapital);
        CurveBasis = recorded is null ? "booked_trades" : "recorded_equity";
    }

    /// <summary>The reading.</summary>
    public FundBook Book { get; }

    /// <summary>The settings.</summary>
    public FundOptions Options { get; }

    /// <summary>The instant it is seen from.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>The sessions of daily figures.</summary>
    public SessionAxis Axis { get; }

    /// <summary>Accounts that count.</summary>
    public IReadOnlyList<Account> ActiveAccounts { get; }

    /// <summary>Their sums.</summary>
    public FundTotals Totals { get; }

    /// <summary>Closed trades.</summary>
    public TradeLedger Ledger { get; }

    /// <summary>Open positions with a quantity that is not 0.</summary>
    public IReadOnlyList<Position> Positions { get; }

    /// <summary>The fund's curve; null when there is none.</summary>
    public EquityCurve? Curve { get; }

    /// <summary>How the recorded curve was made; null where the curve is of booked trades.</summary>
    public RecordedCurve? Recorded { get; }

    /// <summary>What the curve is made of: <c>recorded_equity</c> or <c>booked_trades</c>.</summary>
    public string CurveBasis { get; }

    /// <summary>The signals.</summary>
    public SignalBook Signals => Book.Records.Signals;

    /// <summary>The fund's name.</summary>
    public string FundName => Options.Name ?? Book.Records.FundName ?? "Fund";

    /// <summary>Sees a reading from an instant.</summary>
    public static FundView Of(FundBook book, GenerationContext context, FundOptions options, ITradingCalendar calendar)
    {
        var asOf = context.AsOf;
        var points = CountedPoints(book);
        var axis = SessionAxis.Of(book.Bars.Bars, calendar, FirstDay(book, points, calendar, asOf), context);
        return new FundView(book, options, asOf, axis, RecordedEquity.Curve(points, calendar, axis, asOf));
    }

    /// <summary>A strategy's share of the fund as a fraction: 0.25 is a quarter; null without an approved share.</summary>
    public decimal? AllocationOf(string strategyId) => _allocation.GetValueOrDefault(strategyId) / 100;

    /// <summary>The capital that a strategy's share stands for; null when share or base capital is unknown.</summary>
    public decimal? CapitalOf(string strategyId) => Money.Product(AllocationOf(strategyId), Totals.BaseCapital);

    /// <summary>Open positions of a sender, found as a signal's sender is: by id, else by name. Each position has one sender at most.</summary>
    public IEnumerable<Position> PositionsOf(Sender sender) =>
        from position in Positions
        where position.Strategy == sender.Id || position.Strategy == sender.Name
        where ReferenceEquals(Signals.Senders[Signals.FindSender(position.Strategy!)], sender)
        select position;

    private static IReadOnlyList<EquityPoint> CountedPoints(FundBook book)
    {
        var active = book.Records.Accounts.Where(account => account.IsActive).ToList();
        var counted = FundTotals.AreMixed(active) ? [] : active.Select(account => account.Id).ToHashSet();
        return [.. book.RecordedEquity.Where(point => counted.Contains(point.AccountId) && Money.Believable(point.Equity) is not null)];
    }

    private static DateOnly? FirstDay(FundBook book, IReadOnlyList<EquityPoint> points, ITradingCalendar calendar, DateTimeOffset asOf)
    {
        var booked = TradeLedger.FirstDay(book.Records.Signals, Earliest);
        var days = points.Select(point => calendar.DateAt(point.At)).Where(day => day >= Earliest).ToList();
        DateOnly? recorded = days.Count == 0 ? null : days.Min();
        DateOnly? first = booked is null || recorded < booked ? recorded : booked;
        var today = calendar.DateAt(asOf);
        return first is { } day ? (day > today ? today : day) : null;
    }
}
