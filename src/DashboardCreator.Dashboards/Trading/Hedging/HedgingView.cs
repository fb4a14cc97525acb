using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Hedging;

/// <summary>The hedges of one reading, as of New York's day.</summary>
internal sealed class HedgingView
{
    private readonly ITradingCalendar _calendar;

    public HedgingView(TradingBook book, ITradingCalendar calendar)
    {
        _calendar = calendar;
        (Context, Records, Broker) = (book.Context, book.Hedges.Records, book.Broker);
        Today = calendar.DateAt(Context.AsOf);
        FirstDay = Today.AddYears(-1).AddDays(1);
        var hedges = Records.Positions.Select(hedge => new HeldHedge(hedge, Today)).ToList();
        Held =
        [
            .. hedges.Where(hedge => hedge.IsHeld)
                .OrderBy(hedge => hedge.Dte is null)
                .ThenBy(hedge => hedge.Dte)
                .ThenBy(hedge => hedge.Hedge.Id, StringComparer.Ordinal),
        ];
        ExpiredHeld = hedges.Count(hedge => hedge is { Dte: < 0, Hedge.Status: "active" or "rolling" });
        History =
        [
            .. Records.History.Where(decision => !(decision.At > Context.AsOf))
                .OrderByDescending(decision => decision.At)
                .ThenBy(decision => decision.Key, StringComparer.Ordinal),
        ];
        Bought = [.. History.Where(IsBought)];
        OldestDay = History.Min(decision => decision.At) is { } oldest ? DateOf(oldest) : null;
    }

    /// <summary>The instants it speaks of.</summary>
    public GenerationContext Context { get; }

    /// <summary>As read.</summary>
    public HedgeRecords Records { get; }

    /// <summary>Who tells equity.</summary>
    public TradingBroker Broker { get; }

    /// <summary>New York's date.</summary>
    public DateOnly Today { get; }

    /// <summary>The first day of the twelve months: the same day last year is not in them.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>Held hedges, the first to expire first.</summary>
    public IReadOnlyList<HeldHedge> Held { get; }

    /// <summary>Hedges that are held by their status and expired by their date.</summary>
    public int ExpiredHeld { get; }

    /// <summary>Decisions up to now, newest first, those without an instant last.</summary>
    public IReadOnlyList<HedgeDecision> History { get; }

    /// <summary>Decisions of the twelve months that cost premium.</summary>
    public IReadOnlyList<HedgeDecision> Bought { get; }

    /// <summary>New York's date of the oldest decision: decisions expire where they are kept. Null without any that has an instant.</summary>
    public DateOnly? OldestDay { get; }

    /// <summary>New York's date of an instant.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => _calendar.DateAt(instant);

    private bool IsBought(HedgeDecision decision) => Buys(decision) && decision.At is { } at && DateOf(at) >= FirstDay;

    /// <summary>True for what costs premium.</summary>
    public static bool Buys(HedgeDecision decision) => decision.Action is "hedge_opened" or "hedge_rolled";
}
